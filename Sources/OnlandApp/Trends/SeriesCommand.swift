// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Interchange
import Journal
import Pages
import Psychometrics
import Terminal
import Texts

/// Analyses any weekly series in a file.
public struct SeriesCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// - Parameters:
  ///   - file: `-` is standard input.
  ///   - split: The first week that counts as after, as typed; absent: no comparison.
  ///   - column: The one with the values; absent: the one beside the weeks.
  ///   - weekStart: The weekday with which weeks begin, where the file has dates; absent: Monday.
  public func run(
    file: String, column: String? = nil, weekStart: String? = nil, split: String?, isJSON: Bool
  ) throws {
    let start = try weekStart.map(Self.weekStart) ?? .monday
    let read = try SeriesFile(
      try InputFile.bytes(file), name: file, column: column, weekStart: start)
    let week = try split.map { try splitWeek($0, read) }
    let statistics = TrendStatistics(
      read.series, split: week, areScores: read.isLikeScores)
    if isJSON {
      environment.write(JSONValue.document("trend", statistics.json))
      return
    }
    environment.write(SeriesPage(file: read, statistics: statistics, split: week).page)
  }

  private static func weekStart(_ typed: String) throws -> WeekStart {
    guard let start = WeekStart(rawValue: typed.lowercased()) else {
      let known = WeekStart.allCases.map(\.rawValue)
      throw Problem(
        unknown: { .unknownValue(key: .given("--week-starts"), name: $0) }, typed, among: known,
        hint: .settingsItIs(values: .names(known, .or)))
    }
    return start
  }

  private func splitWeek(_ typed: String, _ file: SeriesFile) throws -> Int {
    guard let (week, notation) = WeekNotation.read(typed, start: file.weekStart) else {
      if file.notation == .calendar {
        let today = environment.now().localDate(dayStartMinutes: 0)
        let reader = DateReader(
          today: today, weekStart: file.weekStart, words: environment.language.dateWords)
        let days = try TypedDays.read(typed, for: "--split") { try reader.span($0) }
        return file.weekStart.week(of: days.first).number
      }
      throw Problem(
        .groupNotAWeek(typed: .given(typed.shortenedForDisplay)), hint: .seriesAsTheFile(),
        status: .usage)
    }
    guard notation == file.notation || file.series.count == 0 else {
      throw Problem(
        .seriesOtherSplit(),
        hint: .seriesThereTheyAre(notation: file.notation.words), status: .usage)
    }
    return week
  }
}
