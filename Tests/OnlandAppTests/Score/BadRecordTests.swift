// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Testing

@testable import OnlandApp

struct `A record that cannot be scored` {
  /// One line that is wrong, and what is said about it.
  struct Slip: CustomTestStringConvertible {
    var record: String
    var summary: String
    var hint: String?

    init(_ record: String, _ summary: String, _ hint: String? = nil) {
      self.record = record
      self.summary = summary
      self.hint = hint
    }

    var testDescription: String { summary }
  }

  private static let mapped =
    "The table of a form or another tool needs --map; onland score with --draft-map begins a map."
  private static let days = "It takes 0, 1, 2, 3 or 4, or a whole label."
  private static let weekHint =
    "Such as 2026-W48, 2026-11-23, or 2968, which counts Mondays since 1970-01-05."
  private static let tableHint = "A table is read with --format csv."
  private static let notJSON = "input, line 2: not a JSON object as a check-in is written"

  @Test(arguments: [
    Slip("{\"week\": 1", notJSON),
    Slip("[1]", notJSON, tableHint),
    Slip("{\"week\": 1} x", notJSON),
    Slip("{\"week\": 1,}", notJSON),
    Slip("{\"week\": 01}", notJSON),
    Slip("{\"week\": 1.}", notJSON),
    Slip("{\"week\": 1e}", notJSON),
    Slip("{\"week\": 1e999}", notJSON),
    Slip("{\"week\": NaN}", notJSON),
    Slip("{'week': 1}", notJSON),
    Slip("{\"week\": 1, \"answers\": {\"joy_share\": NaN}}", notJSON),
    Slip("{\"week\": 1, \"answers\": {\"joy_share\": -}}", notJSON),
    Slip("{\"week\": 1, \"respondent\": \"a}", notJSON),
    Slip("{\"week\": 1, \"respondent\": \"\t\"}", notJSON),
    Slip("{\"week\": 1, \"respondent\": \"\\x\"}", notJSON),
    Slip("{\"week\": 1, \"respondent\": \"\\u12\"}", notJSON),
    Slip("{\"week\": 1, \"respondent\": \"\\ud83d\"}", notJSON),
    Slip("{\"week\": 1, \"respondent\": \"\\ude00\"}", notJSON),
    Slip("{\"week\": 1, \"respondent\": \"\\ud83d\\u0041\"}", notJSON),
    Slip("week,joy_share", notJSON, tableHint),
    Slip("{}", "input, line 2: neither a week nor a date"),
    Slip("{\"week\": null}", "input, line 2: neither a week nor a date"),
    Slip("{\"week\": 1.5}", "input, line 2, week: not a week", weekHint),
    Slip("{\"week\": \"soon\"}", "input, line 2, week: not a week", weekHint),
    Slip("{\"week\": 1e18}", "input, line 2, week: not a week", weekHint),
    Slip("{\"week\": [1]}", "input, line 2, week: not a week", weekHint),
    Slip("{\"date\": \"2026-02-29\"}", "input, line 2, date: not a day written as 2026-11-23"),
    Slip("{\"date\": 20261123}", "input, line 2, date: not a day written as 2026-11-23"),
    Slip(
      "{\"week\": 1, \"date\": \"2026-11-23\"}", "input, line 2: week and date do not agree",
      "One of them is enough."),
    Slip("{\"week\": 1, \"week\": 2}", "input, line 2, week: appears twice"),
    Slip(
      "{\"week\": 1, \"answers\": {\"joy_share\": 1, \"joy_share\": 1}}",
      "input, line 2, joy_share: appears twice"),
    Slip(
      "{\"week\": 1, \"answer\": {}}", "input, line 2: there is no key \"answer\"",
      "Did you mean answers?"),
    Slip("{\"week\": 1, \"zzzzzz\": {}}", "input, line 2: there is no key \"zzzzzz\""),
    Slip(
      "{\"week\": 1, \"answers\": {\"joy_shari\": 1}}",
      "input, line 2: there is no item \"joy_shari\"", "Did you mean joy_share?"),
    Slip(
      "{\"week\": 1, \"settings\": {\"budget\": 60}}",
      "input, line 2: there is no setting \"budget\""),
    Slip(
      "{\"week\": 1, \"not_applicable\": [\"time_worth_shar\"]}",
      "input, line 2: there is no item \"time_worth_shar\"", "Did you mean time_worth_share?"),
    Slip(
      "{\"week\": 1, \"not_applicable\": \"time_worth_share\"}",
      "input, line 2, not_applicable: not a list of item ids"),
    Slip(
      "{\"week\": 1, \"not_applicable\": [3]}",
      "input, line 2, not_applicable: not a list of item ids"),
    Slip("{\"week\": 1, \"answers\": [3]}", "input, line 2, answers: not an object"),
    Slip("{\"week\": 1, \"settings\": 3}", "input, line 2, settings: not an object"),
    Slip(
      "{\"week\": 1, \"settings\": {\"budget_minutes\": 1441}}",
      "input, line 2, budget_minutes: not a whole number from 0 to 1440"),
    Slip(
      "{\"week\": 1, \"settings\": {\"budget_minutes\": 0.5}}",
      "input, line 2, budget_minutes: not a whole number from 0 to 1440"),
    Slip(
      "{\"week\": 1, \"settings\": {\"budget_minutes\": \"60\"}}",
      "input, line 2, budget_minutes: not a whole number from 0 to 1440"),
    Slip(
      "{\"week\": 1, \"respondent\": 1.5}",
      "input, line 2, respondent: not a text or a whole number"),
    Slip(
      "{\"week\": 1, \"answers\": {\"joy_share\": 5}}",
      "input, line 2, joy_share: the item does not offer this answer", days),
    Slip(
      "{\"week\": 1, \"answers\": {\"joy_share\": -1}}",
      "input, line 2, joy_share: the item does not offer this answer", days),
    Slip(
      "{\"week\": 1, \"answers\": {\"joy_share\": 1.5}}",
      "input, line 2, joy_share: the item does not offer this answer", days),
    Slip(
      "{\"week\": 1, \"answers\": {\"joy_share\": true}}",
      "input, line 2, joy_share: the item does not offer this answer", days),
    Slip(
      "{\"week\": 1, \"answers\": {\"joy_share\": {\"a\": [1, {}]}}}",
      "input, line 2, joy_share: the item does not offer this answer", days),
    Slip(
      "{\"week\": 1, \"answers\": {\"joy_share\": \"secret\"}}",
      "input, line 2, joy_share: the item does not offer this answer", days),
    Slip(
      "{\"week\": 1, \"answers\": {\"safety_abuse\": \"ja\"}}",
      "input, line 2, safety_abuse: the item does not offer this answer",
      "It takes yes, no, true, false, 1 or 0."),
    Slip(
      "{\"week\": 1, \"answers\": {\"time_daily\": 1441}}",
      "input, line 2, time_daily: the item does not offer this answer",
      "It takes whole minutes from 0 to 1440."),
    Slip(
      "{\"week\": 1, \"answers\": {\"time_daily\": \"1h\"}}",
      "input, line 2, time_daily: the item does not offer this answer",
      "It takes whole minutes from 0 to 1440."),
    Slip(
      "{\"week\": 1, \"answers\": {\"load_platforms\": 100}}",
      "input, line 2, load_platforms: the item does not offer this answer",
      "It takes a whole number from 0 to 99."),
    Slip(
      "{\"week\": 1, \"answers\": {\"note\": 3}}",
      "input, line 2, note: the item does not offer this answer", "It takes a text."),
  ])
  func `in NDJSON is named by line and key`(slip: Slip) throws {
    let run = try ScoredText(.ndjson, "{\"respondent\":\"first\",\"week\":7}\n\(slip.record)\n")

    #expect(run.problem == Problem(slip.summary, hint: slip.hint, status: .data))
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix("{\"respondent\":\"first\",\"week\":7,"))
    #expect(run.output.hasSuffix("}\n"))
  }

  @Test(arguments: [
    Slip(
      "a,1,NA", "input, line 3, joy_share: a bare NA could mean two things",
      "Leave the field empty for missing, or write n/a for not applicable."),
    Slip("a,1,5", "input, line 3, joy_share: the item does not offer this answer", days),
    Slip("a,1,nan", "input, line 3, joy_share: the item does not offer this answer", days),
    Slip("a,1,0x1", "input, line 3, joy_share: the item does not offer this answer", days),
    Slip("a,1", "input, line 3: expected 3 fields, found 2"),
    Slip("a,1,2,3", "input, line 3: expected 3 fields, found 4"),
    Slip("a,,2", "input, line 3: neither a week nor a date"),
    Slip("a,x,2", "input, line 3, week: not a week", weekHint),
    Slip("a,1.5,2", "input, line 3, week: not a week", weekHint),
    Slip("a,9999999,2", "input, line 3, week: not a week", weekHint),
    Slip(
      "a\"b,1,2", "input, line 3: a quote inside a field",
      "Put a field with quotes in quotes, and double each quote inside it (RFC 4180)."),
    Slip(
      "\"a\"b,1,2", "input, line 3: a quote inside a field",
      "Put a field with quotes in quotes, and double each quote inside it (RFC 4180)."),
    Slip("a,1,\"2", "input, line 3: a quote is left open"),
    Slip("a\u{1B}[31m,1,2", "input, line 3, respondent: contains control characters"),
    Slip("é\u{9B}31m,1,2", "input, line 3, respondent: contains control characters"),
    Slip("a\rb,1,2", "input, line 3, respondent: contains control characters"),
  ])
  func `in CSV is named by line and column`(slip: Slip) throws {
    let run = try ScoredText(.csv, "respondent,week,joy_share\nfirst,7,4\n\(slip.record)\n")

    #expect(run.problem == Problem(slip.summary, hint: slip.hint, status: .data))
    #expect(run.lines.count == 2)
    #expect(run.output.hasSuffix("\n") && run.lines.last?.hasPrefix("first,7,") == true)
  }

  @Test(arguments: [
    Slip("", "input, line 1: the input is empty; a table begins with a header"),
    Slip("\n\n", "input, line 1: the input is empty; a table begins with a header"),
    Slip("a,35,60,4\n", "input, line 1: the header names neither a week nor a date column", mapped),
    Slip(
      "respondent\n", "input, line 1: the header names neither a week nor a date column", mapped),
    Slip(
      "respondent,wek,load_thin\n",
      "input, line 1: the header names neither a week nor a date column", "Did you mean week?"),
    Slip(
      "respondent;week;load_thin\n", "input, line 1: fields are separated by semicolons",
      "Save it with commas, or use --map, which reads it as it is."),
    Slip(
      "sep=;\nrespondent;week\n",
      "input, line 1: this line tells a spreadsheet what separates fields, and is no header",
      "Take it out."),
    Slip(
      "respondent,week,load_thin\ra,1,2\r", "input, line 1: lines end with CR alone",
      "Save it with another end of line, or use --map, which reads it as it is."),
    Slip(
      "r\0w\0,\0", "input, line 1: the text is UTF-16, not UTF-8", "Save it as UTF-8."),
    Slip(
      "week,joy_shari\n", "input, line 1: there is no column \"joy_shari\"",
      "Did you mean joy_share?"),
    Slip(
      "week,budget_minute\n", "input, line 1: there is no column \"budget_minute\"",
      "Did you mean budget_minutes?"),
    Slip(
      "week,respondents\n", "input, line 1: there is no column \"respondents\"",
      "Did you mean respondent?"),
    Slip("week,week\n", "input, line 1, week: appears twice"),
    Slip(",week\n", "input, line 1: column 1 has no name"),
    Slip("week,\u{1b}[31mred\n", "input, line 1: there is no column \"red\""),
  ])
  func `in a header is named`(slip: Slip) throws {
    let run = try ScoredText(.csv, slip.record)

    #expect(run.problem == Problem(slip.summary, hint: slip.hint, status: .data))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: ["week", "date"])
  func `stops where a respondent's weeks go back`(name: String) throws {
    let days = ["week": ["35", "34"], "date": ["\"2026-11-23\"", "\"2026-11-22\""]][name] ?? []

    let run = try ScoredText(
      .ndjson, days.map { "{\"respondent\":\"a\",\"\(name)\":\($0)}\n" }.joined())

    #expect(
      run.problem
        == Problem(
          "input, line 2, \(name): earlier than the line before it, of the same respondent",
          hint: "Sort by respondent, then by week.", status: .data))
    #expect(run.lines.count == 1)
  }
}
