// SPDX-License-Identifier: GPL-3.0-or-later

import History
package import Journal
package import Psychometrics
package import Texts

/// A check-in as the texts that a person reads, each beside the id it belongs to.
package struct CheckInTexts {
  private let assessed: AssessedCheckIn
  private let writer: CardWriter
  private let language: Language

  package init(_ assessed: AssessedCheckIn, in language: Language) {
    self.assessed = assessed
    self.language = language
    writer = CardWriter(assessed)
  }

  /// What is said in place of a number, with its full stop; `nil` for scales that are drawn.
  package func words(of scale: Scale) -> String? {
    guard scale.isWordsOnly else { return nil }
    return language.words(of: .languageSentence(words: writer.told(of: scale)))
  }

  /// - Returns: `nil` for what was not put to the person.
  package func answer(to item: Item) -> String? {
    guard let outcome = assessed.checkIn.outcomes[item.id], outcome != .missing(.notApplicable)
    else { return nil }
    return language.words(of: .outcome(outcome, of: item))
  }

  /// The text of a signal's card; `nil` when nothing can be said.
  package func card(of signal: Signal.ID) -> String? {
    writer.sentence(for: signal).map(language.words)
  }

  /// The thing to try that stands on the page; `nil` when none does.
  package func tip(for signal: Signal.ID) -> String? { writer.tip(for: signal).map(language.words) }
}
