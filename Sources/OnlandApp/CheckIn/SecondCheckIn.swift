// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Journal
import Psychometrics
import Texts

/// What becomes of an earlier check-in of the same week.
struct SecondCheckIn {
  let environment: Environment
  let options: CheckOptions
  let settings: Settings
  let help: HelpLines

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
      environment.saySentence(.problemNothingChanged())
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
    let day = Day(earlier.date, settings.dates)
    guard environment.person.isAtTerminal else {
      throw Problem(
        isThisWeek
          ? .checkInThisWeekHas(day: day)
          : .checkInThatWeekHas(day: day),
        hint: .checkInReplaceOrKeep(),
        status: .nothing)
    }
    return try ChoicePrompt(
      name: .aboutEarlierCheckIn(),
      question: isThisWeek
        ? .checkInAskThisWeek(day: day)
        : .checkInAskThatWeek(day: day),
      explanation: .checkInWhyAskWeek(),
      choices: [
        (.choiceReplaceIt(), .replace), (.choiceKeepBoth(), .keepBoth),
        (.choiceStop(), .stop),
      ],
      whenStopped: .problemNothingChanged(), help: help
    ).ask(in: environment)
  }
}
