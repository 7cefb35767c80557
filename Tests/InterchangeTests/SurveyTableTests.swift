// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Foundation
import Interchange
import Psychometrics
import Testing

struct `A survey tool's table` {
  @Test(arguments: SurveyExports.tools)
  func `gives the scores of the native rows, byte for byte`(tool: String) throws {
    let native = try SurveyExports.scores(SurveyExports.bytes("native.ndjson"), .ndjson)
    let map = String(decoding: try SurveyExports.bytes("\(tool).map.yaml"), as: UTF8.self)
    let table = try SurveyExports.table(SurveyExports.bytes("\(tool).csv"), map: map)

    #expect(
      try SurveyExports.scores(table.native, .csv, kept: [SurveyTable.lineColumn]) == native)
    #expect(native.split(separator: "\n").count == 12)
  }

  @Test(arguments: SurveyExports.tools)
  func `gets a draft that can be read, without names and mails`(tool: String) throws {
    let form = try SurveyExports.form()
    let draft = SurveyDraft(form.questionnaire, targets: BulkSettings(form).targets)
    let bytes = try SurveyExports.bytes("\(tool).csv")
    guard tool != "spss" else {
      // Its bytes are not UTF-8, and nobody has said yet what they are.
      #expect(draft.lines(bytes) == nil)
      return
    }
    let lines = try #require(draft.lines(bytes))
    let found = lines.filter { line in
      !line.hasSuffix("\"?\"")
        && form.questionnaire.items.contains { line.hasPrefix("  \($0.id): ") }
    }
    let expected = ["limesurvey": 0][tool] ?? 4
    #expect(found.count == expected)
    #expect(lines[1] == "questionnaire: pulse")
    #expect(!lines.contains { $0.contains("p4") || $0.contains("118000") })
  }

  /// A trainer's form rarely asks for them, and then an area is empty without a word.
  @Test func `gets a draft that says which settings its columns lack`() throws {
    let form = try SurveyExports.form()
    let draft = SurveyDraft(form.questionnaire, targets: BulkSettings(form).targets)
    let key = try #require(form.questionnaire.targets.first?.settingKey)

    let without = try #require(draft.lines(Array("date,load_thin\n2026-11-23,1\n".utf8)))
    #expect(without.contains("#   \(key): {value: \"?\"}") && without.contains("# settings:"))
    let with = try #require(draft.lines(Array("date,\(key)\n2026-11-23,60\n".utf8)))
    #expect(with.contains("  \(key): \"\(key)\""))
    #expect(!with.contains { $0.contains("{value: \"?\"}") })
  }

  /// Found by fuzzing: YAML takes U+FFFF only as an escape, and a terminal takes none of the others.
  @Test func `gets a draft that can be read, whatever its columns are called`() throws {
    let form = try SurveyExports.form()
    let name = "a\u{FFFF}\u{202E}b \\\u{1B}[1m#: é"
    let table = "date,\"\(name)\"\n2026-11-23,1\n"
    let draft = SurveyDraft(form.questionnaire, targets: [])
    let text = try #require(draft.lines(Array(table.utf8))).joined(separator: "\n")

    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !TerminalText.isUnsafe($0) })
    let map = try DocumentNode.yaml(Array(text.utf8))
    guard case .mapping(let keys) = map, case .sequence(let ignored) = keys.entries.last?.node
    else {
      Issue.record("no map")
      return
    }
    #expect(ignored.elements.map(\.string) == [name])
  }

  @Test(arguments: SurveyDraft.Tool.allCases)
  func `has a template for each tool, which is a map`(tool: SurveyDraft.Tool) throws {
    let form = try SurveyExports.form()
    let map = SurveyDraft(form.questionnaire, targets: []).template(tool).joined(separator: "\n")
    // Only columns are wrong with it: the table has others.
    do {
      _ = try SurveyExports.table(Array("a,b\n1,2\n".utf8), map: map)
      Issue.record("a table without any of the columns was read")
    } catch let refusal as SurveyRefusal {
      for problem in refusal.problems {
        guard case .noSuchColumn = problem.reason else {
          Issue.record("\(problem)")
          continue
        }
      }
    }
  }

  private static let good = """
    map: 1
    questionnaire: pulse
    respondent: who
    when: day
    items:
      time_daily: time
      load_thin: load
    missing: {"no answer": declined}
    ignore: [mail]
    """
  private static let table = """
    who,day,time,load,mail
    b,2026-10-05,90,No days,x
    a,2026-10-06,1:30,2,y
    b,2026-10-12,1h30,,z
    """

  @Test func `keeps people together in the order in which they come`() throws {
    let table = try SurveyExports.table(
      Array(Self.table.utf8), map: Self.good, keeping: ["mail"])
    #expect(
      String(decoding: table.native, as: UTF8.self) == """
        respondent,date,time_daily,load_thin,line,mail
        b,2026-10-05,90,0,2,x
        b,2026-10-12,90,,4,z
        a,2026-10-06,90,2,3,y

        """)
  }

  /// Ten wrong maps, with the line and the column that is told.
  @Test(arguments: [
    ("map: 1", "map: 2", 1, 6), ("questionnaire: pulse", "questionnaire: balance", 2, 16),
    ("respondent: who", "respondent: whom", 3, 13), ("when: day", "wen: day", 4, 1),
    ("when: day", "when: {column: day, order: ymd}", 4, 28),
    ("when: day", "when: {column: day, to: Europe/Berlim}", 4, 25),
    ("time_daily: time", "time_daly: time", 6, 3),
    ("load_thin: load", "load_thin: {column: load, answers: {a: 7}}", 7, 42),
    ("ignore: [mail]", "ignore: []", 0, 0),
    ("missing: {\"no answer\": declined}", "missing: {\"no answer\": skipped}", 8, 24),
  ])
  func `refuses a wrong map with line and column`(
    part: String, wrong: String, line: Int, column: Int
  ) throws {
    let map = Self.good.replacing(part, with: wrong)
    let refusal = #expect(throws: SurveyRefusal.self) {
      try SurveyExports.table(Array(Self.table.utf8), map: map)
    }
    let places = (refusal?.problems ?? []).map(\.place)
    #expect(
      places.contains(
        line == 0
          ? .table(line: 1, column: "mail") : .map(SourceLocation(line: line, column: column))),
      "\(places)")
  }

  @Test func `tells everything that is wrong with its rows at once`() throws {
    let table = """
      who,day,time,load,mail
      b,5/10/2026,90,No days,x
      a,soon,90,2,y
      b,2026-10-12,maybe,9,z
      c,2026-10-12
      """
    let refusal = #expect(throws: SurveyRefusal.self) {
      try SurveyExports.table(Array(table.utf8), map: Self.good)
    }
    #expect(
      refusal?.problems.map(\.place) == [
        .table(line: 2, column: "day"), .table(line: 3, column: "day"),
        .table(line: 4, column: "time"), .table(line: 4, column: "load"),
        .table(line: 5, column: nil),
      ])

    let some = try SurveyExports.table(Array(table.utf8), map: Self.good, setsAside: true)
    #expect(some.rows == 0 && some.setAside.map(\.fields.count) == [5, 5, 5, 2])
  }

  /// Cells that were read before are not read anew: a thousand free texts, and the same ones again.
  @Test func `reads a cell that was seen before as it did then`() throws {
    let cells = ["90", "1:30", "1h30", "no answer", "1.5 h", ""]
    var rows = "who,day,time,load,mail\n"
    for number in 0..<3000 {
      rows += "p\(number),2026-10-05,\(cells[number % 6]),\(number % 5),\"a,\(number)\"\n"
    }
    rows += "p2,2026-10-12,maybe,1,x\np2,2026-10-12,maybe,1,x\np2,2026-10-19,90,1,x\n"

    let table = try SurveyExports.table(
      Array(rows.utf8), map: Self.good, keeping: ["mail"], setsAside: true)

    let lines = String(decoding: table.native, as: UTF8.self).split(separator: "\n")
    #expect(table.rows == 3001 && table.setAside.count == 2)
    #expect(lines[1] == "p0,2026-10-05,90,0,2,\"a,0\"")
    #expect(lines[3] == "p2,2026-10-05,90,2,4,\"a,2\"")
    #expect(lines[4] == "p2,2026-10-19,90,1,3004,x")
    #expect(lines[5] == "p3,2026-10-05,declined,3,5,\"a,3\"")
    #expect(lines[3001] == "p2999,2026-10-05,,4,3001,\"a,2999\"")
  }

  @Test func `tells the first 200 problems and how many there are`() throws {
    let rows = String(repeating: "b,2026-10-12,maybe,9,z\n", count: 300)
    let refusal = #expect(throws: SurveyRefusal.self) {
      try SurveyExports.table(
        Array(("who,day,time,load,mail\n" + rows).utf8), map: Self.good)
    }
    #expect(refusal?.problems.count == 200 && refusal?.count == 600)
  }
}
