// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Psychometrics
import Terminal
import Texts

/// Changes answers of a stored check-in: from its review at a terminal, one after the other in a pipe,
/// or those that are named on the command line.
public struct EditCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// Saves a new revision when the person finishes; whatever else ends it changes nothing.
  ///
  /// - Parameters:
  ///   - reference: `last`, a day, a week, or an id.
  ///   - changes: `id=answer` each; empty: the person is asked.
  public func run(_ reference: String, changes: [String] = []) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let found = try stored.find(reference)
    try environment.requireWritableHistory()
    let named = try AnswerChanges(changes, found, in: environment.language).outcomes
    let history = try environment.historyToChange()
    let outcomes = try named ?? ask(found, stored)
    try finish(outcomes, found, stored, history, isAsked: named == nil)
    return .done
  }

  private func ask(
    _ found: AssessedCheckIn, _ stored: StoredCheckIns
  ) throws -> [Item.ID: Outcome] {
    let isAtTerminal = environment.person.isAtTerminal
    var dialogue = AdministrationLoop(
      environment: environment, questionnaire: found.questionnaire, targets: found.checkIn.targets,
      help: HelpLines(selector: stored.help, environment: environment),
      opening: opening(found, stored.settings.dates))
    dialogue.opensWithReview = isAtTerminal
    // A pipe begins with the first question, whatever was left open then.
    let begun = AdministrationLoop.State(
      outcomes: found.checkIn.offered,
      position: isAtTerminal ? nil : found.questionnaire.items.first?.id)
    let answered = try dialogue.run(from: begun) { _ in }
    if let ending = answered.ending { throw interruption(ending, stored.settings) }
    return answered.outcomes
  }

  private func finish(
    _ outcomes: [Item.ID: Outcome], _ found: AssessedCheckIn, _ stored: StoredCheckIns,
    _ history: HistoryStore, isAsked: Bool
  ) throws {
    var checkIn = found.checkIn
    checkIn.outcomes = found.questionnaire.settled(outcomes: outcomes, targets: checkIn.targets)
    if checkIn.outcomes == found.checkIn.outcomes {
      environment.saySentence(.problemNothingChanged())
    } else {
      try save(checkIn, found, stored, history, isAsked: isAsked)
    }
    ScreenClearing(environment: environment, settings: stored.settings).afterReading()
  }

  private func save(
    _ checkIn: CheckIn, _ found: AssessedCheckIn, _ stored: StoredCheckIns,
    _ history: HistoryStore, isAsked: Bool
  ) throws {
    do {
      try history.edit(checkIn, at: environment.now())
    } catch {
      if case .unconfirmed = error { throw error }
      AnswersBlock(environment: environment).offer(
        checkIn.outcomes, of: found.questionnaire, targets: checkIn.targets,
        command: "onland check \(checkIn.questionnaire) --date \(checkIn.date) --replace")
      ScreenClearing(environment: environment, settings: stored.settings).afterReading()
      throw error
    }
    let cache = DefinitionCache(
      history: history, languages: stored.settings.languages(of: environment.person))
    let administration = Administration(
      definition: found.definition, day: CheckDay(today: stored.today, date: checkIn.date),
      settings: stored.settings)
    let page = ResultDialogue(
      environment: environment, administration: administration, cache: cache, isJSON: false,
      mayPause: isAsked)
    try telling(after: .problemAfterSaving()) {
      try page.show(checkIn, history: history, nextDue: nil)
    }
  }

  private func opening(_ found: AssessedCheckIn, _ dates: DateStyle) -> [String] {
    let screen = environment.dialogue
    let title: Message = .editTitle(
      questionnaire: .given(found.questionnaire.title), day: Day(found.checkIn.date, dates))
    let heading = screen.wrapped(title).map { screen.styling.bold($0) }
    if environment.person.isAtTerminal {
      return heading + screen.wrapped(.editNothingYet())
    }
    return heading
      + screen.wrapped(.editEnterKeeps())
      + screen.keys(isNote: false)
  }

  private func interruption(
    _ ending: AdministrationState.Ending, _ settings: Settings
  ) -> any Error {
    ScreenClearing(environment: environment, settings: settings).now()
    switch ending {
    case .stopped, .interrupted:
      environment.saySentence(.editStopped())
      return ending == .stopped ? Interruption.stopped : Interruption.cutOff
    case .hangUp: return Interruption.cutOff
    case .fault(let fault): return Problem(fault, kept: .editAsItWas())
    }
  }
}

extension CheckIn {
  /// What is offered when it is edited; skip logic decides again what does not apply.
  var offered: [Item.ID: Outcome] {
    outcomes.filter { $0.value != .missing(.notApplicable) }
  }
}
