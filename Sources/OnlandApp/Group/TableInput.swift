// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Dates
import Formats
import GroupResults
import Journal
import Psychometrics
import Texts

/// A table of many people that was handed over by name.
struct TableInput {
  /// Absent, or `-`: standard input.
  var path: String?
  /// Columns that are no part of a check-in.
  var columns: FurtherColumns
  /// Weeks since Monday 1970-01-05; absent: any.
  var week: Int?

  /// The last check-in of each person.
  func latestRows(_ form: ScoredForm) throws -> [ScoredRow] {
    let name = path ?? InputFile.standardInput
    let input: InputFile
    do {
      input = try InputFile(name)
    } catch {
      throw Problem(error, remains: "Nothing was worked out.")
    }
    // The file is closed when it is let go.
    defer { withExtendedLifetime(input) {} }
    let chunks = ChunkReader(input.descriptor)
    var latest = LatestRows(week: week)
    do {
      try TableScores(form, columns: columns).read(chunks.next) { latest.add($0) }
    } catch {
      throw Problem(
        error,
        in: name.nameOfInput.shortenedForDisplay)
    }
    return latest.rows
  }

  /// - Parameter typed: A date, an ISO week or a number; absent: any week.
  static func week(_ typed: String?) throws -> Int? {
    guard let typed else { return nil }
    guard let week = WeekNotation.read(typed.trimmed)?.week else {
      throw Problem(
        .groupNotAWeek(typed: .given(typed.shortenedForDisplay)), hint: .groupWeekExample(),
        status: .usage)
    }
    return week
  }
}
