// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Journal
import Psychometrics

/// What is known of a check-in before anything is asked.
struct CheckInContext {
  let environment: Environment
  let options: CheckOptions
  /// Those of the first run come on the way.
  var settings: Settings
  let definition: Definition
  let day: CheckDay
  /// `nil` in a dry run without a history.
  let history: HistoryStore?
  /// Definitions as they were answered, each read once.
  let cache: DefinitionCache

  init(environment: Environment, options: CheckOptions) throws {
    let settings = try environment.storedSettings()
    let definition = try Catalogue(environment, settings)
      .definition(options.questionnaire ?? settings.questionnaire)
    let day = try CheckDay(typed: options.date, environment.dateReader(settings))
    // A dry run reads what is there and creates nothing.
    let history =
      try options.isDryRun
      ? HistoryStore.reading(folder: environment.folder, keys: environment.keys)
      : environment.historyToChange()
    let cache = DefinitionCache(
      history: history, languages: settings.languages(of: environment.person))
    cache.add(definition)
    // A draft of an earlier version of a part is read beside the whole of today.
    if let whole = definition.whole { cache.add(Definition(whole)) }

    self.environment = environment
    self.options = options
    self.settings = settings
    self.definition = definition
    self.day = day
    self.history = history
    self.cache = cache
  }

  var questionnaire: Questionnaire { definition.questionnaire }
  var weekStart: WeekStart { settings.weekStart }
  var thisWeek: Week { weekStart.week(of: day.today) }

  /// Follows the settings: the first run may name the country.
  var help: HelpLines {
    HelpLines(
      selector: HelpSelector(
        settings: settings, person: environment.person, today: day.today, history: history),
      environment: environment)
  }

  /// Whether somebody is there to be asked about the weekly loop.
  var isAsked: Bool { environment.person.isAtTerminal && !options.isDryRun }

  /// Whether `due` counts it: it asks about the usual questionnaire and its parts alone.
  var isUsual: Bool { [questionnaire.id, questionnaire.partOf].contains(settings.questionnaire) }

  func page(_ administration: Administration) -> ResultDialogue {
    ResultDialogue(
      environment: environment, administration: administration, cache: cache,
      isJSON: options.isJSON,
      isSaved: !options.isDryRun, mayPause: options.answersFile == nil)
  }

  /// The id of an earlier check-in of the week to replace; `nil` for none.
  func replaced(by administration: Administration) throws -> UUID? {
    if options.isDryRun { return nil }
    return try SecondCheckIn(
      environment: environment, options: options, settings: settings, help: help
    )
    .decide(administration.definition.questionnaire, day: administration.day, history: history)
  }

  // MARK: Drafts

  /// - Returns: `nil` where nothing will be saved.
  func claim() throws -> DraftClaim? {
    guard let history, !options.isDryRun else { return nil }
    return try history.claimDraft(of: questionnaire.id)
  }

  /// The draft to go on with; `nil` to begin anew.
  func draftToGoOnWith() throws -> Draft? {
    // A dry run that was not told to go on leaves a draft alone.
    let isLeftAlone = options.isDryRun && options.onDraft != .carryOn
    let waiting = isLeftAlone ? nil : try history?.draft(of: questionnaire.id)
    let decision = try WaitingDraft(
      environment: environment, options: options, dates: settings.dates, help: help
    )
    .decide(on: waiting, questionnaire: questionnaire, day: day)
    return if case .goOn(let draft) = decision { draft } else { nil }
  }
}

extension Definition {
  fileprivate init(_ whole: Whole) {
    self.init(questionnaire: whole.questionnaire, bytes: Array(whole.stored.content))
  }
}
