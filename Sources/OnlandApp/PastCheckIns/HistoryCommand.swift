// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Psychometrics
import Terminal

/// Lists check-ins, one line each, the newest last.
public struct HistoryCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public struct Options {
    /// A date or an ISO week, as typed; absent: from the beginning.
    public var since: String?
    /// How many at most, the newest; absent: all.
    public var limit: Int?
    /// Absent: all.
    public var questionnaire: String?
    public var isJSON: Bool

    public init(
      since: String? = nil, limit: Int? = nil, questionnaire: String? = nil, isJSON: Bool = false
    ) {
      self.since = since
      self.limit = limit
      self.questionnaire = questionnaire
      self.isJSON = isJSON
    }
  }

  /// - Returns: `nothing` when no check-in matches.
  public func run(_ options: Options) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    if let questionnaire = options.questionnaire { try stored.requireKnown(questionnaire) }
    var listed = try stored.assessed(since: try since(options.since, today: stored.today))
    if let questionnaire = options.questionnaire {
      listed = listed.filter { $0.checkIn.questionnaire == questionnaire }
    }
    if let limit = options.limit { listed = listed.suffix(max(0, limit)) }
    if options.isJSON {
      let checkIns = JSONValue.list(listed.map { .object($0.json) })
      environment.write(JSONValue.document("history", ["check_ins": checkIns]))
      return .done
    }
    guard !listed.isEmpty else {
      let isFiltered = options.since != nil || options.questionnaire != nil
      environment.writeSentence(
        isFiltered
          ? "There is no such check-in; onland history lists all there are."
          : "No check-in yet. onland check begins one.")
      return .nothing
    }
    let table = HistoryTable(
      listed, usual: stored.settings.questionnaire, screen: environment.results)
    for line in table.lines { environment.write(line) }
    return .done
  }

  private func since(_ typed: String?, today: LocalDate) throws -> LocalDate? {
    guard let typed else { return nil }
    if let date = LocalDate(typed) ?? ISOWeek(typed)?.monday { return date }
    throw Problem(
      "\"\(typed.forMessage)\" is not a day or a week",
      hint: "Such as --since \(today) or --since \(today.isoWeek).", status: .usage)
  }
}
