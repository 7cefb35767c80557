// SPDX-License-Identifier: GPL-3.0-or-later

package import History
package import Psychometrics

/// What of a period is shown, and to whom.
///
/// For somebody else, what the screen says in words only stays out unless it is named: safety and
/// wellbeing. What follows from an area that stays out does so too.
package struct ReportChoice: Equatable {
  /// `nil`: the person.
  package var audience: Audience?
  /// Ids of areas; empty: all that the audience may see.
  package var areas: [Scale.ID]
  /// Whether notes stay out whoever reads the page.
  package var leavesNotesOut: Bool

  /// Whom a page is for besides the person who looks at it.
  package enum Audience: String, CaseIterable, Sendable {
    case partner
    case counsellor
    /// Paper, which lies about.
    case print
  }

  package init(
    audience: Audience? = nil, areas: [Scale.ID] = [], leavesNotesOut: Bool = false
  ) {
    self.audience = audience
    self.areas = areas
    self.leavesNotesOut = leavesNotesOut
  }

  package var showsNotes: Bool {
    !leavesNotesOut && (audience == nil || audience == .counsellor)
  }

  /// Cards, and the weeks in which a signal was there.
  package var showsSignals: Bool { audience != .partner }

  // MARK: Parts of a questionnaire

  /// - Parameter scale: The overall is one that can be named too.
  package func shows(_ scale: Scale) -> Bool {
    areas.isEmpty ? audience == nil || !scale.isWordsOnly : areas.contains(scale.id)
  }

  /// Positions of the questions that count in an area that is not shown, and in none that is.
  private func hiddenItems(_ questionnaire: Questionnaire) -> Set<Item.Position> {
    let areas = questionnaire.scales.filter { !$0.isOverall }
    let hidden = Set(areas.filter { !shows($0) }.flatMap(\.itemPositions))
    return hidden.subtracting(areas.filter(shows).flatMap(\.itemPositions))
  }

  /// Signals that read nothing of what stays out.
  ///
  /// - Parameter source: Whose signals they are.
  package func shownSignals(of source: Questionnaire) -> Set<Signal.ID> {
    guard showsSignals else { return [] }
    let hidden = hiddenItems(source)
    let shown = source.signals.filter { signal in
      source.itemsRead(by: signal).allSatisfy { !hidden.contains($0) }
    }
    return Set(shown.map(\.id))
  }

  /// Questions whose answers may be shown; texts only where notes are, and where areas are named
  /// nothing that counts in none.
  package func shownItems(of questionnaire: Questionnaire) -> [Item] {
    let hidden = hiddenItems(questionnaire)
    let counted = Set(questionnaire.scales.filter(shows).flatMap(\.itemPositions))
    return questionnaire.items.enumerated().filter { position, item in
      if item.format == .text { return showsNotes && !hidden.contains(position) }
      return areas.isEmpty ? !hidden.contains(position) : counted.contains(position)
    }.map(\.element)
  }

  /// A plan that came from the card of a signal would tell of it.
  ///
  /// - Parameter source: Whose signals they are.
  package func shows(_ plan: Plan, signalsFrom source: Questionnaire) -> Bool {
    guard let signal = source.signals.first(where: { $0.id == plan.signal }) else { return true }
    let hidden = hiddenItems(source)
    return source.itemsRead(by: signal).allSatisfy { !hidden.contains($0) }
  }
}

extension Scale {
  /// Those of the questions that count in it; empty for a scale of scales.
  package var itemPositions: [Item.Position] {
    guard case .items(let members) = parts else { return [] }
    return members.map(\.item)
  }
}

extension Questionnaire {
  /// Positions of the questions that a signal, or a text of its card, depends on.
  fileprivate func itemsRead(by signal: Signal) -> Set<Item.Position> {
    if case .combines(let parts) = signal.rule {
      return parts.reduce(into: texts(of: signal)) { $0.formUnion(itemsRead(by: signals[$1])) }
    }
    let conditions: [Condition?] =
      switch signal.rule {
      case .meanStrain(let rule): [rule.raisedWhen, rule.onlyIf]
      case .lowValue(let rule): [rule.onlyIf]
      case .targetExcess, .event, .combines: []
      }
    let limits = conditions.compactMap(\.self).flatMap(\.items)
    return texts(of: signal).union(signal.rule.items).union(limits)
  }

  private func texts(of signal: Signal) -> Set<Item.Position> {
    let texts =
      signal.cards.values.flatMap(\.self).map { (when: $0.when, text: $0.text) }
      + signal.suggestions.map { (when: $0.when, text: $0.text) }
    return Set(
      texts.flatMap { text in
        let slots = text.text.slots.compactMap { slot -> Item.Position? in
          if case .item(let position) = self.slot(slot) { position } else { nil }
        }
        return slots + (text.when?.items ?? [])
      })
  }
}

extension Condition {
  fileprivate var items: [Item.Position] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.items)
    case .item(let item, _), .isAnswered(let item, _), .includes(let item, _),
      .itemAboveTarget(let item, _):
      [item]
    case .target: []
    }
  }
}
