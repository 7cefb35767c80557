// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import History
import Interchange
import Journal
import Pages
import Psychometrics
import Terminal
import Texts

/// Lists check-ins, one line each, the newest last.
public struct HistoryCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public struct Options {
    public var period: PeriodOptions
    /// How many at most, the newest; absent: all that match, or the newest twelve where nothing else is
    /// asked for.
    public var limit: Int?
    public var isAll: Bool
    /// Absent: all.
    public var questionnaire: String?
    public var filter: CheckInFilter
    public var form: Form

    public enum Form {
      case page, json, csv
    }

    public init(
      period: PeriodOptions = PeriodOptions(), limit: Int? = nil, isAll: Bool = false,
      questionnaire: String? = nil, filter: CheckInFilter = CheckInFilter(), form: Form = .page
    ) {
      self.period = period
      self.limit = limit
      self.isAll = isAll
      self.questionnaire = questionnaire
      self.filter = filter
      self.form = form
    }
  }

  /// Lines that are shown unless more are asked for.
  private static let usualLimit = 12

  /// - Returns: `nothing` when no check-in matches.
  public func run(_ options: Options) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    if let questionnaire = options.questionnaire { try stored.requireKnown(questionnaire) }
    let period = try Period(options.period, stored.dateReader)
    let all = try stored.assessed()
    try options.filter.requireKnown(in: all)
    let matching = all.filter { assessed in
      period.contains(assessed.checkIn.date) && options.filter.accepts(assessed)
        && (options.questionnaire.map { $0 == assessed.checkIn.questionnaire } ?? true)
    }
    let isFiltered =
      !period.isEverything || options.questionnaire != nil || options.filter != CheckInFilter()
    let isShortened = !isFiltered && !options.isAll && options.form == .page
    let listed = matching.suffix(
      options.limit.map { max(0, $0) } ?? (isShortened ? Self.usualLimit : matching.count))
    switch options.form {
    case .json:
      try writeJSON(Array(listed), counting: stored.counting)
      return .done
    case .csv:
      let bytes = CheckInTable(Array(listed), choice: nil).bytes + [UInt8(ascii: "\n")]
      _ = bytes.withUnsafeBytes(environment.writeBytes)
      return .done
    case .page: break
    }
    guard !listed.isEmpty else {
      environment.writeSentence(isFiltered ? .historyNoMatch() : .historyEmpty())
      return .nothing
    }
    environment.write(
      HistoryPage(
        Array(listed), usual: stored.settings.questionnaire,
        older: isShortened ? matching.count - listed.count : 0
      ).page)
    ScreenClearing(environment: environment, settings: stored.settings).afterReading()
    return .done
  }

  private func writeJSON(_ listed: [AssessedCheckIn], counting: Set<UUID>) {
    let checkIns = JSONValue.list(
      listed.map { .object($0.json(counting: counting, in: environment.language)) })
    environment.write(JSONValue.document("history", ["check_ins": checkIns]))
  }
}
