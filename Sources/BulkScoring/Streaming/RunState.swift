// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of a run after the blocks that were written.
struct RunState {
  /// Line breaks of all that is written.
  var lines = 0
  var progress = BulkProgress()
  /// Absent where somebody may come back.
  var people: PeopleSeen?

  /// Takes over what one part of a block came to.
  ///
  /// - Parameter part: Its rows, and where respondents begin in it.
  /// - Returns: The first respondent who came back, and what is written before.
  mutating func take<Reader, Writer>(
    _ part: (rows: Int, arrivals: [RecordScorer<Reader, Writer>.Arrival])
  ) -> (failure: RecordFailure, written: Int)? {
    for arrival in part.arrivals {
      do throws(RecordProblem) {
        try people?.enter(arrival.respondent, line: lines + arrival.linesBefore + 1)
      } catch {
        progress.rows += arrival.rows
        return (
          RecordFailure(problem: error, linesBefore: arrival.linesBefore), arrival.written
        )
      }
      progress.people += 1
    }
    progress.rows += part.rows
    return nil
  }
}

/// A record that cannot be scored.
struct RecordFailure {
  var problem: RecordProblem
  /// Line breaks of the block before it.
  var linesBefore: Int
}
