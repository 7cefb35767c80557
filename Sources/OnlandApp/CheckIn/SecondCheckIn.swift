// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Journal
import Psychometrics

/// What becomes of an earlier check-in of the same week.
struct SecondCheckIn {
  let environment: Environment
  let options: CheckOptions
  let settings: Settings
  let help: HelpLines

  private static let unchanged = "Nothing was changed."

  private enum Choice {
    case replace, keepBoth, stop
  }

  /// - Parameter history: `nil` when nothing will be saved.
  /// - Returns: The id of the check-in to replace; `nil` to keep every one.
  func decide(
    _ questionnaire: Questionnaire, day: CheckDay, history: HistoryStore?
  ) throws -> UUID? {
    guard let history, questionnaire.isWeekly else { return nil }
    let earlier = try history.checkIns(in: DaySpan(week(of: day.date))).last {
      $0.questionnaire == questionnaire.id
    }
    guard let earlier else { return nil }
    switch try choice(earlier, day: day) {
    case .replace: return earlier.id
    case .keepBoth: return nil
    case .stop:
      environment.say(Self.unchanged)
      throw Interruption.stopped
    }
  }

  private func week(of day: LocalDate) -> Week { settings.weekStart.week(of: day) }

  private func choice(_ earlier: CheckIn, day: CheckDay) throws -> Choice {
    switch options.onSecond {
    case .replace: return .replace
    case .keepBoth: return .keepBoth
    case nil: break
    }
    let isThisWeek = week(of: day.date) == week(of: day.today)
    guard environment.person.isAtTerminal else {
      throw Problem(
        "\(isThisWeek ? "this week" : "that week") already has a check-in, from \(settings.dates.text(earlier.date))",
        hint:
          "--replace puts the new one in its place, --keep-both keeps both. Nothing was changed.",
        status: .nothing)
    }
    return try ChoicePrompt(
      name: "the earlier check-in",
      question: "\(isThisWeek ? "This week" : "That week") already has a check-in, "
        + "from \(settings.dates.text(earlier.date)).",
      explanation:
        "Replace it puts the new check-in in its place. Keep both keeps it beside the new "
        + "one. Stop asks nothing and changes nothing.",
      choices: [("replace it", .replace), ("keep both", .keepBoth), ("stop", .stop)],
      whenStopped: Self.unchanged, help: help
    ).ask(in: environment)
  }
}
