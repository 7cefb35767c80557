// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Psychometrics

extension Problem {
  init(_ error: ReferenceError) {
    switch error {
    case .notDay(let typed, let today):
      self.init(
        "\"\(typed.forMessage)\" is not a day", hint: "A day is written as \(today).",
        status: .usage)
    case .notReference(let typed, let today):
      self.init(
        "\"\(typed.forMessage)\" is not a check-in",
        hint: NearestName.nearest(to: typed, among: ["last"]).map { "Did you mean \($0)?" }
          ?? "Use last, a week such as \(today.isoWeek), a date such as \(today), or an id.",
        status: .usage)
    case .noCheckIn(let reference, let isHistoryEmpty):
      self.init(
        "there is no check-in \(reference.words)",
        hint: isHistoryEmpty ? "onland check begins one." : "onland history lists them.",
        status: .nothing)
    case .several(let reference, let found):
      let lines = found.map { "\($0.id.text)  \($0.date) \($0.questionnaire.forMessage)" }
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
    case .week(let week): "in week \(week)"
    case .date(let date): "on \(date)"
    case .id: "with this id"
    }
  }
}
