// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Pages
import Psychometrics
import Texts

/// The end of a check-in: a look at before and after where it is due, and one plan for the week.
struct WeekPlan {
  let environment: Environment
  let help: HelpLines
  let history: HistoryStore
  let today: LocalDate

  /// Whether there is anything to choose from, and no plan yet.
  func isAsked(for assessed: AssessedCheckIn, _ record: PlanRecord) -> Bool {
    record[assessed.week.iso] == nil
      && !PlanChoices(assessed, record: record).choices.isEmpty
  }

  /// Asks for the plan of the check-in's week, unless there is one.
  ///
  /// - Returns: The plans with what was chosen.
  /// - Throws: `Interruption` when the person stopped: then no plan was made.
  func choose(for assessed: AssessedCheckIn, _ record: PlanRecord) throws -> PlanRecord {
    let week = assessed.week.iso
    guard record[week] == nil else { return record }
    var record = record
    try offerComparison(&record, before: week)
    let choices = PlanChoices(assessed, record: record).choices
    guard !choices.isEmpty else { return record }
    let dialogue = PlanDialogue(environment: environment, help: help, today: today)
    guard let plan = try dialogue.run(choices) else { return record }
    try save(plan, for: week, &record)
    return record
  }

  private func offerComparison(_ record: inout PlanRecord, before week: ISOWeek) throws {
    guard let last = record.last(before: week),
      record.run(endingWith: last.week).count >= PlanComparison.fewestWeeks
    else { return }
    let assessed = try StoredCheckIns(environment: environment).assessed()
    guard let comparison = PlanComparison(record, endingWith: last.week, among: assessed) else {
      return
    }
    // Offered once, whatever the answer.
    var compared = last.plan
    compared.isCompared = true
    try save(compared, for: last.week, &record)
    environment.say("")
    let isWanted = try ChoicePrompt<Bool>(
      name: .aboutComparison(),
      question: .planAskComparison(
        weeks: .countWeeks(number: record.run(endingWith: last.week).count),
        plan: last.plan.sentence, area: .given(comparison.name)),
      explanation: .planWhyComparison(),
      choices: [(.languageYes(), true), (.languageNo(), false)], whenSkipped: false,
      whenStopped: .sentences(.promptStopped(), .planCheckInSaved()), help: help
    ).ask(in: environment)
    guard isWanted else { return }
    environment.saySentence(comparison.sentence)
  }

  private func save(
    _ plan: Plan, for week: ISOWeek, _ record: inout PlanRecord
  ) throws {
    try history.save(plan, for: week, at: environment.now())
    record.plans[week] = plan
  }
}
