// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Testing

@testable import Interchange
@testable import OnlandApp

/// Files that are well made JSON and would hurt: each is refused with its place, and nothing is done.
struct `A hostile backup` {
  private let home: TestHome
  private let exported = SampleHistory.shared.exported

  init() throws { home = try TestHome() }

  struct Trick: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var problem: String
    var testDescription: String { problem }
  }

  private static let key = "    \"country\": {"
  private static let time = "\"changed_at\": \"2026-11-23T12:00:00+00:00\""
  private static func setting(_ key: String) -> String {
    "    \"\(key)\": {\"value\": \"x\", \(time)},\n"
  }

  private static func questionnaire(_ file: String, _ content: String) -> String {
    "{\"file\": \"\(file)\", \"content\": \"\(content)\"}"
  }

  private static let tricks =
    [
      Trick(
        old: key, new: setting("cafe\\u0301") + key,
        problem: ":5:5: settings.caf\u{E9}: a key that is not in Unicode's composed form (NFC)"),
      Trick(
        old: key, new: setting("caf\\u00e9") + setting("cafe\u{301}") + key,
        problem: ":6:5: settings.caf\u{E9}: a key that is not in Unicode's composed form (NFC)"),
      Trick(old: key, new: setting("country") + key, problem: ":6:5: the same key twice"),
      Trick(
        old: key, new: setting("bell\\u0007") + key,
        problem: ":5:5: settings.bell: a key with control characters"),
      Trick(
        old: key, new: setting("nul\\u0000") + key,
        problem: ":5:5: settings.nul: a key with control characters"),
      Trick(
        old: key, new: setting(String(repeating: "k", count: 1001)) + key,
        problem: "a key of more than 1000 bytes"),
      Trick(old: key, new: setting("") + key, problem: ":5:5: settings.: an empty key"),
      Trick(
        old: "\"NZ\", \"changed_at\": \"2026-11-23T12:00:00+00:00\"",
        new: "\"NZ\", \"changed_at\": \"0001-01-01T00:00:00+23:59:59\"",
        problem: ":5:46: settings.country.changed_at: a time outside of the years 1 to 9999 in "
          + "UTC"),
      Trick(
        old: "\"answered_at\": \"2026-11-23T12:00:00+00:00\"",
        new: "\"answered_at\": \"9999-12-31T23:59:59-12:00\"",
        problem: "check_ins[0].answered_at: a time outside of the years 1 to 9999 in UTC"),
      Trick(
        old: "\"answered_at\": \"2026-11-23T12:00:00+00:00\"",
        new: "\"answered_at\": \"0000-12-31T23:59:59+00:00\"",
        problem: "check_ins[0].answered_at: must be a time such as"),
      Trick(
        old: "\"time_daily\": {\"minutes\": 30}", new: "\"time_daily\": {\"minutes\": -1}",
        problem: "check_ins[0].answers.time_daily.minutes: must be 0 or more"),
      Trick(
        old: "\"time_daily\": {\"minutes\": 30}",
        new: "\"time_daily\": {\"minutes\": 9223372036854775807}",
        problem: "check_ins[0].answers.time_daily: not an answer that this item offers"),
      Trick(
        old: "\"joy_share\": {\"code\": 3}", new: "\"joy_share\": {\"code\": -9223372036854775808}",
        problem: "check_ins[0].answers.joy_share: not an answer that this item offers"),
      Trick(
        old: "\"joy_share\": {\"code\": 3}", new: "\"joy_share\": {\"code\": 9223372036854775808}",
        problem: "check_ins[0].answers.joy_share: not an answer that this item offers"),
      Trick(
        old: "\"joy_share\": {\"code\": 3}", new: "\"joy_shar\u{FF59}\": {\"code\": 3}",
        problem: "the questionnaire has no such item"),
      Trick(
        old: "\"settings\": {},", new: "\"settings\": {\"budget_minutes\": 1e300},",
        problem: "check_ins[0].settings.budget_minutes: a number that is too large"),
      Trick(
        old: "\"settings\": {},", new: "\"settings\": {\"e\u{301}\": 1},",
        problem: "a key that is not in Unicode's composed form (NFC)"),
      Trick(
        old: "\"version\": \"2.0.0\"", new: "\"version\": \"2.0.0\u{301}\"",
        problem: "check_ins[0].definition: is not the questionnaire and version"),
      Trick(
        old: "021 555 02, evenings", new: "021\\u0000",
        problem: "value.reach: contains control characters"),
      Trick(
        old: "021 555 02, evenings", new: String(repeating: "0", count: 1 << 20 + 1),
        problem: "value.reach: longer than 1 MiB"),
    ]
    + [
      ("../../me.x.yaml", "name"), ("/etc/me.x.yaml", "name"), (".me.x.yaml", "name"),
      ("balance.yaml", "name"), ("me.x.txt", "name"), ("me.x", "name"),
      ("me.x\\u0000.yaml", "text"),
      ("me.\u{E9}.yaml", "name"),
    ].map { file, kind in
      Trick(
        old: "\"questionnaires\": []", new: "\"questionnaires\": [\(questionnaire(file, ""))]",
        problem: kind == "name"
          ? "questionnaires[0].file: not the name of a questionnaire file such as me.sleep.yaml"
          : "questionnaires[0].file: contains control characters")
    } + [
      Trick(
        old: "\"questionnaires\": []",
        new: "\"questionnaires\": [\(questionnaire("me.x.yaml", "id: me.y"))]",
        problem: "questionnaires[0].content: cannot be used as a questionnaire: "),
      Trick(
        old: "\"questionnaires\": []",
        new: "\"questionnaires\": [\(questionnaire("me.x.yaml", "a")), "
          + "\(questionnaire("me.x.json", "a"))]",
        problem: "questionnaires[1].file: the same questionnaire twice"),
      Trick(
        old: "\"questionnaires\": []", new: "\"questionnaires\": [{\"file\": \"me.x.yaml\"}]",
        problem: "questionnaires[0]: lacks content"),
    ]

  @Test(arguments: tricks)
  func `is refused with its place, and nothing is done`(trick: Trick) throws {
    let range = try #require(exported.range(of: trick.old))
    let text = exported.replacingCharacters(in: range, with: trick.new)

    let problem = expectProblem { try home.importing(text) }

    #expect(problem?.status == .data)
    #expect(problem?.hint?.contains(trick.problem) == true, "\(problem?.hint?.prefix(500) ?? "")")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
  }

  /// The two files that once made a history that no command could open.
  @Test func `cannot bring in two keys that are one letter`() throws {
    let file = { (key: String) in
      """
      {"format":"onland/export/2","settings":{"\(key)":{"value":"x",
      "changed_at":"2026-11-23T22:20:44+13:00"}},"contacts":{},"plans":{},"check_ins":[],
      "deleted":[],"definitions":[]}
      """
    }
    try home.importing(file("caf\\u00e9"))
    expectProblem { try home.importing(file("cafe\\u0301")) }

    #expect(try home.history().settings() == ["caf\u{E9}": "x"])
    let exported = try home.export()
    let other = try TestHome()
    try other.importing(exported)
    #expect(try other.export() == exported)
  }

  @Test func `of more than 64 MiB is refused`() throws {
    let file = home.folder + "/large.json"
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    try #require(truncate(file, off_t(ImportFile.maximumSize + 1)) == 0)

    let problem = expectProblem {
      try ImportCommand(environment: home.environment()).run(file, isJSON: false)
    }

    #expect(problem?.summary == "\(file) is larger than 64 MiB")
  }
}
