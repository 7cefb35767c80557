// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The analysis of any series` {
  private func analyse(
    _ text: String, column: String? = nil, split: String? = nil, isJSON: Bool = true,
    isPlain: Bool = false
  ) throws -> String {
    let home = try TestHome()
    let file = home.folder + "/series.csv"
    try Data(text.utf8).write(to: URL(filePath: file))
    try SeriesCommand(environment: home.environment(isPlain: isPlain)).run(
      file: file, column: column, split: split, isJSON: isJSON)
    return home.takeWritten()
  }

  /// The lines of what is wrong, without the file's name.
  private func problems(_ text: String, column: String? = nil) throws -> [String] {
    let problem = expectProblem { try analyse(text, column: column) }
    #expect(problem?.status == .data)
    return (problem?.hint ?? "").components(separatedBy: "\n  ").map {
      $0.components(separatedBy: "series.csv:").last ?? $0
    }
  }

  @Test func `has every worked series`() throws {
    #expect(try TrendVectorFile.cases().count == 18)
  }

  @Test func `gives the figures of every worked series to 1e-9`() throws {
    for vector in try TrendVectorFile.cases() {
      let output = try JSONSerialization.jsonObject(
        with: Data(analyse(vector.csv, split: vector.split).utf8))
      let actual = try #require(output as? [String: Any])

      #expect(Set(actual.keys) == TrendVectorFile.names.union(["format"]))
      for name in TrendVectorFile.names {
        let differences = Figures.differences(
          actual[name], vector.expected[name], leavingOut: TrendVectorFile.leftOut)
        #expect(differences == [], "\(vector.name) \(name)")
      }
    }
  }

  @Test func `of a header alone is a valid one`() throws {
    let text = try analyse("week,value\n")

    #expect(text.contains("\"n\" : 0"))
    #expect(text.components(separatedBy: ": null").count == 13)
    #expect(
      try analyse("week,value\n", isJSON: false)
        == "No week has a value, so there is nothing to analyse.")
  }

  @Test(arguments: ["2026-W10,5\n2026-W12,6\n", "2026-03-02,5\n2026-03-18,6\n"])
  func `reads dates and ISO weeks`(rows: String) throws {
    let text = try analyse("when,steps\n" + rows, split: "2026-W12")

    // One pair, two weeks apart: (6 - 5) / 2.
    #expect(text.contains("\"slope\" : 0.5"))
    #expect(text.contains("\"n_before\" : 1"))
  }

  @Test func `takes six digits for a year and its week`() throws {
    // 2026 has 53 weeks, so from its last one to the first of 2027 it is one week.
    let text = try analyse("week,value\n202652,1\n202653,2\n202701,3\n", split: "202701")

    #expect(text.contains("\"slope\" : 1\n"))
    #expect(text.contains("\"n_before\" : 2"))
    #expect(
      try analyse("week,value\n202652,1\n202701,3\n", isJSON: false).says(
        .seriesTitle(
          weeks: .countAnsweredWeeks(number: 2), span: 3, first: "2026-W52", last: "2027-W01")))
    #expect(
      try problems("week,value\n202654,1\n202700,2\n") == [
        "2: six digits are read as a year and its week, such as 202612, and no year has this one",
        "3: six digits are read as a year and its week, such as 202612, and no year has this one",
      ])
    #expect(
      try problems("week,value\n52,1\n202701,2\n") == [
        "3: weeks are written as numbers above, here as dates"
      ])
  }

  @Test func `has no floor in points where the values are in another unit`() throws {
    let hours = [7, 7.5, 7, 7.5, 7, 7.5, 7, 7.5, 5]
    let rows = { (factor: Double) in
      hours.enumerated().map { "\($0),\($1 * factor)" }.joined(separator: "\n")
    }

    let text = try analyse("week,hours\n" + rows(1))
    #expect(text.contains("\"floor_step\" : null"))
    #expect(text.contains("\"outside\" : true"))
    // 50 to 75 could be scores, 700 could not.
    #expect(try analyse("week,score\n" + rows(10)).contains("\"floor_step\" : 12.5"))
    #expect(try analyse("week,steps\n" + rows(100)).contains("\"floor_step\" : null"))
  }

  @Test func `reads quotes, spaces, further columns, and lines with CR`() throws {
    let text = try analyse("\u{FEFF}\"week\",v,remark\r\n 1 , 2.5e1 ,\"a, \"\"b\"\"\"\r\n2,,\r\n")

    #expect(text.contains("\"n\" : 1"))
    #expect(text.contains("\"mean\" : 25"))
  }

  @Test func `reports every problem with its line`() throws {
    #expect(
      try problems("week,value\n1,x\n1,2\n0,2\n2026-W12,3\n5\n4,a\"\nNA,3\n9,inf\n10,0x1p3\n")
        == [
          "2: the value is not a number from -1e9 to 1e9; leave it empty where there is none",
          "3: the same week as line 2",
          "4: a week before that of line 2",
          "5: weeks are written as numbers above, here as dates",
          "6: 1 field where the header has 2",
          "7: the value is not a number from -1e9 to 1e9; leave it empty where there is none",
          "8: the week is not a whole number, a date or an ISO week, such as 12 or 2026-W12",
          "9: the value is not a number from -1e9 to 1e9; leave it empty where there is none",
          "10: the value is not a number from -1e9 to 1e9; leave it empty where there is none",
        ])
  }

  @Test(arguments: ["2,\"60\n3,5\n", "2,5,\"a\nb\"c\n3,5,\n"])
  func `refuses a quote that is left open, and what follows one that closes`(rows: String) throws {
    let header = rows.hasPrefix("2,5,") ? "week,value,note\n1,5,\n" : "week,value\n1,5\n"

    #expect(
      try problems(header + rows)
        == ["3: a quote is left open, or something follows one that closes"])
  }

  @Test func `passes over whatever stands in further columns`() throws {
    let text = try analyse(
      "week,value,note\r\n1,1,\"first\nand\r\nsecond, \"\"so\"\"\"\r\n2,3,a 5\" "
        + "screen\n3,5,\u{1F600}\n"
    )

    #expect(text.contains("\"n\" : 3"))
    #expect(text.contains("\"slope\" : 2"))
  }

  /// A table as `score` writes it.
  private static let scores = """
    respondent,week,date,pressure,load,overall,lonely
    a,2026-W40,2026-09-28,10,90,50,0
    a,2026-W41,2026-10-05,20,,60,0
    a,2026-W42,2026-10-12,30,70,70,1

    """

  @Test(arguments: [
    (nil, 60.0, 3), ("overall", 60, 3), ("pressure", 20, 3), ("load", 80, 2), ("Load", 80, 2),
    ("lonely", 1.0 / 3, 3),
  ])
  func `takes the column that is named, else the overall of a table of scores`(
    column: String?, mean: Double, count: Int
  ) throws {
    let text = try analyse(Self.scores, column: column)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]

    #expect(json?["n"] as? Int == count)
    #expect(abs((json?["mean"] as? Double ?? -1) - mean) < 1e-12)
  }

  @Test func `takes the overall of what onland export --csv wrote`() throws {
    let text = try analyse(
      """
      id,questionnaire,version,week,date,late,answer.time_daily,overall
      7f0c,balance,2.0.0,2026-W47,2026-11-16,no,60,70
      81aa,balance,2.0.0,2026-W48,2026-11-23,no,30,80

      """)

    #expect(text.contains("\"n\" : 2"))
    #expect(text.contains("\"mean\" : 75"))
  }

  @Test func `names what separates the fields`() throws {
    #expect(
      try problems("week;value\n1;5,5\n")
        == ["1: fields are separated by semicolons; save it with commas"])
    #expect(
      try problems("week\tvalue\n1\t5\n")
        == ["1: fields are separated by tabs; save it with commas"])
  }

  @Test func `says of UTF-16 that it is not UTF-8`() throws {
    #expect(try problems("w\0e\0,\0v\0\n\0")[0].ends(saying: .seriesNotUTF8()))
  }

  @Test func `takes the column beside the weeks where nothing is named`() throws {
    #expect(try analyse("week,first,second\n1,5,7\n2,6,8\n").contains("\"mean\" : 5.5"))
    #expect(try analyse("first,week,second\n5,1,7\n6,2,8\n").contains("\"mean\" : 5.5"))
    #expect(
      try analyse("first,week,second\n5,1,7\n6,2,8\n", column: "second")
        .contains("\"mean\" : 7.5"))
  }

  @Test func `refuses a column that is not there, with the one that may be meant`() throws {
    let lines = try problems(Self.scores, column: "presure")

    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("1: ") && lines[0].contains("presure"))
    #expect(lines[0].contains("pressure"))
  }

  @Test func `counts the lines of a field among the lines`() throws {
    #expect(
      try problems("week,value,note\n1,1,\"a\nb\r\nc\rd\"\rx,1,\n")
        == ["6: the week is not a whole number, a date or an ISO week, such as 12 or 2026-W12"])
  }

  @Test func `takes a mebibyte, and refuses one byte more`() throws {
    let head = "week,value,note\n1,5,"
    let note = String(repeating: "x", count: (1 << 20) - head.utf8.count)

    #expect(try analyse(head + note).contains("\"mean\" : 5"))
    let problem = expectProblem { try analyse(head + note + "1") }
    #expect(problem?.status == .data)
    #expect(problem?.summary.ends(saying: .seriesTooLarge(name: "series.csv", size: 1)) == true)
  }

  @Test func `takes as many rows as two centuries have, and no more`() throws {
    // Without values: the figures of so many take seconds.
    let rows = (1...10_000).map { "\($0),\n" }.joined()

    #expect(try analyse("week,value\n" + rows).contains("\"n\" : 0"))
    #expect(try problems("week,value\n" + rows + "10001,\n") == ["10002: more than 10000 rows"])
  }

  @Test func `lists the first twenty problems, and how many more there are`() throws {
    let lines = try problems("week,value\n" + String(repeating: "x,1\n", count: 500))

    #expect(lines.count == 21)
    #expect(lines[19].hasPrefix("21: ") && lines[19].says(.seriesNotWeek()))
    #expect(lines[20] == "and 480 more")
  }

  @Test func `refuses a file without a header, and an empty one`() throws {
    #expect(
      try problems("1,50\n2,60\n") == [
        "1: the first line is not a header, such as "
          + "week,value"
      ])
    #expect(try problems("week\n1\n") == ["1: the header needs two columns, such as week,value"])
    #expect(try problems("") == ["1: the file is empty; it begins with a header"])
  }

  @Test func `refuses a split that is written in another way`() throws {
    let other = expectProblem {
      try analyse("week,value\n1,2\n", split: "2026-W12")
    }
    #expect(other?.status == .usage)
    let none = expectProblem { try analyse("week,value\n1,2\n", split: "soon") }
    #expect(none?.status == .usage)
  }

  @Test func `says in words what does not exist`() throws {
    let text = try analyse("week,value\n1,50\n", isJSON: false, isPlain: true)

    #expect(text.contains("Mean, median            50, 50"))
    #expect(text.says(.seriesTooFew(weeks: .countAnsweredWeeks(number: 2))))
    #expect(text.says(.seriesTooFew(weeks: .countAnsweredWeeks(number: 4))))
    #expect(text.says(.seriesNotCompared()))
    #expect(
      try analyse("week,value\n5,50\n", split: "2", isJSON: false, isPlain: true).says(
        .seriesNothingBefore()))
  }

  @Test func `never writes NaN, infinity or a negative zero`() throws {
    var random = SeededRandom(seed: 5)
    let negativeZero = try Regex(#"-0(\.0+)?(?![\d.])"#)
    for size in Array(0...14) + [25, 40] {
      for kind in 0..<4 {
        let rows = (0..<size).map { week -> String in
          let value =
            switch kind {
            case 0: "0"
            case 1: "-0.0"
            case 2: "\(Double.random(in: -1e9...1e9, using: &random))"
            default: "\(Double(Int.random(in: -1...1, using: &random)) * 1e-12)"
            }
          return "\(week * 3 - 7),\(Int.random(in: 0..<4, using: &random) == 0 ? "" : value)"
        }
        let file = "week,value\n" + rows.joined(separator: "\n")
        for (isJSON, isPlain) in [(true, false), (false, false), (false, true)] {
          let text = try analyse(file, split: "0", isJSON: isJSON, isPlain: isPlain)
          #expect(!text.lowercased().contains("nan"))
          #expect(!text.lowercased().contains("inf"))
          #expect(!text.contains(negativeZero), "\(text)")
        }
      }
    }
  }
}
