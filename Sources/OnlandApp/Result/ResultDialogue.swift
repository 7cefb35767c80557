// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Interchange
import Journal
import Pages
import Psychometrics

/// Shows what a finished check-in says, among the weeks before it, and asks for the plan of the week.
struct ResultDialogue {
  let environment: Environment
  let administration: Administration
  let cache: DefinitionCache
  let isJSON: Bool
  /// Whether the check-in was saved, which the page says then.
  var isSaved = true
  /// Whether the person sat at the questions: only then may the page stop for them.
  var mayPause = true

  /// - Parameters:
  ///   - history: `nil` when there is none.
  ///   - nextDue: `nil` where the next check-in is not spoken of.
  ///   - weekPlan: Asks for a plan between the page and its footer; `nil` where none is asked for.
  /// - Throws: `Interruption` when the person stopped there; the whole page was shown then too.
  func show(
    _ checkIn: CheckIn, history: HistoryStore?, nextDue: LocalDate?, weekPlan: WeekPlan? = nil
  ) throws {
    guard let assessed = try assessed(checkIn, history) else { return }
    if isJSON {
      return environment.write(
        JSONValue.document("check", assessed.json(in: environment.language)))
    }
    let help = HelpSelector(
      settings: administration.settings, person: environment.person,
      today: administration.day.today,
      history: history)
    var page = ResultPage(
      assessed: assessed, help: help.help(for: assessed), nextDue: nextDue,
      plans: try PlanRecord(in: history),
      usualChange: try UsualChange(
        ofOverall: assessed, among: StoredCheckIns(environment: environment, cache: cache)),
      dates: administration.settings.dates)
    page.saysSaved = isSaved
    environment.write("")
    if page.isHeavy { return try showHeavy(page, isPlanned: weekPlan != nil, help) }
    guard let weekPlan else { return environment.write(page.page) }
    if weekPlan.isAsked(for: assessed, page.plans) { page.planning = .asked }
    environment.write(page.beforePlan)
    var failure: (any Error)?
    do {
      page.plans = try weekPlan.choose(for: assessed, page.plans)
    } catch {
      failure = error
    }
    environment.write("")
    environment.write(page.afterPlan)
    if let failure { throw failure }
  }

  /// The page of a week with care cards: they have the screen to themselves where the whole does not
  /// fit it, and nothing is asked of the person but to go on.
  private func showHeavy(_ whole: ResultPage, isPlanned: Bool, _ help: HelpSelector) throws {
    var page = whole
    page.planning = isPlanned ? .named : .done
    let pause = PagePause(
      environment: environment, help: HelpLines(selector: help, environment: environment),
      isSaved: isSaved)
    guard mayPause, pause.isNeeded(for: page.page) else { return environment.write(page.page) }
    environment.write(page.care)
    guard try pause.goesOn(lastWord: page.help.lastWord) else { return }
    environment.write("")
    environment.write(page.afterCare)
  }

  /// Refuses, while nobody has answered yet, weeks that the page could not be made from: those whose
  /// definition cannot be read, or does not offer what was answered.
  func requireReadable(history: HistoryStore?) throws {
    for checkIn in try checkIns(history) { _ = try cache.definition(of: checkIn) }
  }

  private func assessed(
    _ checkIn: CheckIn, _ history: HistoryStore?
  ) throws -> AssessedCheckIn? {
    let earlier = try checkIns(history)
      .filter { $0.id != checkIn.id && $0.place < checkIn.place }
    return try Assessor(
      cache: cache, weekStart: administration.settings.weekStart,
      hiddenCards: administration.settings.hiddenCards
    ).assess(earlier + [checkIn]).last
  }

  /// All of them: how long a signal has been there running has no limit.
  private func checkIns(_ history: HistoryStore?) throws -> [CheckIn] {
    try history?.checkIns() ?? []
  }
}
