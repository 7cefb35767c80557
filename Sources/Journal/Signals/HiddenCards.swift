// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// Cards that a person does not want to see, as one setting keeps them.
extension Settings {
  package var hiddenCards: Set<Signal.ID> {
    Set((self[SettingKey.hiddenCards] ?? "").split(separator: " ").map(String.init))
  }
}

extension AssessedCheckIn {
  /// Care cards without the hidden ones. Their pointers stay: who hides a card does not want to read
  /// it again, and should not lose a number by it.
  package var shownCareCards: [Signal.ID] { report.careCards.filter { !hiddenCards.contains($0) } }

  /// Other cards without the hidden ones; the next in line take their places.
  package var shownCards: [Signal.ID] {
    let waiting = report.alsoNoted.filter { report.state(of: $0)?.isQuiet == false }
    let wanted = (report.cards + waiting).filter { !hiddenCards.contains($0) }
    let policy = definition.signalSource.signalPolicy
    let limit = report.careCards.isEmpty ? nil : policy.maximumCardsBesideCare
    return Array(wanted.prefix(limit ?? policy.maximumCards))
  }

  /// What is only named: quiet, or beyond the number of cards.
  package var shownAlsoNoted: [Signal.ID] {
    let shown = Set(shownCards)
    return report.alsoNoted.filter { !shown.contains($0) && !hiddenCards.contains($0) }
  }
}
