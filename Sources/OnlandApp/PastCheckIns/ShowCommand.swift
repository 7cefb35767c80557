// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import History
import Interchange
import Journal
import Pages
import Psychometrics

/// Shows one stored check-in.
public struct ShowCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// - Parameters:
  ///   - reference: `last`, an ISO week, a date, or an id.
  ///   - showsWorking: Whether the receipt is shown in place of the page, or added to the JSON.
  public func run(_ reference: String, isJSON: Bool, showsWorking: Bool) throws {
    let stored = try StoredCheckIns(environment: environment)
    let assessed = try stored.find(reference)
    if isJSON {
      var content = assessed.json(counting: try stored.counting, in: environment.language)
      content["where_to_turn"] = stored.help.help(for: assessed)
        .json(in: environment.language)
      if showsWorking { content["why"] = assessed.receiptJSON(in: environment.language) }
      environment.write(JSONValue.document("show", content))
      return
    }
    let clearing = ScreenClearing(environment: environment, settings: stored.settings)
    if showsWorking {
      environment.write(ReceiptPage(assessed, dates: stored.settings.dates).page)
      return clearing.afterReading()
    }
    let result = ResultPage(
      assessed: assessed, help: stored.help.help(for: assessed), nextDue: nil,
      plans: try PlanRecord(in: stored.history),
      usualChange: try UsualChange(ofOverall: assessed, among: stored),
      dates: stored.settings.dates)
    environment.write(CheckInPage(result: result).page)
    clearing.afterReading()
  }
}
