// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics

/// Which check-ins a person means: the last one, those of a week or a day, or one by its id.
enum CheckInReference: Equatable {
  case last
  case week(ISOWeek)
  case date(LocalDate)
  /// The id or its first eight characters or more, in lower case.
  case id(String)

  /// - Parameter today: For an example of what can be typed.
  init(_ typed: String, today: LocalDate) throws(Problem) {
    let wanted = typed.lowercased()
    if wanted == "last" {
      self = .last
    } else if let week = ISOWeek(typed) {
      self = .week(week)
    } else if let date = LocalDate(typed) {
      self = .date(date)
    } else if wanted.isBeginningOfID {
      self = .id(wanted)
    } else if wanted.wholeMatch(of: /[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,2}/) != nil {
      throw Problem(
        "\"\(typed.forMessage)\" is not a day", hint: "A day is written as \(today).",
        status: .usage)
    } else {
      throw Problem(
        "\"\(typed.forMessage)\" is not a check-in",
        hint: NearestName.nearest(to: typed, among: ["last"]).map { "Did you mean \($0)?" }
          ?? "Use last, a week such as \(today.isoWeek), a date such as \(today), or an id.",
        status: .usage)
    }
  }

  /// The one check-in that is meant.
  ///
  /// - Parameters:
  ///   - history: `nil` when there is none yet.
  ///   - usual: The questionnaire that is meant where a week or a day has check-ins of several.
  /// - Throws: When there is none, or more than one.
  func one(in history: HistoryStore?, usual: Questionnaire.ID) throws(Problem) -> CheckIn {
    let all = try withHistory { () throws(HistoryError) in try self.all(in: history) }
    let ofUsual = all.filter { $0.questionnaire == usual }
    let found = namesDays && !ofUsual.isEmpty ? ofUsual : all
    guard let first = found.first else {
      let isEmpty = try withHistory { () throws(HistoryError) in
        try history?.checkIns(limit: 1) ?? []
      }.isEmpty
      throw Problem(
        "there is no check-in \(words)",
        hint: isEmpty ? "onland check begins one." : "onland history lists them.",
        status: .nothing)
    }
    guard found.count == 1 else {
      let lines = found.map { "\($0.id.exported)  \($0.date) \($0.questionnaire.forMessage)" }
      throw Problem(
        "there are \(Words.count(found.count, "check-in")) \(words)",
        hint: "Name one by its id:\n  " + lines.joined(separator: "\n  "), status: .usage)
    }
    return first
  }

  private func all(in history: HistoryStore?) throws(HistoryError) -> [CheckIn] {
    guard let history else { return [] }
    switch self {
    case .last: return try history.checkIns(limit: 1)
    case .week(let week): return try history.checkIns(in: week)
    case .date(let date): return try history.checkIns(in: date.isoWeek).filter { $0.date == date }
    case .id(let start): return try history.checkIns().filter { $0.id.exported.hasPrefix(start) }
    }
  }

  private var namesDays: Bool {
    switch self {
    case .week, .date: true
    case .last, .id: false
    }
  }

  private var words: String {
    switch self {
    case .last: "yet"
    case .week(let week): "in week \(week)"
    case .date(let date): "on \(date)"
    case .id: "with this id"
    }
  }
}

extension String {
  /// Whether it is the first eight digits of an id or more, with hyphens only where an id has them.
  fileprivate var isBeginningOfID: Bool {
    let hyphens = [8, 13, 18, 23]
    return (8...36).contains(count)
      && enumerated().allSatisfy { hyphens.contains($0) ? $1 == "-" : $1.isHexDigit }
  }
}

extension CheckIn {
  /// Such as `the check-in of 2026-11-23 (balance)`.
  var name: String { "the check-in of \(date) (\(questionnaire.forMessage))" }
}
