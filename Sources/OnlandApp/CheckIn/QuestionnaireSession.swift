// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Journal
import Pages
import Psychometrics
import Terminal
import Texts

/// Asks one sitting's questions and saves what was answered: a draft on the way, a check-in at the
/// end.
struct QuestionnaireSession {
  let environment: Environment
  let administration: Administration
  let help: HelpLines
  /// `nil` in a dry run without a history.
  let history: HistoryStore?
  /// `nil` in a dry run, which writes nothing.
  let claim: DraftClaim?

  private var questionnaire: Questionnaire { administration.definition.questionnaire }
  private var clearing: ScreenClearing {
    ScreenClearing(environment: environment, settings: administration.settings)
  }

  /// - Parameters:
  ///   - draft: What to go on with; `nil` begins anew, and throws away a draft that waits.
  ///   - replaced: The id of the check-in to take the place of; `nil`: a new one.
  /// - Returns: The check-in as it was saved.
  func run(beginningWith draft: Draft?, replacing replaced: UUID?) throws -> CheckIn {
    if draft == nil { try discardWaitingDraft() }
    let begun = AdministrationLoop.State(
      outcomes: draft?.outcomes ?? [:], position: draft?.position)
    let begunAt = draft?.begunAt ?? environment.now()
    let dialogue = AdministrationLoop(
      environment: environment, questionnaire: questionnaire, targets: administration.targets,
      help: help,
      opening: opening)
    let answered = try dialogue.run(from: begun) { state in
      try keep(state, begunOn: draft?.begunOn ?? administration.day.today, begunAt: begunAt)
    }
    if let ending = answered.ending {
      throw interruption(ending, hasAnswers: !answered.outcomes.isEmpty)
    }
    let checkIn = administration.checkIn(
      answered.outcomes, at: environment.now(), replacing: replaced)
    try save(checkIn, isReplacement: replaced != nil)
    return checkIn
  }

  /// Title, week, about how long, and the keys.
  private var opening: [String] {
    let screen = environment.dialogue
    let day = administration.day
    let name = Message.given(questionnaire.title)
    let week = Message.week(administration.settings.weekStart.week(of: day.date), .iso)
    let title: Message =
      day.date < day.today
      ? .checkTitleLate(
        questionnaire: name, week: week, day: Day(day.date, administration.settings.dates))
      : .checkTitle(questionnaire: name, week: week)
    var lines = screen.wrapped(title).map { screen.styling.bold($0) }
    let questions = Message.countQuestions(number: questionnaire.countedItems)
    let length: Message =
      questionnaire.takes.map { takes in
        .checkLengthAndTime(questions: questions, time: .about(seconds: takes.seconds))
      } ?? .languageSentence(words: questions)
    lines += screen.wrapped(.sentences(length, questionnaire.intro.map(Message.given)))
    if administration.isEarlierVersion {
      lines += screen.wrapped(
        .checkEarlierVersion(version: .given("\(questionnaire.version)")))
    }
    return lines + screen.keys(isNote: false)
  }

  // MARK: The disk

  private func discardWaitingDraft() throws {
    guard let history, let claim else { return }
    try history.discardDraft(claim)
  }

  private func keep(
    _ state: AdministrationLoop.State, begunOn: LocalDate, begunAt: Moment
  ) throws {
    guard let history, let claim else { return }
    let draft = Draft(
      questionnaire: questionnaire.id, version: questionnaire.version,
      definitionHash: administration.definition.hash, begunOn: begunOn, begunAt: begunAt,
      date: administration.day.date, position: state.position, outcomes: state.outcomes)
    do {
      try history.save(draft, definitions: administration.definition.allStored, claim: claim)
    } catch {
      offerAnswers(state.outcomes, after: error)
      throw error
    }
  }

  private func save(_ checkIn: CheckIn, isReplacement: Bool) throws {
    guard let history, let claim else { return }
    do {
      try history.save(checkIn, of: administration, isReplacement: isReplacement, ending: claim)
    } catch {
      offerAnswers(checkIn.outcomes, after: error)
      throw error
    }
  }

  /// Shows what was answered, where it could not be saved.
  private func offerAnswers(_ outcomes: [Item.ID: Outcome], after error: HistoryError) {
    defer { clearing.afterReading() }
    // Answering once more would save it twice.
    if case .unconfirmed = error { return }
    AnswersBlock(environment: environment).offer(
      outcomes, of: questionnaire, targets: administration.targets,
      command: "onland check \(questionnaire.id)")
  }

  // MARK: Stopping

  private func interruption(_ ending: AdministrationState.Ending, hasAnswers: Bool) -> any Error {
    clearing.now()
    switch ending {
    case .stopped, .interrupted:
      environment.saySentence(.sentences(.promptStopped(), whatIsKept(hasAnswers: hasAnswers)))
      return ending == .stopped ? Interruption.stopped : Interruption.cutOff
    case .hangUp: return Interruption.cutOff
    case .fault(let fault):
      return Problem(
        fault, kept: .sentences(.checkNothingScored(), whatIsKept(hasAnswers: hasAnswers)))
    }
  }

  private func whatIsKept(hasAnswers: Bool) -> Message {
    if claim == nil { return .checkDryRun() }
    if !hasAnswers { return .checkNothingAnswered() }
    let isUsual = questionnaire.id == administration.settings.questionnaire
    let command = isUsual ? "onland check" : "onland check \(questionnaire.id)"
    let option = environment.person.isAtTerminal ? "" : " --continue"
    return .checkKeptAsDraft(command: .given(command + option))
  }
}

extension HistoryStore {
  /// Saves a finished check-in, as a new one or in the place of another, and ends its draft.
  func save(
    _ checkIn: CheckIn, of administration: Administration, isReplacement: Bool,
    ending claim: DraftClaim?
  ) throws(HistoryError) {
    let definitions = administration.definition.allStored
    if isReplacement {
      try replace(
        with: checkIn, definitions: definitions, at: checkIn.answeredAt, ending: claim)
    } else {
      try append(checkIn, definitions: definitions, at: checkIn.answeredAt, ending: claim)
    }
  }
}
