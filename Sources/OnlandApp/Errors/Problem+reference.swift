// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Journal
import Pages
import Psychometrics

extension Problem {
  init(_ error: ReferenceError) {
    switch error {
    case .notDay(let typed, let today):
      self.init(
        "\"\(typed.shortenedForDisplay)\" is not in the calendar",
        hint: "A day is written as \(today), a week as \(today.isoWeek).", status: .usage)
    case .notReference(let typed, let today):
      self.init(
        "\"\(typed.shortenedForDisplay)\" is not a check-in",
        hint: NearestName.nearest(to: typed, among: ["last"]).map { "Did you mean \($0)?" }
          ?? "Use last, yesterday, \"last week\", a week such as \(today.isoWeek), a date such as "
          + "\(today), or an id.",
        status: .usage)
    case .noCheckIn(let reference, let isHistoryEmpty):
      self.init(
        "there is no check-in \(reference.words)",
        hint: isHistoryEmpty ? "onland check starts one." : "onland history lists them.",
        status: .nothing)
    case .several(let reference, let found):
      let lines = found.map { "\($0.id.text)  \($0.date) \($0.questionnaire.shortenedForDisplay)" }
      self.init(
        "there are \(Words.count(found.count, "check-in")) \(reference.words)",
        hint: "Name one by its id:\n  " + lines.joined(separator: "\n  "), status: .usage)
    }
  }
}

extension CheckInReference {
  fileprivate var words: String {
    switch self {
    case .last: "yet"
    case .days(let days):
      if let day = days.day {
        "on \(day.text(in: .english))"
      } else if days == DaySpan(days.first.isoWeek) {
        "in week \(days.first.isoWeek), which began on \(days.first.text(in: .english))"
      } else {
        "from \(days.first.text(in: .english)) to \(days.last.text(in: .english))"
      }
    case .id: "with this id"
    }
  }
}
