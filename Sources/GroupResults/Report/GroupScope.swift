// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// What of a questionnaire may be said of a group: no text, and nothing that the screen says in words
/// only, which is safety and wellbeing.
package struct GroupScope {
  /// Scales with a number whose ends are known, the overall last.
  package let scales: [Scale.Position]
  /// Signals that read no item of a scale that is left out, are no combination of others, and read an
  /// answer that was asked for: of others "fewer than 3" would sound as if it had been.
  package let signals: [Signal.Position]

  /// - Parameter signalSource: Whose signal rules read the answers.
  package init(_ questionnaire: Questionnaire, signalSource: Questionnaire) {
    let hidden = Self.hiddenItems(questionnaire)
    let hiddenHere = Set(hidden.map { questionnaire.items[$0].id })
      .union(Self.hiddenItems(signalSource).map { signalSource.items[$0].id })
    let open = questionnaire.scales.indices.filter { position in
      let scale = questionnaire.scales[position]
      return !scale.isWordsOnly && questionnaire.possibleScores(scale) != nil
        && !Self.items(of: position, in: questionnaire).contains { hidden.contains($0) }
    }
    scales =
      open.filter { !questionnaire.scales[$0].isOverall }
      + open.filter { questionnaire.scales[$0].isOverall }
    let asked = Set(questionnaire.items.map(\.id))
    signals = signalSource.signals.indices.filter { position in
      let items = signalSource.signals[position].rule.items.map { signalSource.items[$0].id }
      return items.contains { asked.contains($0) } && hiddenHere.isDisjoint(with: items)
    }
  }

  private static func hiddenItems(_ questionnaire: Questionnaire) -> Set<Item.Position> {
    let wordsOnly = questionnaire.scales.indices.filter { questionnaire.scales[$0].isWordsOnly }
    return Set(wordsOnly.flatMap { items(of: $0, in: questionnaire) })
  }

  private static func items(
    of scale: Scale.Position, in questionnaire: Questionnaire
  ) -> [Item.Position] {
    switch questionnaire.scales[scale].parts {
    case .items(let members): members.map(\.item)
    case .scales(let parts): parts.flatMap { items(of: $0, in: questionnaire) }
    }
  }
}
