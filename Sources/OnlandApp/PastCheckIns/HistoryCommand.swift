// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Interchange
import Journal
import Pages
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
    let since = try options.since.map { try SinceDay($0, today: stored.today).date }
    var listed = try stored.assessed(since: since)
    if let questionnaire = options.questionnaire {
      listed = listed.filter { $0.checkIn.questionnaire == questionnaire }
    }
    if let limit = options.limit { listed = listed.suffix(max(0, limit)) }
    if options.isJSON {
      let counting = try stored.counting
      let checkIns = JSONValue.list(listed.map { .object($0.json(counting: counting)) })
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
    environment.write(HistoryPage(listed, usual: stored.settings.questionnaire).page)
    return .done
  }
}
