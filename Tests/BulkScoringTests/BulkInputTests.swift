// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Psychometrics
import TestSupport
import Testing

struct `Bulk input` {
  private func names(_ run: BulkRun) throws -> [String?] {
    try run.objects().map { $0["respondent"] as? String }
  }

  @Test func `may hold every escape of JSON`() throws {
    let run = try BulkRun(
      .ndjson,
      """
      {"week": 1, "respondent": "Ren\\u00e9e \\"\\ud83d\\ude00\\" \\\\ \\/ \\b\\f\\n\\r\\t é 😀"}
      {"w\\u0065ek": 1, "respondent": "", "answers": {"joy_shar\\u0065": "Every tim\\u0065"}}

      """)

    #expect(run.error == nil)
    #expect(try names(run) == ["Renée \"😀\" \\ / \u{8}\u{c}\n\r\t é 😀", nil])
    #expect(
      run.lines[0].hasPrefix(
        "{\"respondent\":\"Renée \\\"😀\\\" \\\\ / \\u0008\\u000c\\n\\r\\t é 😀\",\"week\":1,"))
    #expect(run.lines[1].contains("\"joy\":{\"score\":100,"))
  }

  /// Keys of databases and of social networks have more digits than a number of JSON keeps elsewhere.
  @Test(arguments: [
    "1234567890123456789", "-1234567890123456789", "18446744073709551616",
    String(repeating: "7", count: 400), "0",
  ])
  func `may have whole numbers of any length for respondents`(number: String) throws {
    let line = "{\"week\": 1, \"respondent\": \(number)}\n"
    // The same person, so that the second week has two in its window.
    let run = try BulkRun(.ndjson, line + line.replacing("1,", with: "2,"), to: "pulse")

    #expect(run.error == nil)
    #expect(run.lines.count == 2)
    #expect(run.lines.allSatisfy { $0.hasPrefix("{\"respondent\":\(number),\"week\":") })
  }

  @Test(arguments: ["1.0", "1e3", "01", "-", "1234567890123456789.5", "+1", "true", "[1]"])
  func `may not have other numbers for respondents`(number: String) throws {
    let run = try BulkRun(.ndjson, "{\"week\": 1, \"respondent\": \(number)}\n", to: "pulse")

    #expect(run.error != nil)
    #expect(run.lines.isEmpty)
  }

  /// Counting the quotes of a record anew at each of its lines takes a minute for this, and hours for
  /// the mebibyte that a record may have.
  @Test(.timeLimit(.minutes(Sanitizing.isOn ? 30 : 1)))
  func `may have a hundred thousand lines in a field`() throws {
    let name = String(repeating: "\n", count: 100_000)
    let run = try BulkRun(
      .csv, "respondent,week,time_daily\n\"\(name)\",1,60\nb,2,60\n", to: "pulse")

    #expect(run.error == nil)
    #expect(run.lines.last?.hasPrefix("b,2,") == true)
    let open = try BulkRun(
      .csv, "respondent,week,time_daily\n\"a,1,60\n" + String(repeating: "b,2,60\n", count: 20_000),
      to: "pulse")
    #expect(open.error == .record(.openQuote, line: 2))
  }

  @Test func `gives whole lines with exact names`() throws {
    let run = try BulkRun(
      .ndjson,
      """
      {"date": "2026-11-23", "respondent": 17, "settings": {"budget_minutes": 60}, \
      "answers": {"time_daily": 9e1, "pressure_perform": 3, "load_thin": "n\\u006f days", \
      "control_walkaway": 1}}
      """, to: "pulse")

    #expect(
      run.output == """
        {"respondent":17,"week":2968,"date":"2026-11-23","scales":{\
        "time":{"score":50,"shown":50,"band":"over","answered":1,"scorable":1},\
        "pressure":{"score":25,"shown":25,"band":"a lot of pressure","answered":1,"scorable":1},\
        "load":{"score":100,"shown":100,"band":"light load","answered":1,"scorable":1},\
        "control":{"score":25,"shown":25,"band":"hard to put down","answered":1,"scorable":1}},\
        "overall":null,"overall_shown":null,"overall_band":null,"overall_areas":null,\
        "base_levels":{"pressured":2,"hard_to_leave":1,"over_budget":1},"signals":{\
        "pressured":{"level":2,"base":2,"weeks_in_window":1,"window":1,"quiet":false},\
        "hard_to_leave":{"level":1,"base":1,"weeks_in_window":1,"window":1,"quiet":false},\
        "over_budget":{"level":1,"base":1,"weeks_in_window":1,"window":1,"quiet":false}},\
        "care_cards":[],"cards":["pressured","hard_to_leave","over_budget"],"help":[],\
        "also":[],\
        "because":{"pressured":"new","hard_to_leave":"new","over_budget":"new"},\
        "still_there":[],"says":{"pressured":2,"hard_to_leave":0,"over_budget":0},"again":[],\
        "tips":{"pressured":"press-later","hard_to_leave":"ctl-window","over_budget":"time-cap"},\
        "practice":null,"easiest":[],"overall_sentence":null,\
        "page":["areas","words","card:pressured","card:hard_to_leave","card:over_budget"]}

        """)
  }

  @Test func `gives a table with exact names, dates beside the weeks`() throws {
    let run = try BulkRun(
      .csv,
      """
      \u{feff}date,respondent,time_daily,time_worth_share,"budget_minutes"\r
      2026-11-23,"a ""b"", c",90.0,Every time,60\r
      \r
      2026-11-29,,,n/a,\r
      1969-12-31,c,0,n/a,0
      """)

    #expect(run.error == nil)
    #expect(
      run.output == """
        respondent,week,date,time,pressure,load,control,comparison,connection,joy,safety,\
        wellbeing,onland,overall,abuse,privacy,heavy,overcommitted,squeezed,pressured,lonely,\
        hard_to_leave,comparing,over_budget,time_not_worth,low_joy,autopilot
        "a ""b"", c",2968,2026-11-23,75,,,,,,,,,,,0,0,0,0,0,0,0,0,0,1,0,0,0
        ,2968,2026-11-29,,,,,,,,,,,,0,0,0,0,0,0,0,0,0,0,0,0,0
        c,-1,1969-12-31,100,,,,,,,,,,,0,0,0,0,0,0,0,0,0,0,0,0,0

        """)
  }

  @Test(arguments: [
    ("\"yes\"", 0.0), ("\"no\"", 100.0), ("true", 0.0), ("false", 100.0), ("1", 0.0),
    ("0", 100.0), ("\"YES\"", 0.0),
  ])
  func `reads yes and no in every spelling`(spelling: String, score: Double) throws {
    let json = try BulkRun(
      .ndjson, "{\"week\":1,\"answers\":{\"safety_abuse\":\(spelling)}}")
    let word = spelling.replacing("\"", with: "")
    let table = try BulkRun(.csv, "week,safety_abuse\n1,\(word)\n")

    let scales = try #require(try json.objects()[0]["scales"] as? [String: [String: Any]])
    #expect(scales["safety"]?["score"] as? Double == score)
    #expect(table.lines[1].hasPrefix(",1,,,,,,,,\(Int(score)),"))
  }

  @Test(arguments: [
    "null", "\"\"", "\"not_reached\"", "\"declined\"", "\"not_applicable\"",
  ])
  func `keeps kinds of missing answers apart`(word: String) throws {
    // Half of two is enough for a score; one that does not apply leaves one to score.
    let run = try BulkRun(
      .ndjson,
      "{\"week\":1,\"answers\":{\"pressure_perform\":\(word),\"pressure_rest\":1}}")

    let scorable = word == "\"not_applicable\"" ? 1 : 2
    #expect(
      run.output.contains(
        "\"pressure\":{\"score\":75,\"shown\":75,\"band\":\"little pressure\",\"answered\":1,"
          + "\"scorable\":\(scorable)}"))
  }

  @Test func `makes a history of consecutive lines only`() throws {
    let strained = "\"answers\":{\"connect_lonely\":2}"
    let line = { (name: String, week: Int) in
      "{\"respondent\":\(name),\"week\":\(week),\(strained)}\n"
    }
    let run = try BulkRun(
      .ndjson,
      line("\"a\"", 1) + line("\"a\"", 2) + line("\"a\"", 2) + line("\"a\"", 3)
        // A number is another name than the text, and nobody is never the same.
        + line("\"7\"", 4) + line("7", 4) + line("null", 5) + line("null", 6)
        // Back again, but anew.
        + line("\"a\"", 4))

    let windows = try run.objects().map { object in
      let signals = object["signals"] as? [String: [String: Any]]
      return signals?["lonely"]?["window"] as? Int
    }
    #expect(windows == [1, 2, 2, 3, 1, 1, 1, 1, 1])
  }

  @Test func `looks back four answered weeks, none older than eight`() throws {
    let lonely = [1: 3, 2: 3, 3: 0, 4: 0, 5: 0, 6: 2, 7: 2, 8: 2, 13: 2, 16: 2, 23: 2]

    let run = try BulkRun(
      .ndjson,
      lonely.sorted { $0.key < $1.key }.map { week, days in
        "{\"respondent\":\"a\",\"week\":\(week),\"answers\":{\"connect_lonely\":\(days)}}\n"
      }.joined())

    let found = try run.objects().map { object in
      let signals = object["signals"] as? [String: [String: Any]]
      return ["weeks_in_window", "window", "level"].map { signals?["lonely"]?[$0] as? Int ?? 0 }
    }
    // The window of week 6 is 3 to 6; of week 13 6 to 8 and 13; of week 16 13 and 16, and then 23.
    #expect(
      found == [
        [1, 1, 2], [2, 2, 2], [0, 0, 0], [0, 0, 0], [0, 0, 0], [1, 4, 1], [2, 4, 1], [3, 4, 2],
        [4, 4, 2], [2, 2, 1], [2, 2, 1],
      ])
  }

  @Test func `leaves an answer out when the item is not applicable as well`() throws {
    let run = try BulkRun(
      .ndjson,
      "{\"week\":1,\"answers\":{\"connect_lonely\":4},\"not_applicable\":[\"connect_lonely\"]}")

    #expect(run.output.contains("\"base_levels\":{},\"signals\":{}"))
    #expect(run.output.contains("\"answered\":0,\"scorable\":1}"))
  }

  @Test func `lets a later check of the week hide only what it asked`() throws {
    let run = try BulkRun(
      .ndjson,
      """
      {"respondent":"a","week":1,"answers":{"connect_lonely":3,"joy_share":0}}
      {"respondent":"a","week":1,"answers":{"connect_lonely":0}}
      {"respondent":"a","week":2,"answers":{"connect_lonely":3,"joy_share":0}}
      """)

    let signals = try #require(try run.objects()[2]["signals"] as? [String: [String: Any]])
    #expect(signals["lonely"]?["weeks_in_window"] as? Int == 1)
    #expect(signals["low_joy"]?["weeks_in_window"] as? Int == 2)
  }

  @Test(arguments: [BulkFormat.ndjson, .csv])
  func `gives the same wherever its chunks end`(format: BulkFormat) throws {
    let form = try BulkRun.form("pulse")
    let text =
      switch format {
      case .ndjson:
        "\u{feff}{\"respondent\":\"é\\n\",\"week\":1,\"answers\":{\"load_thin\":4}}\r\n\n"
          + "{\"respondent\":\"é\\n\",\"week\":2,\"answers\":{\"load_thin\":9}}"
      case .csv:
        "\u{feff}respondent,week,load_thin\r\n\"é\n\"\"x\",1,\"4\"\r\n\n\"é\n\"\"x\",2,9\n"
      }
    let input = Data(text.utf8)

    let whole = BulkRun(form, format, chunks: [input])

    let item = try #require(form.questionnaire.items.first { $0.id == "load_thin" })
    #expect(
      whole.error
        == .record(.notOffered(item.id, item.format), line: format == .csv ? 5 : 3))
    #expect(whole.output.contains("\"é"))
    for split in 0...input.count {
      let run = BulkRun(form, format, chunks: [input.prefix(split), input.dropFirst(split)])
      #expect(run.output == whole.output && run.error == whole.error, "split at \(split)")
    }
    let bytes = BulkRun(form, format, chunks: input.map { Data([$0]) })
    #expect(bytes.output == whole.output && bytes.error == whole.error)
  }

  @Test func `in CSV survives any quoting`() throws {
    let form = try BulkRun.form("balance")
    var generator = SeededRandom(seed: 4180)
    let pieces = ["a", "ü", "😀", "\"", ",", "\n", "\r\n", " ", "'", ";", "\t", "x"]
    for _ in 0..<300 {
      var text = "note,respondent,week\(Bool.random(using: &generator) ? "\r\n" : "\n")"
      var respondents: [String] = []
      for week in 0..<Int.random(in: 1...4, using: &generator) {
        let values = (0..<2).map { _ in
          (0..<Int.random(in: 0...6, using: &generator))
            .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
        }
        respondents.append(values[1])
        let fields = (values + ["\(week)"]).map { value in
          // Blanks around a field are no part of it, unless they are quoted.
          let mustQuote =
            value.contains { "\",\n\r\r\n".contains($0) }
            || [value.first, value.last].contains { [" ", "\t"].contains($0 ?? "x") }
          return mustQuote || Bool.random(using: &generator)
            ? "\"\(value.replacing("\"", with: "\"\""))\"" : value
        }
        text += fields.joined(separator: ",") + (Bool.random(using: &generator) ? "\r\n" : "\n")
      }

      let run = BulkRun(form, .csv, chunks: [Data(text.utf8)])

      #expect(run.error == nil, "\(text.debugDescription)")
      #expect(
        Self.firstColumn(run.output).dropFirst() == respondents[...], "\(text.debugDescription)")
    }
  }

  @Test func `is refused where it is no UTF-8`() throws {
    let form = try BulkRun.form("balance")
    let bad = Data([0x61, 0xFF])

    let json = BulkRun(
      form, .ndjson,
      chunks: [Data("{\"week\":1,\"respondent\":\"".utf8) + bad + Data("\"}\n".utf8)])
    let escaped = BulkRun(
      form, .ndjson,
      chunks: [Data("{\"week\":1,\"respondent\":\"\\n".utf8) + bad + Data("\"}\n".utf8)])
    let name = BulkRun(
      form, .csv, chunks: [Data("respondent,week\n".utf8) + bad + Data(",1\n".utf8)])
    let note = BulkRun(
      form, .csv, chunks: [Data("note,week\n".utf8) + bad + Data(",1\n".utf8)])

    #expect(json.error == .record(.notUTF8, line: 1))
    #expect(escaped.error == .record(.notUTF8, line: 1))
    #expect(name.error == .record(.notUTF8, line: 2))
    #expect(note.error == .record(.notUTF8, line: 2))
  }

  @Test func `is refused where a record is longer than a mebibyte, however it comes`() throws {
    let form = try BulkRun.form("balance")
    let spaces = String(repeating: " ", count: RecordIterator.longest)
    let long = Data("{\"week\":1}\n{\"week\":2\(spaces)}\n{\"week\":3}\n".utf8)
    let inQuotes = Data("respondent,week\na,1\n\"\(spaces)\n".utf8)
    let tooLong = BulkScoringError.record(.tooLong(mayHoldLineBreaks: false), line: 2)

    let whole = BulkRun(form, .ndjson, chunks: [long])
    let pieces = BulkRun(
      form, .ndjson,
      chunks: stride(from: 0, to: long.count, by: 65_536).map {
        long[$0..<min($0 + 65_536, long.count)]
      })
    let quoted = BulkRun(form, .csv, chunks: [inQuotes])

    #expect(whole.error == tooLong)
    #expect(whole.lines.count == 1)
    #expect(pieces.error == tooLong)
    #expect(pieces.output == whole.output)
    #expect(quoted.error == .record(.tooLong(mayHoldLineBreaks: true), line: 3))
  }

  /// A reader of its own, one character at a time.
  private static func firstColumn(_ table: String) -> [String] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    // Whether the scalar before was a closing quote: another one then stands for itself.
    var wasClosing = false
    // By scalars: a carriage return and a line feed are one character.
    for scalar in table.unicodeScalars {
      let last = rows.count - 1
      let field = rows[last].count - 1
      if scalar == "\"" {
        if wasClosing { rows[last][field].unicodeScalars.append(scalar) }
        wasClosing = isQuoted
        isQuoted.toggle()
        continue
      }
      wasClosing = false
      if !isQuoted, scalar == "," {
        rows[last].append("")
      } else if !isQuoted, scalar == "\n" {
        rows.append([""])
      } else {
        rows[last][field].unicodeScalars.append(scalar)
      }
    }
    return rows.dropLast().map { $0[0] }
  }
}
