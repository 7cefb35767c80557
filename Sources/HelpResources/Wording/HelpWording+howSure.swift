// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Texts

extension HelpWording {
  /// For a whole page.
  ///
  /// - Returns: `nil` for a page without entries.
  package func howSure(_ entries: [HelpResource]) -> Message? {
    guard let day = entries.map(\.reviewed).min() else { return nil }
    let compared: Message =
      monthsAgo(day).map { .helpComparedAgo(day: day.inWords, months: $0) }
      ?? .helpCompared(day: day.inWords)
    return .sentences(compared, phoned(entries), .helpCanChange())
  }

  /// Where there is room for two lines.
  ///
  /// - Returns: `nil` for a page without entries.
  package func howSureInShort(_ entries: [HelpResource]) -> Message? {
    guard let day = entries.map(\.reviewed).min() else { return nil }
    let compared: Message =
      switch (isPhoned(entries), monthsAgo(day)) {
      case (false, nil): .helpComparedInShort(day: day.inWords)
      case (false, let months?): .helpComparedInShortAgo(day: day.inWords, months: months)
      case (true, nil): .helpPhonedInShort(day: day.inWords)
      case (true, let months?): .helpPhonedInShortAgo(day: day.inWords, months: months)
      }
    let isAnyPhoned = entries.contains { $0.phonedOn != nil }
    return .sentences(compared, isAnyPhoned ? nil : .helpNotPhoned(), .helpTryNext())
  }

  /// In one line.
  ///
  /// - Returns: `nil` for a card without entries.
  package func howSureOnCard(_ entries: [HelpResource]) -> Message? {
    entries.map(\.reviewed).min().map { .helpComparedOnCard(month: $0.monthAndYear) }
  }

  /// `nil` while it is fresh, or on a clock that stands before the review.
  private func monthsAgo(_ day: LocalDate) -> Int? {
    let months = today < day ? 0 : today.wholeMonths(since: day)
    return months < 6 ? nil : months
  }

  private func phoned(_ entries: [HelpResource]) -> Message {
    if isPhoned(entries) { return .helpEachPhoned() }
    return entries.contains { $0.phonedOn != nil } ? .helpSomePhoned() : .helpNobodyPhoned()
  }

  /// Whether every line with a number was; emergency numbers are never tried.
  private func isPhoned(_ entries: [HelpResource]) -> Bool {
    let lines = entries.filter { $0.kind != .emergency && $0.channels.hasNumber }
    return !lines.isEmpty && lines.allSatisfy { $0.phonedOn != nil }
  }
}
