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
  public func run(file: String, column: String? = nil, split: String?, isJSON: Bool) throws {
    let read = try SeriesFile(try InputFile.bytes(file), name: file, column: column)
    let week = try split.map { try splitWeek($0, read) }
    let statistics = TrendStatistics(
      read.series, split: week, areScores: read.isLikeScores)
    if isJSON {
      environment.write(JSONValue.document("trend", statistics.json))
      return
    }
    environment.write(SeriesPage(file: read, statistics: statistics, split: week).page)
  }

  private func splitWeek(_ typed: String, _ file: SeriesFile) throws -> Int {
    guard let (week, notation) = WeekNotation.read(typed) else {
      if file.notation == .calendar {
        let reader = DateReader(today: environment.now().localDate(dayStartMinutes: 0))
        return try TypedDays.read(typed, for: "--split") { try reader.span($0) }.first.weekNumber
      }
      throw Problem(
        .groupNotAWeek(typed: .given(typed.shortenedForDisplay)), hint: .seriesAsTheFile(),
        status: .usage)
    }
    guard notation == file.notation || file.series.count == 0 else {
      throw Problem(
        "--split is not written as the file writes its weeks",
        hint: "There they are \(file.notation.words).", status: .usage)
    }
    return week
  }
}
