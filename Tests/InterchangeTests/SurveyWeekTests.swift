// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Psychometrics
import Testing

@testable import Interchange

/// A table that tells weeks and no days.
struct `A column of weeks` {
  private static let map = """
    map: 1
    questionnaire: pulse
    respondent: who
    week: KW
    items:
      load_thin: load
    """

  private static func table(_ weeks: [String], map: String = map) throws -> SurveyTable {
    let rows = weeks.enumerated().map { "a,\"\($1)\",\($0 % 5)" }
    return try SurveyExports.table(
      Array((["who,KW,load"] + rows).joined(separator: "\n").utf8), map: map)
  }

  @Test(arguments: [
    "2026-W48", "2026w48", "2026W48", "202648", "2026-11-23", "2026-11-29", "2968", " 2968 ",
    "2968.0",
  ])
  func `is read as plain score reads it`(week: String) throws {
    let table = try Self.table([week])
    let native = "respondent,week,load_thin\na,\(week),0\n"

    #expect(
      String(decoding: table.native, as: UTF8.self)
        == "respondent,week,load_thin,line\na,2968,0,2\n")
    #expect(
      try SurveyExports.scores(table.native, .csv, kept: [SurveyTable.lineColumn])
        == SurveyExports.scores(Array(native.utf8), .csv))
  }

  @Test func `may be numbers with a decimal comma`() throws {
    let table = try Self.table(
      ["2968,00", "202650,00"], map: Self.map + "\ntable: {separator: comma, decimal: \",\"}")
    #expect(
      String(decoding: table.native, as: UTF8.self).split(separator: "\n").dropFirst()
        == ["a,2968,0,2", "a,2970,1,3"])
  }

  @Test func `puts a person's rows in order over the end of a year`() throws {
    let weeks = ["2027-W01", "202652", "2026W53", "2026-W01", "2027-W01"]
    let table = try Self.table(weeks)
    #expect(
      String(decoding: table.native, as: UTF8.self).split(separator: "\n").dropFirst()
        == ["a,2921,3,5", "a,2972,1,3", "a,2973,2,4", "a,2974,0,2", "a,2974,4,6"])
  }

  @Test(arguments: ["", "2026-W54", "202654", "2026", "48.5", "W48", "soon", "9999999"])
  func `refuses what is no week with line and column`(week: String) throws {
    // A number alone counts weeks from any beginning.
    guard week != "2026" else { return #expect(try Self.table([week]).rows == 1) }
    let refusal = #expect(throws: SurveyRefusal.self) { try Self.table(["2968", week]) }
    #expect(
      refusal?.problems == [
        SurveyProblem(place: .table(line: 3, column: "KW"), reason: .notWeek)
      ])
  }

  @Test(arguments: [
    ("week: KW", "week: KW\nwhen: KW", SurveyProblem.Reason.whenAndWeek, 4, 7),
    ("week: KW\n", "", .neitherWhenNorWeek, 1, 1),
    ("week: KW", "week: KV", .noSuchColumn("KV", known: ["who", "KW", "load"]), 4, 7),
  ])
  func `is named once, in place of the days`(
    part: String, wrong: String, reason: SurveyProblem.Reason, line: Int, column: Int
  ) throws {
    let refusal = #expect(throws: SurveyRefusal.self) {
      try Self.table(["2968"], map: Self.map.replacing(part, with: wrong))
    }
    #expect(
      refusal?.problems.first
        == SurveyProblem(
          place: .map(SourceLocation(line: line, column: column)), reason: reason))
  }

  @Test(arguments: [
    // By its name, with numbers of any beginning.
    ("who,Week,load_thin\na,1,0\na,2,1", "week: \"Week\""),
    ("who,Kalenderwoche,load_thin\na,2026-W48,0", "week: \"Kalenderwoche\""),
    ("who,KW,load_thin\na,2026-W48,0\na,2026-W49,1\nb,soon,1", "week: \"KW\""),
    // By what stands in it.
    ("who,period,load_thin\na,2026-W48,0\nb,,1", "week: \"period\""),
    ("who,date,load_thin\na,202648,0", "week: \"date\""),
    // Days come first, and what is no week is none.
    ("who,week,date,load_thin\na,1,2026-11-23,0", "  column: \"date\""),
    ("who,week,load_thin\na,first,0", "  column: \"?\""),
    ("who,day,load_thin\na,2026-11-23,0", "  column: \"?\""),
    ("who,number,load_thin\na,202601,0", "  column: \"?\""),
  ])
  func `is recognised by a draft`(table: String, expected: String) throws {
    let form = try SurveyExports.form()
    let draft = try #require(
      SurveyDraft(form.questionnaire, targets: []).lines(Array(table.utf8)))
    #expect(draft.contains(expected), "\(draft)")
    #expect(draft.contains("when:") != expected.hasPrefix("week"))
  }

  /// A draft of such a table needs nothing but the person.
  @Test func `is scored by its own draft`() throws {
    let table = "respondent,week,load_thin\na,2026-W48,0\na,2026-W49,1\n"
    let form = try SurveyExports.form()
    let draft = try #require(
      SurveyDraft(form.questionnaire, targets: []).lines(Array(table.utf8)))
    let map = draft.filter { !$0.hasSuffix("\"?\"") }.joined(separator: "\n")
    #expect(
      try SurveyExports.scores(
        SurveyExports.table(Array(table.utf8), map: map).native, .csv,
        kept: [SurveyTable.lineColumn])
        == SurveyExports.scores(Array(table.utf8), .csv))
  }

  @Test func `and every other key of a map stands in the schema`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Documentation/survey-map.schema.json").standardized
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    let properties = try #require(schema?["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(SurveyMapReader.keys))
  }
}
