// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Pages
import Psychometrics
import Texts

/// The first question of a check-in: what came of the plan before. One key, and no score for it.
struct LookBack {
  let environment: Environment
  let help: HelpLines
  let history: HistoryStore

  /// Asks about the newest plan of an earlier week, unless that was answered.
  func run(in thisWeek: Week) throws {
    let record = try PlanRecord(in: history)
    guard let last = record.last(before: thisWeek.iso), last.plan.outcome == nil,
      last.week.weekNumber >= thisWeek.number - PlanRecord.weeksLookedBackAt
    else { return }
    try ask(about: last.plan, of: Week(last.week, start: thisWeek.start), in: thisWeek)
  }

  /// Asks what came of a plan, and saves it; skipping leaves it open.
  func ask(about plan: Plan, of week: Week, in thisWeek: Week) throws {
    let isLast = week.number == thisWeek.number - 1
    let outcome = try ChoicePrompt<Plan.Outcome?>(
      name: .aboutOutcome(),
      question: isLast
        ? .planAskLastWeek(plan: plan.sentence)
        : .planAskWeek(week: .planned(week), plan: plan.sentence),
      explanation: .planWhyOutcome(),
      choices: Plan.Outcome.allCases.map { ($0.word, $0) }, whenSkipped: .some(nil),
      whenStopped: .sentences(.promptStopped(), .checkNothingAnswered()), help: help
    ).ask(in: environment)
    try environment.requireEndOfInput(kept: .planAsItWas())
    guard let outcome else { return }
    var looked = plan
    looked.outcome = outcome
    try history.save(looked, for: week.iso, at: environment.now())
    if outcome == .notKept {
      environment.saySentence(
        .planThatHappens())
      environment.say("")
    }
  }
}
