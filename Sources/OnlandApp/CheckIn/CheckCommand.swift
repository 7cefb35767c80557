// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Interchange
import Journal
import Psychometrics
import Texts

/// One check-in from the first question, or a file of answers, to the result.
public struct CheckCommand {
  private let environment: Environment
  private let options: CheckOptions
  private let command: String
  private let before: () throws -> [Item.ID: Outcome]

  public init(environment: Environment, options: CheckOptions) {
    let command = "onland check" + (options.questionnaire.map { " \($0)" } ?? "")
    self.init(environment: environment, options: options, command: command) { [:] }
  }

  /// - Parameters:
  ///   - command: What the person typed to come here, without options.
  ///   - before: Comes before the first question of a new check-in, when nothing else stands in its
  ///     way, and gives what is answered by then.
  init(
    environment: Environment, options: CheckOptions, command: String,
    before: @escaping () throws -> [Item.ID: Outcome]
  ) {
    self.environment = environment
    self.options = options
    self.command = command
    self.before = before
  }

  /// - Throws: What could not be read, saved or understood, and `Interruption` when the person
  ///   stopped. A draft is kept as far as it got.
  public func run() throws -> ExitStatus {
    let context = try CheckInContext(environment: environment, options: options)
    if let path = options.answersFile {
      try takeAnswers(from: path, context)
    } else {
      try ask(context)
    }
    return .done
  }

  private func takeAnswers(from path: String, _ context: CheckInContext) throws {
    let outcomes = try AnswersFile.outcomes(path: path, questionnaire: context.questionnaire)
    let administration = Administration(
      definition: context.definition, day: context.day, settings: context.settings)
    let replaced = try context.replaced(by: administration)
    let checkIn = administration.checkIn(outcomes, at: environment.now(), replacing: replaced)
    // Whatever the page would stumble over is told while nothing is saved yet.
    _ = try StoredCheckIns(environment: environment, cache: context.cache).assessed()
    if let history = context.history, !options.isDryRun {
      try history.save(checkIn, of: administration, isReplacement: replaced != nil, ending: nil)
    }
    try show(checkIn, administration, context)
  }

  private func ask(_ begun: CheckInContext) throws {
    var context = begun
    // Held until the check-in is saved: a second process on the same draft is refused.
    let claim = try context.claim()
    let draft = try context.draftToGoOnWith()
    if let history = context.history, context.isAsked {
      try FirstRun(
        environment: environment, history: history, help: context.help, command: command
      ).run(context.questionnaire, &context.settings)
    }
    let administration = try Administration.begun(
      context.definition, day: context.day, settings: context.settings, draft: draft,
      cache: context.cache)
    // The same id and version with other bytes could not be saved: better said before the questions.
    if draft == nil { try context.history?.requireAnswerable(context.definition.stored) }
    try context.page(administration).requireReadable(history: context.history)
    let replaced = try context.replaced(by: administration)
    if draft == nil, administration.definition.questionnaire.isWeekly { try lookBack(context) }
    let checkIn = try QuestionnaireSession(
      environment: environment, administration: administration, help: context.help,
      history: context.history,
      claim: claim
    ).run(beginningWith: try draft ?? newDraft(administration), replacing: replaced)
    try show(checkIn, administration, context)
  }

  /// The draft of a new check-in; `nil` when nothing is answered before its first question.
  private func newDraft(_ administration: Administration) throws -> Draft? {
    let outcomes = try before()
    if outcomes.isEmpty { return nil }
    let questionnaire = administration.definition.questionnaire
    return Draft(
      questionnaire: questionnaire.id, version: questionnaire.version,
      definitionHash: administration.definition.hash, begunOn: administration.day.today,
      begunAt: environment.now(), date: administration.day.date, position: nil, outcomes: outcomes)
  }

  private func show(_ checkIn: CheckIn, _ administration: Administration, _ context: CheckInContext)
    throws
  {
    var failure: (any Error)?
    do {
      let isWeekly = administration.definition.questionnaire.isWeekly
      let isDueAgain = isWeekly && context.isUsual && !options.isDryRun
      try context.page(administration).show(
        checkIn, history: context.history,
        nextDue: isDueAgain ? NextCheckIn.day(after: checkIn.date, context.weekStart) : nil,
        weekPlan: isWeekly ? weekPlan(checkIn, context) : nil)
    } catch {
      failure = options.isDryRun ? error : error.after(.problemAfterSaving())
    }
    if options.isDryRun, !options.isJSON { environment.writeSentence(.checkInNothingSaved()) }
    ScreenClearing(environment: environment, settings: administration.settings).afterReading()
    if let failure { throw failure }
  }

  // MARK: The weekly loop

  /// Welcomes back after a gap, with nothing else about it, and asks what came of the last plan.
  private func lookBack(_ context: CheckInContext) throws {
    guard let history = context.history, context.isAsked else { return }
    let last = try HistoryStore.lastCheckIns(folder: environment.folder)?
      .dates[context.questionnaire.id]
    if let last, context.thisWeek.number - context.weekStart.week(of: last).number > 1 {
      environment.saySentence(.checkInWelcomeBack())
      environment.say("")
    }
    try LookBack(environment: environment, help: context.help, history: history)
      .run(in: context.thisWeek)
  }

  /// - Returns: `nil` where there is nobody to ask, and for a week that has gone by.
  private func weekPlan(_ checkIn: CheckIn, _ context: CheckInContext) -> WeekPlan? {
    let today = context.day.today
    guard let history = context.history, context.isAsked, options.answersFile == nil,
      !options.isJSON, context.weekStart.week(of: checkIn.date) == context.thisWeek
    else { return nil }
    return WeekPlan(environment: environment, help: context.help, history: history, today: today)
  }
}
