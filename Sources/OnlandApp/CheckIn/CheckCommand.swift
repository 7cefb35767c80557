// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import Terminal

/// One check-in from the first question to the result.
public struct CheckCommand {
  private let environment: Environment
  private let options: CheckOptions

  public init(environment: Environment, options: CheckOptions) {
    self.environment = environment
    self.options = options
  }

  /// - Returns: How it ended; `done` also when the person stopped and the draft was kept.
  /// - Throws: What could not be read, saved or understood. A draft is kept as far as it got.
  public func run() throws(Problem) -> ExitStatus {
    do throws(Stopped) {
      try answerAndFinish()
      return .done
    } catch {
      switch error {
      case .ended(let status): return status
      case .failed(let problem): throw problem
      }
    }
  }

  private func answerAndFinish() throws(Stopped) {
    var settings = try orFail { () throws(Problem) in try environment.storedSettings() }
    let definition = try orFail { () throws(Problem) in
      try Catalogue(
        folder: environment.folder, languages: settings.languages(of: environment.person)
      )
      .definition(options.questionnaire ?? settings.questionnaire)
    }
    let questionnaire = definition.questionnaire
    let day = try orFail { () throws(Problem) in
      try CheckDay(
        typed: options.date, now: environment.now(), dayStartMinutes: settings.dayStartMinutes)
    }
    let history = try orFail { () throws(Problem) in try openHistory() }

    if let path = options.answersFile {
      let outcomes = try orFail { () throws(Problem) in
        try AnswersFile.outcomes(path: path, questionnaire: questionnaire)
      }
      let second = try SecondCheckIn(environment: environment, options: options)
        .decide(questionnaire, day: day, history: options.isDryRun ? nil : history)
      let sitting = Sitting(definition: definition, day: day, settings: settings)
      return try finish(
        sitting.checkIn(outcomes, at: environment.now(), replacing: second), sitting: sitting,
        isReplacement: second != nil, history: history, claim: nil)
    }

    if let history, environment.person.isAtTerminal, !options.isDryRun {
      try FirstRun(environment: environment, history: history).run(questionnaire, &settings)
    }
    let claim = try claim(questionnaire, history)
    let waiting = try WaitingDraft(environment: environment, options: options)
      .decide(questionnaire, today: day.today, history: history, claim: claim)
    let begun = try orFail { () throws(Problem) in
      try Sitting.begun(
        definition, day: day, settings: settings, draft: waiting,
        shelf: shelf(history, settings, definition))
    }
    let second = try SecondCheckIn(environment: environment, options: options)
      .decide(questionnaire, day: begun.day, history: options.isDryRun ? nil : history)
    let outcomes = try Dialogue(environment: environment, sitting: begun, help: help(settings, day))
      .run(beginningWith: waiting) { draft throws(Problem) in
        guard let claim else { return }
        try withHistory { () throws(HistoryError) in
          try history?.save(draft, definitions: begun.definition.allStored, claim: claim)
        }
      }
    try finish(
      begun.checkIn(outcomes, at: environment.now(), replacing: second), sitting: begun,
      isReplacement: second != nil, history: history, claim: claim)
  }

  // MARK: Around the dialogue

  /// A dry run reads what is there and makes nothing.
  private func openHistory() throws(Problem) -> HistoryStore? {
    try withHistory { () throws(HistoryError) in
      options.isDryRun
        ? try HistoryStore.reading(folder: environment.folder)
        : try HistoryStore(folder: environment.folder)
    }
  }

  private func claim(
    _ questionnaire: Questionnaire, _ history: HistoryStore?
  ) throws(Stopped) -> DraftClaim? {
    guard let history, !options.isDryRun else { return nil }
    return try orFail { () throws(Problem) in
      try withHistory { () throws(HistoryError) in
        try history.claimDraft(of: questionnaire.id)
      }
    }
  }

  private func shelf(
    _ history: HistoryStore?, _ settings: Settings, _ definition: Definition
  ) -> DefinitionShelf {
    let shelf = DefinitionShelf(
      history: history, languages: settings.languages(of: environment.person))
    shelf.add(definition)
    return shelf
  }

  private func help(_ settings: Settings, _ day: CheckDay) -> HelpDesk {
    HelpDesk(country: settings.country, region: settings.region, today: day.today)
  }

  // MARK: Saving and showing

  private func finish(
    _ checkIn: CheckIn, sitting: Sitting, isReplacement: Bool, history: HistoryStore?,
    claim: DraftClaim?
  ) throws(Stopped) {
    if let history, !options.isDryRun {
      do throws(HistoryError) {
        let definitions = sitting.definition.allStored
        if isReplacement {
          try history.replace(
            with: checkIn, definitions: definitions, at: checkIn.answeredAt, ending: claim)
        } else {
          try history.append(
            checkIn, definitions: definitions, at: checkIn.answeredAt, ending: claim)
        }
      } catch {
        offerAnswers(checkIn, sitting: sitting)
        throw .failed(Problem(error))
      }
    }
    try orFail { () throws(Problem) in
      try show(checkIn, sitting: sitting, history: history)
    }
  }

  private func show(
    _ checkIn: CheckIn, sitting: Sitting, history: HistoryStore?
  ) throws(Problem) {
    let earliest = checkIn.date.adding(
      days: -7 * sitting.definition.signalSource.signalPolicy.withinWeeks)
    let others = try withHistory { () throws(HistoryError) in
      try history?.checkIns(since: earliest) ?? []
    }.filter { $0.id != checkIn.id && ($0.date, $0.answeredAt.secondsSince1970) < checkIn.place }
    let assessor = Assessor(shelf: shelf(history, sitting.settings, sitting.definition))
    guard let assessed = try assessor.assess(others + [checkIn]).last else { return }

    if options.isJSON {
      environment.write(JSONValue.document("check", assessed.json))
    } else {
      let screen = ResultScreen(
        assessed: assessed, screen: environment.results,
        help: help(sitting.settings, sitting.day),
        nextDue: options.isDryRun || !assessed.questionnaire.isWeekly
          ? nil : NextCheckIn.day(after: checkIn.date))
      environment.write("")
      for line in screen.lines { environment.write(line) }
      if options.isDryRun { environment.write("Nothing was saved.") }
    }
    if sitting.settings.clearsAfterCheck, environment.person.isAtTerminal {
      let request = LineRequest(prompt: "Enter clears the screen > ")
      _ = environment.lines.read(request)
      environment.say(ControlSequence.clearScreenAndScrollback)
    }
  }

  /// The answers as text that `--answers` takes back; never when they came from a file or a pipe.
  private func offerAnswers(_ checkIn: CheckIn, sitting: Sitting) {
    guard environment.person.isAtTerminal, options.answersFile == nil else { return }
    environment.say("")
    environment.say("Your answers, to keep until they can be saved:")
    environment.say("")
    for line in AnswersFile.lines(checkIn.outcomes, questionnaire: sitting.definition.questionnaire)
    {
      environment.say(line)
    }
    environment.say("")
    environment.say(
      "Copy them into a file; onland check \(checkIn.questionnaire) --answers FILE takes them back."
    )
  }
}

extension CheckIn {
  fileprivate var place: (LocalDate, Int) { (date, answeredAt.secondsSince1970) }
}
