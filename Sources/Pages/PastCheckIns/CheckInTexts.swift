// SPDX-License-Identifier: GPL-3.0-or-later

import History
package import Journal
package import Psychometrics

/// A check-in as the texts that a person reads, each beside the id it belongs to.
package struct CheckInTexts {
  private let assessed: AssessedCheckIn
  private let writer: CardWriter

  package init(_ assessed: AssessedCheckIn) {
    self.assessed = assessed
    writer = CardWriter(assessed)
  }

  /// What is said in place of a number, with its full stop; `nil` for scales that are drawn.
  package func words(of scale: Scale) -> String? {
    scale.isWordsOnly ? "\(writer.words(of: scale) ?? "not answered")." : nil
  }

  /// - Returns: `nil` for what was not put to the person.
  package func answer(to item: Item) -> String? {
    guard let outcome = assessed.checkIn.outcomes[item.id], outcome != .missing(.notApplicable)
    else { return nil }
    return Words.outcome(outcome, of: item)
  }

  /// The text of a signal's card; `nil` when nothing can be said.
  package func card(of signal: Signal.ID) -> String? { writer.sentence(for: signal) }

  /// The thing to try that stands on the page; `nil` when none does.
  package func tip(for signal: Signal.ID) -> String? { writer.tip(for: signal) }
}
