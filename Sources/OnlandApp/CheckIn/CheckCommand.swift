// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Interchange
import Journal
import Psychometrics

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
    let start = try start()
    if let path = options.answersFile {
      try takeAnswers(from: path, start)
    } else {
      try ask(start)
    }
    return .done
  }

  /// What is known before anything is asked.
  private struct Start {
    var settings: Settings
    var definition: Definition
    var day: CheckDay
    /// `nil` in a dry run without a history.
    var history: HistoryStore?
  }

  private func start() throws -> Start {
    let settings = try environment.storedSettings()
    let catalogue = Catalogue(environment, settings)
    let definition = try catalogue.definition(options.questionnaire ?? settings.questionnaire)
    let day = try CheckDay(
      typed: options.date, now: environment.now(), dayStartMinutes: settings.dayStartMinutes)
    return Start(settings: settings, definition: definition, day: day, history: try history())
  }

  /// A dry run reads what is there and makes nothing.
  private func history() throws -> HistoryStore? {
    guard options.isDryRun else { return try environment.historyToChange() }
    return try HistoryStore.reading(folder: environment.folder)
  }

  // MARK: From a file

  private func takeAnswers(from path: String, _ start: Start) throws {
    let outcomes = try AnswersFile.outcomes(
      path: path, questionnaire: start.definition.questionnaire)
    let sitting = Sitting(
      definition: start.definition, day: start.day, settings: start.settings)
    let replaced = try second(sitting, start)
    let checkIn = sitting.checkIn(outcomes, at: environment.now(), replacing: replaced)
    // Whatever the page would stumble over is told while nothing is saved yet.
    _ = try StoredCheckIns(environment: environment, shelf: shelf(start)).assessed()
    if let history = start.history, !options.isDryRun {
      try history.save(checkIn, of: sitting, isReplacement: replaced != nil, ending: nil)
    }
    try show(checkIn, sitting, start)
  }

  // MARK: At a prompt

  private func ask(_ begun: Start) throws {
    var start = begun
    let questionnaire = start.definition.questionnaire
    // Held until the check-in is saved: a second process on the same draft is refused.
    let claim = try claim(questionnaire, start.history)
    let decision = try WaitingDraft(environment: environment, options: options, help: help(start))
      .decide(
        on: try draft(of: questionnaire, start), questionnaire: questionnaire, day: start.day)
    let draft: Draft? = if case .goOn(let draft) = decision { draft } else { nil }
    if let history = start.history, claim != nil, environment.person.isAtTerminal {
      try FirstRun(
        environment: environment, history: history, help: help(start), command: command
      ).run(questionnaire, &start.settings)
    }
    let sitting = try Sitting.begun(
      start.definition, day: start.day, settings: start.settings, draft: draft,
      shelf: shelf(start))
    if draft == nil { try refuseChangedDefinition(start) }
    try page(sitting, start).requireReadable(history: start.history)
    let replaced = try second(sitting, start)
    if draft == nil, isCounted(sitting), let lookBack = lookBack(start) {
      try welcomeBack(start)
      try lookBack.run(on: start.day.today)
    }
    let asking = Asking(
      environment: environment, sitting: sitting, help: help(start), history: start.history,
      claim: claim)
    let first = if let draft { draft } else { try newDraft(sitting) }
    let checkIn = try asking.run(beginningWith: first, replacing: replaced)
    try show(checkIn, sitting, start)
  }

  /// The draft of a new check-in; `nil` when nothing is answered before its first question.
  private func newDraft(_ sitting: Sitting) throws -> Draft? {
    let outcomes = try before()
    if outcomes.isEmpty { return nil }
    let questionnaire = sitting.definition.questionnaire
    return Draft(
      questionnaire: questionnaire.id, version: questionnaire.version,
      definitionHash: sitting.definition.hash, begunOn: sitting.day.today,
      begunAt: environment.now(), date: sitting.day.date, position: nil, outcomes: outcomes)
  }

  /// The same id and version with other bytes could not be saved: better said before the questions.
  private func refuseChangedDefinition(_ start: Start) throws {
    try start.history?.requireAnswerable(start.definition.stored)
  }

  private func claim(
    _ questionnaire: Questionnaire, _ history: HistoryStore?
  ) throws -> DraftClaim? {
    guard let history, !options.isDryRun else { return nil }
    return try history.claimDraft(of: questionnaire.id)
  }

  /// - Returns: `nil` when none waits, or a dry run was not told to go on with it.
  private func draft(of questionnaire: Questionnaire, _ start: Start) throws -> Draft? {
    if options.isDryRun, options.onDraft != .carryOn { return nil }
    return try start.history?.draft(of: questionnaire.id)
  }

  private func second(_ sitting: Sitting, _ start: Start) throws -> UUID? {
    if options.isDryRun { return nil }
    return try SecondCheckIn(environment: environment, options: options, help: help(start))
      .decide(sitting.definition.questionnaire, day: sitting.day, history: start.history)
  }

  private func show(_ checkIn: CheckIn, _ sitting: Sitting, _ start: Start) throws {
    var failure: (any Error)?
    do {
      try page(sitting, start).show(
        checkIn, history: start.history,
        nextDue: isCounted(sitting) && isDueAgain(start)
          ? NextCheckIn.day(after: checkIn.date) : nil,
        weekPlan: weekPlan(checkIn, sitting, start))
    } catch {
      failure = options.isDryRun ? error : error.afterSaving
    }
    if options.isDryRun, !options.isJSON { environment.write("Nothing was saved.") }
    ScreenClearing(environment: environment, settings: sitting.settings).afterReading()
    if let failure { throw failure }
  }

  private func page(_ sitting: Sitting, _ start: Start) -> ResultDialogue {
    ResultDialogue(
      environment: environment, sitting: sitting, shelf: shelf(start), isJSON: options.isJSON)
  }

  // MARK: The weekly loop

  /// After a gap, and nothing else about it.
  private func welcomeBack(_ start: Start) throws {
    let last = try HistoryStore.lastCheckIns(folder: environment.folder)?
      .dates[start.definition.questionnaire.id]
    guard let last, start.day.today.weekNumber - last.weekNumber > 1 else { return }
    environment.say("Welcome back.")
    environment.say("")
  }

  /// - Returns: `nil` where there is nobody to ask.
  private func lookBack(_ start: Start) -> LookBack? {
    guard environment.person.isAtTerminal, !options.isDryRun else { return nil }
    return start.history.map {
      LookBack(environment: environment, help: help(start), history: $0)
    }
  }

  /// - Returns: `nil` where there is nobody to ask, and for a week that has gone by.
  private func weekPlan(_ checkIn: CheckIn, _ sitting: Sitting, _ start: Start) -> WeekPlan? {
    guard environment.person.isAtTerminal, options.answersFile == nil, !options.isJSON,
      isCounted(sitting), checkIn.date.isoWeek == start.day.today.isoWeek
    else { return nil }
    return start.history.map {
      WeekPlan(
        environment: environment, help: help(start), history: $0, today: start.day.today)
    }
  }

  /// Whether the next check-in is due some days after this one.
  private func isCounted(_ sitting: Sitting) -> Bool {
    !options.isDryRun && sitting.definition.questionnaire.isWeekly
  }

  /// Whether `due` counts it: it asks about the usual questionnaire and its parts alone.
  private func isDueAgain(_ start: Start) -> Bool {
    let questionnaire = start.definition.questionnaire
    return [questionnaire.id, questionnaire.partOf].contains(start.settings.questionnaire)
  }

  private func shelf(_ start: Start) -> DefinitionShelf {
    let shelf = DefinitionShelf(
      history: start.history, languages: start.settings.languages(of: environment.person))
    shelf.add(start.definition)
    // A draft of an earlier version of a part is read beside the whole of today.
    if let whole = start.definition.whole { shelf.add(Definition(whole)) }
    return shelf
  }

  private func help(_ start: Start) -> HelpLines {
    HelpLines(
      desk: HelpDesk(
        settings: start.settings, person: environment.person, today: start.day.today,
        history: start.history),
      environment: environment)
  }
}

extension Definition {
  fileprivate init(_ whole: Whole) {
    self.init(questionnaire: whole.questionnaire, bytes: Array(whole.stored.content))
  }
}
