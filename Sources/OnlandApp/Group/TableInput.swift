// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Dates
import Formats
import GroupResults
import Interchange
import Journal
import Psychometrics
import Texts

/// A table of many people that was handed over by name.
struct TableInput {
  /// Absent, or `-`: standard input.
  var path: String?
  /// A file that says what the columns of a survey tool's table are.
  var map: String?
  /// Columns that are no part of a check-in.
  var columns: FurtherColumns
  /// Weeks since Monday 1970-01-05; absent: any.
  var week: Int?

  /// The last check-in of each person.
  func latestRows(_ form: ScoredForm) throws -> [ScoredRow] {
    let path = path ?? InputFile.standardInput
    let name =
      path == InputFile.standardInput ? "standard input" : path.shortenedForDisplay
    let input: InputFile
    do {
      input = try InputFile(path)
    } catch {
      throw Problem(error, remains: .groupNothingWorkedOut())
    }
    // The file is closed when it is let go.
    defer { withExtendedLifetime(input) {} }
    var columns = columns
    let chunks: () throws(BulkScoringError) -> [UInt8]?
    if let map {
      let table = try SurveyTable(
        input, named: name, map: map, of: form, keeping: columns.kept,
        remains: .groupNothingWorkedOut())
      columns.ignored.append(SurveyTable.lineColumn)
      chunks = ByteChunks(table.native).next
    } else {
      chunks = ChunkReader(input.descriptor).next
    }
    var latest = LatestRows(week: week)
    do {
      try TableScores(form, columns: columns).read(chunks) { latest.add($0) }
    } catch {
      throw Problem(error, in: name)
    }
    return latest.rows
  }

  /// - Parameter typed: A date, an ISO week or a number; absent: any week.
  static func week(_ typed: String?) throws -> Int? {
    guard let typed else { return nil }
    guard let week = WeekNotation.read(typed.trimmed, start: .monday)?.week else {
      throw Problem(
        .groupNotAWeek(typed: .given(typed.shortenedForDisplay)), hint: .groupWeekExample(),
        status: .usage)
    }
    return week
  }
}
