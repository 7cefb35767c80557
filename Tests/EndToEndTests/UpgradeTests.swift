// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import TestSupport
import Testing

/// Files of version 0.1.0, as that program wrote them: `Fixtures/0.1.0/README.md`.
struct `What version 0.1.0 left behind` {
  private let home: OnlandHome

  init() throws {
    home = try OnlandHome.unused()
    try Self.put(["history.sqlite", "last-check-ins"], into: home.path)
  }

  private static let fixtures = Documentation.root.appending(
    path: "Tests/EndToEndTests/Fixtures/0.1.0")

  /// Copies fixtures, open to the person alone.
  private static func put(_ names: [String], into folder: String) throws {
    let files = FileManager.default
    try files.createDirectory(
      atPath: folder, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    for name in names {
      let path = "\(folder)/\(name)"
      try files.copyItem(atPath: fixtures.appending(path: name).path, toPath: path)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
  }

  private func printed(_ arguments: String...) throws -> String {
    let run = try home.onland(arguments, output: .pipe)
    #expect(try run.exitStatus() == .exited(0), "\(arguments)")
    return run.standardOutput
  }

  /// What is in an export, without the line that names its format.
  private func exported() throws -> [String: Any] {
    let run = try home.onland("export", "--output", "-", output: .pipe)
    #expect(try run.exitStatus() == .exited(0))
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8)) as? [String: Any])
  }

  @Test func `is read as it was, and no file changes by looking`() throws {
    let before = try home.contents()

    // Six weeks of `balance` and one of `pulse`; each by the rules it was answered under.
    let weeks = try printed("history", "--json")
    #expect(weeks.matches(of: /"version" ?: "1\.1\.0"/).count == 6)
    #expect(weeks.matches(of: /"questionnaire" ?: "pulse"/).count == 1)
    #expect(try printed("plan").contains("leave the phone in the hall"))
    #expect(try printed("resources").contains("021 555 0123"))
    #expect(try printed("settings", "budget_minutes").contains("1 h"))
    #expect(try home.contents() == before)
  }

  @Test func `is changed without losing anything`() throws {
    _ = try printed("settings", "budget_minutes", "2h")

    let now = try exported()
    let then = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: Self.fixtures.appending(path: "export.json"))) as? [String: Any])
    for part in ["check_ins", "deleted", "contacts", "plans", "definitions"] {
      #expect(now[part] as? NSObject == then[part] as? NSObject, "\(part)")
    }
  }

  @Test func `has a draft that goes on where it stopped, with the questions it began with`() throws
  {
    // Whoever comes back after a longer time is asked first.
    let today = try #require(LocalDate("2026-11-30"))
    let run = try home.onland(
      "check", "balance", "--continue", environment: FakedClock.variables(today))
    try run.wait(for: "Pressure, 3 of 18")
    try run.wait(for: "> ")
    run.type(".\r")

    #expect(try run.exitStatus() == .exited(0))
  }

  @Test func `has an export that an empty history takes`() throws {
    let empty = try OnlandHome()
    try Self.put(["export.json"], into: empty.path(to: "backup"))
    let run = try empty.onland("import", empty.path(to: "backup/export.json"), output: .pipe)

    #expect(try run.exitStatus() == .exited(0))
    let store = try HistoryStore(folder: empty.path)
    #expect(try store.checkIns().count == 7)
  }

  @Test func `has a reminder that is known, and can be ended`() throws {
    for folder in ["bin", "run"] { mkdir(home.path(to: folder), 0o700) }
    try home.write("", to: "run/bus")
    let folder = "config/systemd/user"
    try Self.put(["onland-remind.timer", "onland-remind.service"], into: home.path(to: folder))
    try Script.write("exit 0", to: home.path(to: "bin/systemctl"))
    let variables = [
      "PATH": "\(home.path(to: "bin")):/usr/bin:/bin", "XDG_RUNTIME_DIR": home.path(to: "run"),
      "XDG_CONFIG_HOME": home.path(to: "config"),
    ]

    let status = try home.onland("remind", "status", environment: variables, output: .pipe)
    #expect(try status.exitStatus() == .exited(0))
    #expect(status.standardOutput.contains("Friday") && status.standardOutput.contains("19:30"))
    #expect(try home.onland("remind", "off", environment: variables).exitStatus() == .exited(0))
    #expect(home.files.filter { $0.hasPrefix(folder) }.isEmpty)
  }
}
