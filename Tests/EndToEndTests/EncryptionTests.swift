// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Glibc
import History
import Psychometrics
import TestSupport
import Testing
import Texts

/// `onland encryption`, and what every other command makes of a sealed history.
struct EncryptionTests {
  private func home() throws -> OnlandHome { try OnlandHome.withNotes() }

  // MARK: At a terminal

  @Test func `on asks twice, shows the recovery key once, and shows nothing that is typed`() throws
  {
    let home = try home()
    let run = try home.onland("encryption", "on")
    try run.wait(for: "New passphrase for the history > ")
    #expect(!run.echoes)
    run.type("\(OnlandHome.passphrase)\r")
    try run.wait(for: "The same again > ")
    run.type("\(OnlandHome.passphrase)\r")
    try run.wait(for: "AGE-SECRET-KEY-1")
    try run.wait(for: "Its last six characters > ")
    let shown = run.screen.firstMatch(of: /AGE-SECRET-KEY-1[A-Z0-9]{58}/).map { String($0.0) }
    let key = try #require(shown)
    run.type("\(key.suffix(6).lowercased())\r")

    #expect(try run.exitStatus() == .exited(0))
    #expect(!run.screen.contains(OnlandHome.passphrase))
    #expect(home.files.contains("onland/history.sqlite.age"))
    #expect(!home.files.contains("onland/history.sqlite"))
    #expect(try home.holds(OnlandHome.rareWord) == [])
    let store = try #require(try HistoryStore.reading(folder: home.path, keys: OnlandHome.keys))
    #expect(try store.checkIns().count == 2)
    try HistoryStore.tryRecovery(
      folder: home.path, recoveryKey: #require(RecoveryKey(typed: key)))
  }

  @Test func `a passphrase is asked for three times, and nothing is changed`() throws {
    let home = try home()
    try home.seal()
    let before = try home.contents()
    let run = try home.onland("history")
    let wrong = "wrong words"
    for prompt in ["Passphrase > ", "does not open it. Passphrase > ", "Passphrase > "] {
      try run.wait(for: prompt)
      run.type("\(wrong)\r")
    }

    #expect(try run.exitStatus() == .exited(74))
    #expect(run.screen.says(.historyProblemWrongPassphrase()))
    #expect(!run.screen.contains(wrong))
    #expect(try home.contents() == before)
  }

  @Test func `the kernel's keys work in it, and no byte is shown`() throws {
    let home = try home()
    try home.seal()
    let run = try home.onland("history")
    try run.wait(for: "Passphrase > ")
    #expect(!run.echoes)
    run.type("nonsense\u{15}\(OnlandHome.passphrase)xx\u{7F}\u{7F}\r")

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.screen.contains("2026-11-"))
    #expect(!run.screen.contains("nonsense"))
    #expect(!run.screen.contains("four"))
  }

  @Test func `Ctrl-C ends it with 130 and gives the terminal back`() throws {
    let home = try home()
    try home.seal()
    let run = try home.onlandInShell("history; echo \"ended $?\"")
    try run.wait(for: "Passphrase > ")
    #expect(!run.echoes)
    let half = "half of it"
    run.type("\(half)\u{3}")
    try run.wait(for: "ended 130")
    try run.wait(for: "shell> ")
    #expect(!run.screen.contains(half))
    run.type("echo seen again\r")
    try run.wait(for: "seen again")
  }

  @Test func `Ctrl-D ends it with 74`() throws {
    let home = try home()
    try home.seal()
    let run = try home.onland("history")
    try run.wait(for: "Passphrase > ")
    run.type("\u{4}")

    #expect(try run.exitStatus() == .exited(74))
    #expect(run.screen.says(.passphraseNotTyped()))
  }

  @Test func `Ctrl-Z gives the terminal back, and fg asks anew`() throws {
    let home = try home()
    try home.seal()
    let run = try home.onlandInShell("history")
    try run.wait(for: "Passphrase > ")
    let half = "secret half"
    run.type("\(half)\u{1A}")
    try run.wait(for: "Stopped")
    try run.wait(for: "shell> ")
    run.type("fg\r")
    try run.wait(for: "Passphrase > ")
    #expect(!run.echoes)
    run.type("\(OnlandHome.passphrase)\r")
    try run.wait(for: "2026-11-")
    #expect(!run.screen.contains(half))
    #expect(!run.screen.contains(OnlandHome.passphrase))
  }

  @Test func `passphrase, recovery-key and recover do what they say`() throws {
    let home = try home()
    try home.seal(recoveryKey: RecoveryKey())
    let changing = try home.onland("encryption", "passphrase")
    try changing.wait(for: "Passphrase > ")
    changing.type("\(OnlandHome.passphrase)\r")
    for prompt in ["New passphrase", "again"] {
      try changing.wait(for: prompt)
      changing.type("new words\r")
    }
    #expect(try changing.exitStatus() == .exited(0))

    let making = try home.onland("encryption", "recovery-key")
    try making.wait(for: "Passphrase > ")
    making.type("new words\r")
    try making.wait(for: "Its last six characters > ")
    let shown = making.screen.firstMatch(of: /AGE-SECRET-KEY-1[A-Z0-9]{58}/).map { String($0.0) }
    let key = try #require(shown)
    making.type("\(key.suffix(6))\r")
    #expect(try making.exitStatus() == .exited(0))

    let recovering = try home.onland("encryption", "recover")
    try recovering.wait(for: "Recovery key > ")
    recovering.type("\(key.lowercased())\r")
    for prompt in ["New passphrase", "again"] {
      try recovering.wait(for: prompt)
      recovering.type("\(OnlandHome.passphrase)\r")
    }
    #expect(try recovering.exitStatus() == .exited(0))
    let store = try #require(try HistoryStore.reading(folder: home.path, keys: OnlandHome.keys))
    #expect(try store.checkIns().count == 2)
  }

  @Test func `a sitting keeps each answer sealed, and goes on where it was killed`() throws {
    let home = try home()
    try home.seal()
    let run = try home.onland("check", "window")
    try run.wait(for: "Passphrase > ")
    run.type("\(OnlandHome.passphrase)\r")
    for number in 1...3 { try run.answer("-", to: "\(number) of 9") }
    try run.wait(for: "4 of 9")
    run.signal(SIGKILL)
    #expect(try run.exitStatus() == .killed(signal: Int(SIGKILL)))

    let store = try #require(try HistoryStore.reading(folder: home.path, keys: OnlandHome.keys))
    #expect(try store.draft(of: "window")?.outcomes.count == 3)
    #expect(!home.files.contains("onland/history.sqlite"))
  }

  // MARK: Without a terminal

  @Test func `says where a passphrase may come from when there is none`() throws {
    let home = try home()
    try home.seal()
    let before = try home.contents()
    let run = try home.onland("history", input: .pipe, output: .pipe, error: .pipe)
    run.endInput()

    #expect(try run.exitStatus() == .exited(74))
    #expect(
      run.standardError.says(.passphraseNoTerminal()))
    #expect(run.standardError.contains("ONLAND_PASSPHRASE_COMMAND"))
    #expect(run.standardError.contains("ONLAND_PASSPHRASE_FD"))
    #expect(try home.contents() == before)
  }

  @Test(arguments: [
    ("ONLAND_PASSPHRASE_COMMAND", "exit 3", "ended with status 3"),
    ("ONLAND_PASSPHRASE_COMMAND", "true", "gave no passphrase"),
    ("ONLAND_PASSPHRASE_COMMAND", "echo", "the passphrase is empty"),
    ("ONLAND_PASSPHRASE_COMMAND", "echo wrong", "does not open the history"),
    ("ONLAND_PASSPHRASE_COMMAND", "head -c 5000 /dev/zero | tr '\\0' x", "longer than 1024 bytes"),
    ("ONLAND_PASSPHRASE_FD", "7", "no line can be read"),
    ("ONLAND_PASSPHRASE_FD", "x", "no line can be read"),
  ])
  func `says what is wrong with where it comes from`(
    name: String, value: String, words: String
  ) throws {
    let home = try home()
    try home.seal()
    let run = try home.sealedOnland(
      ["history"],
      environment: ["ONLAND_PASSPHRASE_COMMAND": ""].merging([name: value]) { $1 })

    #expect(try run.exitStatus() == .exited(74))
    #expect(run.standardError.contains(words), "\(run.standardError)")
  }

  @Test func `a descriptor is read one line far`() throws {
    let home = try home()
    try home.seal()
    let run = try TerminalRun(
      "/bin/sh",
      [
        "-c",
        "printf '%s\\nrest\\n' '\(OnlandHome.passphrase)' | { ONLAND_PASSPHRASE_FD=0 \"$0\" history; cat; }",
        TerminalRun.built("onland"),
      ], environment: home.variables(and: ["PATH": "/usr/bin:/bin"]), output: .pipe, error: .pipe)

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.contains("2026-11-"))
    #expect(run.standardOutput.hasSuffix("rest\n"))
  }

  /// The command leaves a mark when it is run.
  @Test(arguments: OnlandHome.callsWithoutPassphrase)
  func `is never asked for where it is not needed`(words: [String]) throws {
    let home = try home()
    try home.seal()
    let run = try home.sealedOnland(
      words, environment: ["ONLAND_PASSPHRASE_COMMAND": "touch '\(home.path(to: "mark"))'; exit 9"])
    let status = try run.exitStatus()

    #expect(!home.files.contains("mark"))
    #expect(status != .exited(74), "\(run.standardError)")
    #expect(!run.standardError.contains("passphrase"))
  }

  @Test func `help is for the person's own country, and says what is locked`() throws {
    let home = try home()
    try home.seal()
    let run = try home.sealedOnland(["resources"], environment: ["ONLAND_PASSPHRASE_COMMAND": ""])

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.begins(saying: .helpForPlaceSet(place: "New Zealand")))
    #expect(run.standardError.says(.resourcesUnlock()))
  }

  @Test func `nothing plain is left by any command`() throws {
    let home = try home()
    try home.write("time_daily: 90\nload_thin: 2\n", to: "answers.yaml")
    try home.seal()
    for words in [
      ["history"], ["show", "last"], ["show", "last", "--json"], ["trend"], ["trend", "--all"],
      ["signals"], ["plan"], ["settings"], ["settings", "language", "fr"],
      ["check", "pulse", "--answers", home.path(to: "answers.yaml"), "--keep-both"],
      ["undo", "--yes"], ["delete", "last", "--yes"], ["undo", "--yes"],
      ["export", "--output", home.path(to: "backup.age")],
      ["import", home.path(to: "backup.age")], ["doctor", "--unlock"],
      ["resources", "--unlock"], ["due"], ["encryption"],
    ] {
      let run = try home.sealedOnland(words)
      let status = try run.exitStatus()
      #expect([.exited(0), .exited(1)].contains(status), "\(words): \(run.standardError)")
      #expect(try home.holds(OnlandHome.rareWord) == [], "\(words)")
      #expect(!home.files.contains("onland/history.sqlite"), "\(words)")
    }
    let store = try #require(try HistoryStore.reading(folder: home.path, keys: OnlandHome.keys))
    #expect(try store.checkIns().count == 2)
  }

  @Test func `shows the same as a plain history`() throws {
    let plain = try home()
    let sealed = try plain.copy()
    try sealed.seal()
    for words in [
      ["history"], ["show"], ["show", "--why"], ["trend", "--all"], ["signals"], ["plan"],
      ["settings"], ["due"], ["export", "--plain-text"], ["export", "--csv"],
    ] {
      let first = try plain.sealedOnland(words)
      let second = try sealed.sealedOnland(words)
      #expect(try first.exitStatus() == second.exitStatus(), "\(words)")
      #expect(first.standardOutput == second.standardOutput, "\(words)")
    }
  }

  @Test func `an export opens on another computer, and only with its passphrase`() throws {
    let home = try home()
    try home.seal()
    let exported = try home.sealedOnland(["export", "--output", home.path(to: "backup.json")])
    #expect(try exported.exitStatus() == .exited(0))
    #expect(try home.bytes(of: "backup.json").starts(with: "age-encryption.org/v1".utf8))

    let other = try OnlandHome()
    let refused = try other.sealedOnland(
      ["import", home.path(to: "backup.json")],
      environment: ["ONLAND_PASSPHRASE_COMMAND": "echo wrong"])
    #expect(try refused.exitStatus() == .exited(65))
    #expect(try other.checkIns().isEmpty)

    let taken = try other.sealedOnland(["import", home.path(to: "backup.json")])
    #expect(try taken.exitStatus() == .exited(0), "\(taken.standardError)")
    #expect(try other.checkIns().count == 2)
  }

  @Test func `doctor looks around it, and inside with the passphrase`() throws {
    let home = try home()
    try home.seal()
    let outside = try home.sealedOnland(["doctor"])
    let inside = try home.sealedOnland(["doctor", "--unlock"])

    #expect(try outside.exitStatus() == .exited(0))
    #expect(outside.standardOutput.says(.doctorNotLookedAt()))
    #expect(!outside.standardOutput.contains("Integrity"))
    #expect(try inside.exitStatus() == .exited(0))
    #expect(inside.standardOutput.contains("sound"))
  }
}
