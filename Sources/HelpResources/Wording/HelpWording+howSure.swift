// SPDX-License-Identifier: GPL-3.0-or-later

import Dates

/// How sure the facts are: said once, last, with the day.
extension HelpWording {
  /// For a whole page.
  ///
  /// - Returns: `nil` for a page without entries.
  public func howSure(_ entries: [HelpResource]) -> String? {
    guard let day = entries.map(\.reviewed).min() else { return nil }
    return """
      We compared these numbers with published pages and public lists on \(day.inWords)\(age(day)). \
      \(phoned(entries)) A number can change or be busy: if one does not answer, try the next one, \
      or the emergency number.
      """
  }

  /// Where there is room for two lines.
  ///
  /// - Returns: `nil` for a page without entries.
  public func howSureInShort(_ entries: [HelpResource]) -> String? {
    guard let day = entries.map(\.reviewed).min() else { return nil }
    let phoned = isPhoned(entries) ? "and phoned " : ""
    let not = entries.contains { $0.phonedOn != nil } ? "" : "Not phoned. "
    return """
      Compared with published lists \(phoned)on \(day.inWords)\(age(day)). \(not)If one does not \
      answer, try the next.
      """
  }

  /// In one line.
  ///
  /// - Returns: `nil` for a card without entries.
  public func howSureOnCard(_ entries: [HelpResource]) -> String? {
    guard let day = entries.map(\.reviewed).min() else { return nil }
    return "Compared with published lists, \(day.monthInWords). Not right? Try the next."
  }

  /// Nothing while it is fresh, or on a clock that stands before the review.
  private func age(_ day: LocalDate) -> String {
    let months = today < day ? 0 : today.wholeMonths(since: day)
    return months < 6 ? "" : ", \(months) months ago"
  }

  private func phoned(_ entries: [HelpResource]) -> String {
    if isPhoned(entries) { return "Each line was phoned." }
    return entries.contains { $0.phonedOn != nil }
      ? "Some of the lines were phoned." : "Nobody phoned them."
  }

  /// Whether every line with a number was; emergency numbers are never tried.
  private func isPhoned(_ entries: [HelpResource]) -> Bool {
    let lines = entries.filter { $0.kind != .emergency && $0.channels.hasNumber }
    return !lines.isEmpty && lines.allSatisfy { $0.phonedOn != nil }
  }
}
