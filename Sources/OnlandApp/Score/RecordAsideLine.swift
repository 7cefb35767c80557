// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Interchange
import Texts

/// A record that was set aside, as a line of NDJSON: where it stands, what is wrong, and the record itself.
struct RecordAsideLine {
  let bytes: [UInt8]

  init(_ aside: RecordAside) {
    self.init(
      line: aside.line, problem: Language.english.words(of: aside.problem.words),
      record: String(decoding: aside.record, as: UTF8.self))
  }

  init(_ row: SurveyTable.RowAside) {
    guard case .table(let line, let column) = row.problem.place else {
      preconditionFailure("a row stands in a table")
    }
    let words = row.problem.reason.words
    let problem = column.map { Message.at($0.shortenedForDisplay, words) } ?? words
    self.init(
      line: line, problem: Language.english.words(of: problem),
      record: String(decoding: CSVLines(row.fields).bytes, as: UTF8.self))
  }

  private init(line: Int, problem: String, record: String) {
    bytes =
      JSONValue.object([
        "line": .integer(line), "problem": .text(problem), "record": .text(record),
      ]).bytesOnOneLine
  }
}
