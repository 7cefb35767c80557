// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Foundation
import TestSupport
import Testing

/// Tables as people and other commands write them.
struct `A table` {
  private func scores(_ text: String) throws -> [Substring] {
    let run = try BulkRun(.csv, text, to: "pulse")
    #expect(run.error == nil, "\(text)")
    return Array(run.lines.dropFirst())
  }

  @Test(arguments: [
    "respondent,week,load_thin\na,2968,2\n", "respondent,week,load_thin\na,2026-W48,2\n",
    "respondent,week,load_thin\na,202648,2\n", "respondent,week,load_thin\na,2026W48,2\n",
    "respondent,week,load_thin\na,202648.0,2\n", "respondent,week,load_thin\na,2968.0,2\n",
    "respondent,week,load_thin\na,2026-11-23,2\n",
    " Respondent, Week ,LOAD_THIN\n a , 2968 , 2 \n",
    "respondent,week,load_thin\na, \"2026-W48\" ,\"3-4 Days\"\n",
  ])
  func `names a week in any notation, with blanks and capitals as they come`(text: String) throws {
    let expected = try scores("respondent,week,load_thin\na,2968,2\n")
    #expect(try scores(text) == expected)
  }

  @Test(arguments: ["202654", "202654.0", "20264", "2026-W54", "2026W54", "2968.5", "1e9", "soon"])
  func `refuses what is no week`(week: String) throws {
    let run = try BulkRun(.csv, "week,load_thin\n\(week),2\n", to: "pulse")
    // Five digits are a number of weeks, which is far away and no mistake of notation.
    #expect(run.error == (week == "20264" ? nil : .record(.notWeek, line: 2)))
  }

  @Test(arguments: [(";", ";"), ("\t", "\t")])
  func `says what separates its fields`(separator: String, told: Character) throws {
    let text = ["\"respondent\"", "\"week\"", "\"load_thin\"\na", "1", "2\n"]
      .joined(separator: separator)
    #expect(try BulkRun(.csv, text, to: "pulse").error == .record(.otherSeparator(told), line: 1))
  }

  @Test func `of onland export is taken as it is`() throws {
    let export = """
      id,questionnaire,version,week,date,answered_at,late,setting.budget_minutes,answer.load_thin,answer.other,scale.load,overall
      1,pulse,1.0.0,2026-W47,2026-11-16,x,no,60,3,,25,
      2,window,1.0.0,2026-W47,2026-11-17,x,no,,,7,,
      3,pulse,1.0.0,2026-W48,2026-11-23,x,no,60,not_applicable,,,
      """
    let native = """
      respondent,week,date,budget_minutes,load_thin
      me,2967,2026-11-16,60,3
      me,2968,2026-11-23,60,n/a
      """
    #expect(try scores(export) == scores(native))
  }

  @Test func `carries columns along, and the words of bands`() throws {
    var scoring = BulkScoring(form: try BulkRun.form("pulse"), format: .csv)
    scoring.columns = FurtherColumns(kept: ["team", "place"], ignored: ["mail"])
    scoring.addsLabels = true
    var chunks = [Array("mail,place,week,load_thin,team\nx,\"a, b\",1,0,red\n".utf8)][...]
    var written: [UInt8] = []
    try scoring.run(
      reading: { chunks.popFirst() },
      writing: { bytes in
        written += bytes
        return true
      })
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\n")
    #expect(lines[0].hasSuffix("load.band,control.band,team,place"))
    #expect(lines[1].hasSuffix(",red,\"a, b\""))
  }

  /// Fields of letters that have a meaning in tables, written as they are, in quotes, or with blanks
  /// around them.
  private func randomField(_ generator: inout SeededRandom) -> String {
    let letters = ["a", "é", " ", "\t", ",", "\n", "\r\n", "\"\"", "0"]
    let length = Int.random(in: 0...4, using: &generator)
    let text = (0..<length).map { _ in letters.randomElement(using: &generator) ?? "" }.joined()
    if Bool.random(using: &generator) || text.contains(where: { ",\"\n\r\n".contains($0) }) {
      return " \"\(text)\"\t"
    }
    return Bool.random(using: &generator) ? " \(text) " : text
  }

  /// `TableRows` says the same of a table in memory.
  @Test func `are taken apart into fields as in every other table`() throws {
    var generator = SeededRandom(seed: 4180)
    var table = "week,kept\n"
    for week in 1...500 { table += "\(week),\(randomField(&generator))\n" }
    var readable = TableRows(Array(table.utf8)[...])
    _ = readable.next()
    var expected: [String?] = []
    while let row = readable.next() { expected.append(row.fields?[1]) }
    #expect(expected.count == 500 && !expected.contains(nil))

    let scores = TableScores(
      try BulkRun.form("pulse"), columns: FurtherColumns(kept: ["kept"])
    )
    var kept: [String?] = []
    var chunks = [Array(table.utf8)][...]
    try scores.read({ chunks.popFirst() }, { kept.append($0.kept.first) })
    #expect(kept == expected)
  }
}
