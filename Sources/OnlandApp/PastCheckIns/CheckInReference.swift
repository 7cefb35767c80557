// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
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
  init(_ typed: String, today: LocalDate) throws(ReferenceError) {
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
      throw .notDay(typed, today: today)
    } else {
      throw .notReference(typed, today: today)
    }
  }

  /// The one check-in that is meant.
  ///
  /// - Parameters:
  ///   - history: `nil` when there is none yet.
  ///   - usual: The questionnaire that is meant where a week or a day has check-ins of several.
  /// - Throws: `ReferenceError` when there is none, or more than one.
  func one(in history: HistoryStore?, usual: Questionnaire.ID) throws -> CheckIn {
    let all = try self.all(in: history)
    let ofUsual = all.filter { $0.questionnaire == usual }
    let found = namesDays && !ofUsual.isEmpty ? ofUsual : all
    guard let first = found.first else {
      let isEmpty = try (history?.checkIns(limit: 1) ?? []).isEmpty
      throw ReferenceError.noCheckIn(self, isHistoryEmpty: isEmpty)
    }
    guard found.count == 1 else { throw ReferenceError.several(self, found) }
    return first
  }

  private func all(in history: HistoryStore?) throws -> [CheckIn] {
    guard let history else { return [] }
    switch self {
    case .last: return try history.checkIns(limit: 1)
    case .week(let week): return try history.checkIns(in: week)
    case .date(let date): return try history.checkIns(in: date.isoWeek).filter { $0.date == date }
    case .id(let start): return try history.checkIns().filter { $0.id.text.hasPrefix(start) }
    }
  }

  private var namesDays: Bool {
    switch self {
    case .week, .date: true
    case .last, .id: false
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
