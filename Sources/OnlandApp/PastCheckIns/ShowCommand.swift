// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics
import Terminal

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
      var content = assessed.json
      if showsWorking { content["why"] = assessed.receiptJSON }
      environment.write(JSONValue.document("show", content))
      return
    }
    let screen = environment.results
    if showsWorking {
      for line in ReceiptText(assessed, screen: screen).lines { environment.write(line) }
      return
    }
    let result = ResultScreen(
      assessed: assessed, screen: screen, help: stored.help, nextDue: nil,
      plans: try PlanRecord(in: stored.history),
      usualChange: try UsualChange.sentence(for: assessed, among: stored))
    for line in result.lines { environment.write(line) }
    environment.write("")
    environment.write(screen.styling.bold("Answers"))
    for item in assessed.questionnaire.items {
      guard let outcome = assessed.checkIn.outcomes[item.id],
        outcome != .missing(.notApplicable)
      else { continue }
      let answer = Words.outcome(outcome, of: item)
      for line in screen.wrapped("\(item.text) \(answer)", indent: "  ", hanging: "    ") {
        environment.write(line)
      }
    }
  }
}
