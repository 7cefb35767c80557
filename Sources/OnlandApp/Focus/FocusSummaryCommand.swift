// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Journal
import Pages
import Psychometrics
import Texts

/// What the focused windows of a week come to.
public struct FocusSummaryCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// Shows this week, or without a window in it the last week that has one.
  ///
  /// - Returns: `nothing` when there is no window yet.
  public func run(isJSON: Bool) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    // By their definitions: an id in the file may be what is damaged, and would hide its windows.
    let windows = try (stored.history?.checkIns() ?? []).filter {
      try stored.cache.definition(of: $0).questionnaire.id == WindowItem.questionnaire
    }
    guard let week = windows.last.map({ stored.weekStart.week(of: $0.date) }) else {
      environment.writeSentence(.focusNone())
      return .nothing
    }
    let summary = FocusSummary(
      windows.filter { stored.weekStart.week(of: $0.date) == week }.map(FocusWindow.init))
    if isJSON {
      environment.write(JSONValue.document("focus", summary.json(of: week)))
      return .done
    }
    let page = FocusSummaryPage(
      summary: summary, week: week,
      questionnaire: try stored.definition(WindowItem.questionnaire).questionnaire)
    environment.write(page.page)
    return .done
  }
}

extension FocusSummary {
  fileprivate func json(of week: Week) -> [String: JSONValue] {
    [
      "week": .text(week.iso.description), "windows": .integer(windows), "kept": .integer(kept),
      "judged": .integer(judged), "median_overrun_minutes": .optional(medianOverrun),
      "mean_after": .optional(meanAfter),
    ]
  }
}
