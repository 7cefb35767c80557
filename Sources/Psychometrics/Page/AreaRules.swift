// SPDX-License-Identifier: GPL-3.0-or-later

/// When the areas of an overall are easy or hard, so that no line about them can contradict a card.
struct AreaRules: Sendable {
  private let overall: Scale.Position
  private let areas: [Area]
  /// Signals about something outside the areas, such as mood.
  private let beside: [Signal.Position]
  private let hasCount: Bool
  private let hasEasiest: Bool

  private struct Area: Sendable {
    var scale: Scale.Position
    /// Of the lowest and the highest band; absent for an area with fewer than two.
    var lowest: ClosedRange<Int>?
    var highest: ClosedRange<Int>?
    /// Signals about one of its items.
    var signals: [Signal.Position]
  }

  /// - Parameter source: Whose signals read the answers.
  /// - Returns: `nil` for a questionnaire without an overall of areas.
  init?(_ questionnaire: Questionnaire, signalsFrom source: Questionnaire) {
    guard let overall = questionnaire.overall,
      case .scales(let parts) = questionnaire.scales[overall].parts
    else { return nil }
    self.overall = overall
    hasCount = !questionnaire.scales[overall].count.isEmpty
    hasEasiest = questionnaire.scales[overall].easiest != nil
    let readings = source.signals.indices.map { source.itemIDs(ofSignal: $0) }
    var counted: Set<Item.ID> = []
    areas = parts.map { part in
      let items = questionnaire.itemIDs(ofScale: part)
      counted.formUnion(items)
      let bands = questionnaire.scales[part].bands.map(\.range)
        .sorted { $0.lowerBound < $1.lowerBound }
      return Area(
        scale: part, lowest: bands.count > 1 ? bands.first : nil,
        highest: bands.count > 1 ? bands.last : nil,
        signals: readings.indices.filter { !items.isDisjoint(with: readings[$0]) })
    }
    beside = readings.indices.filter { counted.isDisjoint(with: readings[$0]) }
  }

  /// Fills in the count and the areas that lead: none without an overall, or beside a care card.
  func fill(_ page: inout WeekPage, _ findings: SignalFindings, scores: [ScaleScore]) {
    guard hasCount || hasEasiest, findings.careCards.isEmpty, scores[overall].value != nil else {
      return
    }
    var easy = 0
    var between = 0
    var hard: [Scale.Position] = []
    var highest = Int.min
    var lowest = Int.max
    for area in areas {
      guard let shown = scores[area.scale].shown else { continue }
      let level = area.signals.reduce(SignalLevel.none) { max($0, findings.levels[$1]) }
      let isEasy = level == .none && area.highest?.contains(shown) == true
      let isHard = level >= .elevated || area.lowest?.contains(shown) == true
      lowest = min(lowest, shown)
      if isEasy {
        easy += 1
        if shown > highest {
          highest = shown
          page.easiest.removeAll(keepingCapacity: true)
        }
        if shown == highest { page.easiest.append(area.scale) }
      } else if isHard {
        hard.append(area.scale)
      } else {
        between += 1
      }
    }
    // More than two that lead say nothing, and nor does one as high as all others.
    if !hasEasiest || page.easiest.count > 2 || highest <= lowest { page.easiest.removeAll() }
    guard hasCount, !beside.contains(where: { findings.levels[$0] > .none }) else { return }
    page.count = OverallCount(
      form: CountForm(easy: easy, between: between, hard: hard.count), easy: easy,
      between: between, hard: hard)
  }
}

extension Questionnaire {
  fileprivate func itemIDs(ofScale position: Scale.Position) -> Set<Item.ID> {
    switch scales[position].parts {
    case .items(let members): Set(members.map { items[$0.item].id })
    case .scales(let parts): parts.reduce(into: []) { $0.formUnion(itemIDs(ofScale: $1)) }
    }
  }

  /// What a signal is about: items of its rule, not those of its conditions.
  fileprivate func itemIDs(ofSignal position: Signal.Position) -> Set<Item.ID> {
    switch signals[position].rule {
    case .combines(let parts): parts.reduce(into: []) { $0.formUnion(itemIDs(ofSignal: $1)) }
    case let rule: Set(rule.items.map { items[$0].id })
    }
  }
}
