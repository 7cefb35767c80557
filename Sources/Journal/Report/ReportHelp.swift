// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Where to turn, on a page about a period.
package enum ReportHelp {
  /// For the person: what the page of the newest week says.
  case ofWeek(WeekHelp, careful: [String], other: [String])
  /// For somebody else: someone to talk to, whatever was answered, so that it tells nothing of it.
  case always(PagePointers)

  /// - Returns: `nil` for the person where the newest week has no pointer.
  init?(_ choice: ReportChoice, newest: AssessedCheckIn?, selector: HelpSelector) {
    guard choice.audience == nil else {
      var pointers = selector.pointersOnPage(topics: ["support"])
      // Their own people are nobody else's business.
      pointers.contacts = []
      self = .always(pointers)
      return
    }
    guard let newest, !newest.report.helpTopics.isEmpty else { return nil }
    self = .ofWeek(
      selector.help(for: newest), careful: newest.carefulTopics, other: newest.otherTopics)
  }
}
