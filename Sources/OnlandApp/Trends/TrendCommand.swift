// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import HTMLRendering
import History
import Interchange
import Journal
import Pages
import Psychometrics
import Terminal
import Texts

/// Shows how the weeks move, and says what the numbers carry.
public struct TrendCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public struct Options {
    /// Ids of areas or questions; empty: the overall and all areas.
    public var areas: [String]
    /// Whether all weeks are looked at, not only the last 26.
    public var isAll: Bool
    public var period: PeriodOptions
    /// Absent: the person's own.
    public var questionnaire: String?
    /// Whether each series has its chart though none was named.
    public var showsCharts: Bool
    public var isJSON: Bool
    /// Whether the tests behind the sentences are shown; JSON has them anyway.
    public var showsWorking: Bool
    /// A file for a picture of the one series that is named, or of the overall; `-` for standard
    /// output; absent: the page.
    public var picture: String?
    /// Whether a file that is there already may be replaced.
    public var replaces: Bool

    public init(
      areas: [String] = [], isAll: Bool = false, period: PeriodOptions = PeriodOptions(),
      questionnaire: String? = nil, showsCharts: Bool = false, isJSON: Bool = false,
      showsWorking: Bool = false, picture: String? = nil, replaces: Bool = false
    ) {
      self.showsCharts = showsCharts
      self.areas = areas
      self.isAll = isAll
      self.period = period
      self.questionnaire = questionnaire
      self.isJSON = isJSON
      self.showsWorking = showsWorking
      self.picture = picture
      self.replaces = replaces
    }
  }

  /// - Returns: `nothing` when there is no check-in yet.
  public func run(_ options: Options) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let scored = try stored.scored()
    let id = options.questionnaire ?? usualOrItsPart(stored.settings.questionnaire, scored)
    let wish = try wish(options, stored)
    guard let history = TrendHistory(scored.related(to: id), of: id) else {
      let questionnaire = try stored.definition(id).questionnaire
      for name in options.areas { try requireKnown(name, in: questionnaire) }
      environment.writeSentence(.checkInNoneOf(questionnaire: .given(id)))
      return .nothing
    }
    let series = try series(options.areas, history, isJSON: options.isJSON)
    let window = TrendWindow(
      wish, answered: history.answeredWeeks(series), thisWeek: stored.thisWeek)
    let report = TrendReport(
      history.questionnaire, series: series, window: window, areNamed: !options.areas.isEmpty,
      budget: history.budget(in: window.weeks), answered: history.answeredWeeks(in: window.weeks))
    if let path = options.picture {
      try draw(report, to: path, replaces: options.replaces)
    } else if options.isJSON {
      environment.write(JSONValue.document("trend", report.json(in: environment.language)))
    } else {
      let showsCharts = options.showsCharts || options.showsWorking || !options.areas.isEmpty
      environment.write(
        TrendPage(
          report: report, showsWorking: options.showsWorking, showsCharts: showsCharts,
          dates: stored.settings.dates
        ).page)
      ScreenClearing(environment: environment, settings: stored.settings).afterReading()
    }
    return .done
  }

  /// The person's own questionnaire; its short form where that alone was ever answered.
  private func usualOrItsPart(
    _ usual: Questionnaire.ID, _ scored: [SeriesCheckIn]
  ) -> Questionnaire.ID {
    let related = scored.related(to: usual).map(\.questionnaire)
    guard let newest = related.last, !related.contains(where: { $0.id == usual }) else {
      return usual
    }
    return newest.id
  }

  private func draw(_ report: TrendReport, to path: String, replaces: Bool) throws {
    let drawn = report.parts.filter {
      $0.whole.subject != .areaInWords && !$0.shown.points.isEmpty
    }
    guard let part = drawn.first,
      let picture = SVGDocument(
        TrendPage(report: report).figure(part), language: environment.language)
    else {
      throw Problem(
        .trendNothingToDraw(),
        hint: .trendNeverDrawn(),
        status: .nothing)
    }
    guard try environment.write(picture.bytes, to: path, replaces: replaces) else { return }
    environment.writeSentence(
      .trendDrawn(title: part.whole.heading, path: .given(path.cleanedForDisplay)))
  }

  private func wish(_ options: Options, _ stored: StoredCheckIns) throws -> TrendWindow.Wish {
    if options.isAll { return .all }
    let period = try Period(options.period, stored.dateReader)
    if period.isEverything { return .usual }
    return .between(
      first: period.first.map { stored.weekStart.week(of: $0).number },
      last: period.last.map { stored.weekStart.week(of: $0).number })
  }

  /// - Parameter isJSON: Whether areas that are said in words are among those nobody named.
  private func series(
    _ names: [String], _ history: TrendHistory, isJSON: Bool
  ) throws -> [TrendSeries] {
    let areas = history.areas
    guard !names.isEmpty else {
      return areas.filter { isJSON || $0.subject != .areaInWords }
    }
    var series: [TrendSeries] = []
    for name in names {
      let id = name.lowercased()
      guard let found = areas.first(where: { $0.id == id }) ?? history.series(ofItem: id) else {
        throw unknownArea(name, history.questionnaire)
      }
      if !series.contains(where: { $0.id == found.id }) { series.append(found) }
    }
    return series
  }

  private func requireKnown(_ name: String, in questionnaire: Questionnaire) throws {
    guard questionnaire.seriesIDs.contains(name.lowercased()) else {
      throw unknownArea(name, questionnaire)
    }
  }

  private func unknownArea(_ name: String, _ questionnaire: Questionnaire) -> Problem {
    if let item = questionnaire.items.first(where: { $0.id == name.lowercased() }) {
      let isNote = if case .text = item.format { true } else { false }
      return Problem(
        .trendNoNumbers(question: .given(item.short ?? item.id)),
        hint: isNote
          ? .trendNotesInstead()
          : .trendAreasAndQuestions(areas: .names(questionnaire.areaIDs)),
        status: .usage)
    }
    return Problem(
      unknown: Message.unknownArea, name, among: questionnaire.seriesIDs,
      hint: .trendAreasAndQuestions(areas: .names(questionnaire.areaIDs))
    )
  }
}
