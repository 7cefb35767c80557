// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `An import` {
  private let home: TestHome
  private let exported = SampleHistory.shared.exported

  init() throws { home = try TestHome() }

  @Test func `reports what it added, and the second time what it skipped`() throws {
    #expect(
      try home.importing(exported) == """
        5 check-ins added.
        2 settings added: budget_minutes and country.
        1 help contact added.
        1 plan added: 2026-W47.
        1 help contact skipped, already the same.
        onland undo takes the import back.
        """)
    try home.set("language", "mi")
    let before = try home.bytes()

    #expect(
      try home.importing(exported) == """
        5 check-ins skipped, already the same.
        2 settings skipped, already the same.
        2 help contacts skipped, already the same.
        1 plan skipped, already the same.
        Nothing new; nothing changed.
        """)

    #expect(try home.bytes() == before)
    #expect(try home.history().lastChange()?.kind == .setting)
  }

  @Test func `passes over a byte order mark`() throws {
    #expect(
      try home.importing("\u{FEFF}" + exported).begins(
        saying: .importedAdded(entries: .countCheckIns(number: 5))))
  }

  @Test func `names what differs, both ways`() throws {
    try home.importing(exported)
    home.now.secondsSince1970 += 100
    try home.delete("2026-11-10")
    try home.set("country", "FI")
    #expect(
      try home.importing(exported) == """
        4 check-ins skipped, already the same.
        1 setting skipped, already the same.
        2 help contacts skipped, already the same.
        1 plan skipped, already the same.
        1 setting skipped, newer here: country.
        1 check-in skipped, deleted here since: 2026-11-10 balance.
        Nothing new; nothing changed.
        """)

    let other = try TestHome()
    try other.importing(exported)
    #expect(
      try other.importing(home.export()) == """
        1 setting updated, because the file has a newer version: country.
        1 check-in deleted here, because the deletion is newer than the last change.
        4 check-ins skipped, already the same.
        1 setting skipped, already the same.
        2 help contacts skipped, already the same.
        1 plan skipped, already the same.
        onland undo takes the import back.
        """)
  }

  @Test func `can be printed as JSON`() throws {
    let file = home.folder + "/backup.json"
    try exported.write(toFile: file, atomically: true, encoding: .utf8)

    _ = try ImportCommand(environment: home.environment()).run(file, isJSON: true)

    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(home.takeWritten().utf8)) as? [String: Any])
    #expect(object["format"] as? String == "onland/import/1")
    let settings = try #require(object["settings"] as? [String: [String]])
    #expect(settings["added"] == ["budget_minutes", "country"])
    #expect((object["check_ins"] as? [String: [String]])?["added"]?.count == 5)
    #expect((object["plans"] as? [String: [String]])?["added"] == ["2026-W47"])
    #expect((object["contacts"] as? [String: [String]])?["added"]?.count == 1)
  }

  @Test func `of two computers, both ways, makes their exports the same`() throws {
    let other = try TestHome()
    try home.importing(exported)
    try other.importing(exported)
    home.now.secondsSince1970 += 1000
    try home.delete("2026-11-10")
    try home.set("country", "FI")
    try home.check("1h 4 4 4", of: "pulse", date: "2026-11-20")
    other.now.secondsSince1970 += 2000
    try other.delete("2026-11-17")
    try other.undo()
    try other.set("language", "fi")
    try other.check(Week.easy, date: "2026-11-22", onSecond: .replace)

    try home.importing(other.export())
    try other.importing(home.export())

    #expect(try home.export() == other.export())
    #expect(try home.history().checkIns().count == 5)
  }

  // MARK: What is refused

  /// A change to the text of an export, and the problem it makes.
  struct Fault: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var problem: String
    var testDescription: String { problem }
  }

  private static let faults = [
    Fault(
      old: "\"country\": {\"value\": \"NZ\", ", new: "\"country\": {\"value\": 7, ",
      problem: "5:26: settings.country.value: must be a text"),
    Fault(
      old: "\"country\": {\"value\": \"NZ\"", new: "\"country\": {\"value\": \"\\u001b[2J\"",
      problem: "5:26: settings.country.value: contains control characters"),
    Fault(
      old: "\"budget_minutes\": {\"value\": \"\"", new: "\"budget_minutes\": {\"value\": \"1e99\"",
      problem: "4:33: settings.budget_minutes.value: a number that is too large"),
    Fault(
      old: "\"name\": \"Aroha\"", new: "\"name\": \" \"",
      problem: "contacts.00000000-0000-4000-8000-000000000001.value.name: must not be empty"),
    Fault(
      old: "\"00000000-0000-4000-8000-000000000001\"", new: "\"1\"",
      problem: "8:20: contacts.1.value: not the id of a contact"),
    Fault(
      old: "\"2026-W47\"", new: "\"2026-W54\"",
      problem: "plans.2026-W54.value: not an ISO week such as 2026-W05"),
    Fault(
      old: "\"sureness\": 3", new: "\"sureness\": 5",
      problem: "plans.2026-W47.value.sureness: must be 0 to 4"),
    Fault(
      old: "\"outcome\": \"partly\"", new: "\"outcome\": \"mostly\"",
      problem:
        "plans.2026-W47.value.outcome: must be kept, partly, not_kept or no_occasion"),
    Fault(
      old: "\"contacts\": {", new: "\"kontacts\": {", problem: "lacks contacts"),
    Fault(
      old: "\"late\": true", new: "\"late\": 1",
      problem: "26:15: check_ins[0].late: must be true or false"),
    Fault(
      old: "\"date\": \"2026-11-03\"", new: "\"date\": \"2026-02-30\"",
      problem: "24:15: check_ins[0].date: must be a date such as 2026-11-23"),
    Fault(
      old: "\"supersedes\": null", new: "\"supersedes\": \"x\"",
      problem: "18:21: check_ins[0].supersedes: must be a UUID in lower case"),
    Fault(
      old: "\"joy_share\": {\"code\": 3}", new: "\"joy_share\": {\"code\": 9}",
      problem: "36:22: check_ins[0].answers.joy_share: not an answer that this item offers"),
    Fault(
      old: "\"joy_share\": {\"code\": 3}", new: "\"joy_shari\": {\"code\": 3}",
      problem: "36:22: check_ins[0].answers.joy_shari: the questionnaire has no such item"),
    Fault(
      old: "\"joy_share\": {\"code\": 3}", new: "\"joy_share\": {\"code\": 3.5}",
      problem: "36:22: check_ins[0].answers.joy_share: not an answer that this item offers"),
    Fault(
      old: "\"joy_share\": {\"code\": 3}", new: "\"joy_share\": 3",
      problem:
        "36:22: check_ins[0].answers.joy_share: must be an object with one member, such as "
        + "{\"code\": 2}"
    ),
    Fault(
      old: "{\"missing\": \"not_applicable\"}", new: "{\"missing\": \"forgotten\"}",
      problem:
        "47:33: check_ins[0].answers.week_off.missing: must be declined, not_reached or "
        + "not_applicable"
    ),
    Fault(
      old: "      \"version\": \"2.0.0\",\n", new: "",
      problem: "15:5: check_ins[0]: lacks "
        + "version"),
    Fault(
      old: "\"deleted\": [],", new: "\"deleted\": [], \"gone\": [],",
      problem: ":26: gone: unknown key"),
    Fault(
      old: "\"deleted\": [],", new: "\"deleted\": {},", problem: "deleted: must be a list"),
    Fault(
      old: "\"deleted\": [],", new: "\"deleted\": [,", problem: "not JSON"),
    Fault(
      old: "onland/export/4", new: "onland/export/5",
      problem: "1:1: written by a newer version; update the program"),
    Fault(
      old: "onland/export/4", new: "onland/share/1",
      problem: "1:1: a copy to show somebody lacks answers; only a full export can be imported"),
    Fault(old: "onland/export/4", new: "x", problem: "1:1: not an export of onland"),
    Fault(
      old: "Weekly balance", new: "Weekly Balance", problem: "the content is not what its hash says"
    ),
  ]

  @Test(arguments: faults)
  func `with anything wrong in it changes nothing and says where`(fault: Fault) throws {
    try home.set("language", "mi")
    let before = try home.bytes()
    let range = try #require(exported.range(of: fault.old))
    let text = exported.replacingCharacters(in: range, with: fault.new)

    let problem = expectProblem { try home.importing(text) }

    let file = home.folder + "/import.json"
    #expect(problem?.status == .data)
    #expect(
      problem?.summary == "\(file) cannot be imported; nothing was changed")
    #expect(problem?.hint?.contains(fault.problem) == true, "\(problem?.hint ?? "")")
    #expect(problem?.hint?.contains("secret") == false)
    #expect(try home.bytes() == before)
  }

  /// The text of a file comes the same way.
  @Test func `from standard input is called by that name`() async throws {
    await #expect(processExitsWith: .success) {
      let home = try TestHome()
      let file = home.folder + "/odd.json"
      try "{".write(toFile: file, atomically: true, encoding: .utf8)
      let descriptor = open(file, O_RDONLY)
      try #require(dup2(descriptor, STDIN_FILENO) == STDIN_FILENO)

      let problem = expectProblem {
        try ImportCommand(environment: home.environment()).run("-", isJSON: false)
      }

      try #require(
        problem?.lines == [
          "onland: standard input cannot be imported; nothing was changed",
          "  standard input:1:2: expected a key in quotes",
        ])
    }
  }

  @Test func `tells every problem at once`() throws {
    var text = exported.replacing("\"late\": true", with: "\"late\": 1")
    text = text.replacing("{\"value\": \"NZ\"", with: "{\"value\": 7")

    let problem = expectProblem { try home.importing(text) }

    #expect(problem?.hint?.split(separator: "\n").count == 6)
  }

  @Test func `names at most twenty problems`() throws {
    let text = exported.replacing("{\"code\": ", with: "{\"kode\": ")

    let problem = expectProblem { try home.importing(text) }

    let lines = problem?.hint?.split(separator: "\n") ?? []
    #expect(lines.count == 21)
    #expect(lines.last?.contains("more") == true)
  }

  @Test(arguments: [
    ("[[[[[[[[[[[[[[[[[[[[", ":1:17: nested deeper than 16 levels"),
    ("{\"a\": 1, \"a\": 2}", ":1:10: the same key twice"), ("", ":1:1: the text ends too early"),
    ("{\"a\": \"\\ud800\"}", "unpaired surrogate in \\u escape"),
    ("{\"a\": 1e999}", "a number that is too large"),
    ("{\"a\": 01}", "not JSON"), ("{} x", "there is something after the end"),
    ("{\"a\": \"\n\"}", "control character in a string"), ("{\"a\" 1}", ":1:6: expected a colon"),
    ("{\"a\": \"x", "unterminated string"),
    ("{\"a\": \"\\x\"}", "invalid escape sequence"),
    ("{\"format\": \"onland/export/1\"}", "lacks check_ins"),
  ])
  func `that is no export is refused`(text: String, problem: String) throws {
    let refusal = expectProblem { try home.importing(text) }

    #expect(refusal?.hint?.contains(problem) == true, "\(refusal?.hint ?? "")")
    #expect(!FileManager.default.fileExists(atPath: home.database))
  }

  @Test func `that is not UTF-8, not there or never ends is refused`() throws {
    let file = home.folder + "/odd.json"
    try Data([0x7B, 0xFF, 0x7D]).write(to: URL(filePath: file))
    let command = ImportCommand(environment: home.environment())

    let odd = expectProblem { try command.run(file, isJSON: false) }
    #expect(odd?.hint?.says(.recordNotUTF8()) == true)
    let missing = expectProblem {
      try command.run(home.folder + "/none.json", isJSON: false)
    }
    #expect(missing?.status == .data)
    let folder = expectProblem { try command.run(home.folder, isJSON: false) }
    #expect(folder?.status == .data)
  }

  @Test func `takes a questionnaire that the file lacks from the program itself`() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(exported.utf8)) as? [String: Any])
    var lacking = object
    lacking["definitions"] = [Any]()
    let text = String(
      decoding: try JSONSerialization.data(withJSONObject: lacking), as: UTF8.self)

    try home.importing(text)

    #expect(try home.export() == exported)
  }
}
