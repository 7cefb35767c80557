// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Formats
import Foundation
package import History
package import Psychometrics

/// Which check-ins a person means: the last one, those of some days, or one by its id.
package enum CheckInReference: Equatable {
  case last
  case days(DaySpan)
  /// The id or its first eight characters or more, in lower case.
  case id(String)

  /// - Parameter reader: Knows what words such as `yesterday` count from.
  package init(_ typed: String, _ reader: DateReader) throws(ReferenceError) {
    let wanted = typed.lowercased()
    if wanted == "last" {
      self = .last
      return
    }
    do {
      self = .days(try reader.span(typed))
    } catch {
      switch error {
      case .impossible: throw .notDay(typed, today: reader.today)
      case .unknown where wanted.isBeginningOfID: self = .id(wanted)
      case .unknown: throw .notReference(typed, today: reader.today)
      }
    }
  }

  /// The one check-in that is meant.
  ///
  /// - Parameters:
  ///   - history: `nil` when there is none yet.
  ///   - usual: The questionnaire that is meant where a week or a day has check-ins of several.
  /// - Throws: `ReferenceError` when there is none, or more than one.
  package func one(in history: HistoryStore?, usual: Questionnaire.ID) throws -> CheckIn {
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
    // Further than a week no day is looked up by itself.
    case .days(let days) where days.count <= 7: return try history.checkIns(in: days)
    case .days(let days): return try history.checkIns().filter { days.contains($0.date) }
    case .id(let start): return try history.checkIns().filter { $0.id.text.hasPrefix(start) }
    }
  }

  private var namesDays: Bool {
    switch self {
    case .days: true
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
