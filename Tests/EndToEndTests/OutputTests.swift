// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import TestSupport
import Testing
import Texts

struct `What a command prints` {
  /// Each command of the tree that prints without a terminal, such that it does print; names that
  /// begin with `~/` are in the home folder.
  static let printing: [[String]] = [
    [], ["--help"], ["--version"], ["help", "trend"], ["trend", "--help"],
    ["--generate-completion-script", "bash"], ["--generate-completion-script", "zsh"],
    ["--generate-completion-script", "fish"], ["--experimental-dump-help"],
    ["check", "--answers", "~/week.yaml", "--keep-both"],
    ["check", "--answers", "~/week.yaml", "--dry-run", "--json"],
    ["delete", "2026-11-16", "--yes"],
    ["undo", "--yes"], ["due"], ["plan"], ["plan", "show", "--json"], ["history"],
    ["history", "--json"], ["notes"], ["report", "--output", "-"], ["show"], ["show", "--why"],
    ["show", "--why", "--json"], ["trend"],
    ["trend", "--all", "--json"], ["trend", "--series", "~/steps.csv"], ["signals", "list"],
    ["signals", "hide", "heavy"], ["signals", "unhide", "comparing"], ["settings"],
    ["settings", "country", "NZ"], ["resources"], ["resources", "--all", "--sources"],
    ["resources", "--json"], ["questionnaires", "list"], ["questionnaires", "show", "balance"],
    ["questionnaires", "check", "~/onland/questionnaires/me.sleep.yaml"],
    ["questionnaires", "new", "me.other"], ["score", "pulse", "~/rows.csv"],
    ["group", "pulse", "~/rows.csv"], ["reliability", "pulse", "~/rows.csv"],
    ["encryption", "status"], ["export"],
    ["export", "--csv"], ["export", "--share"], ["export", "--output", "~/new.json"],
    ["import", "~/backup.json"], ["doctor"], ["doctor", "--json"], ["focus", "--summary"],
    ["remind", "on"], ["remind", "off"], ["remind", "status"],
  ]

  /// Those that ask first; they print in the same way.
  static let asking: Set<String> = [
    "edit", "plan set", "plan mark", "resources add", "resources remove", "erase",
    "encryption on", "encryption off", "encryption passphrase", "encryption recovery-key",
    "encryption recover",
  ]

  /// Those of `printing` that write a file, which a limit on files refuses as well.
  private static func writesFile(_ words: [String]) -> Bool {
    ["delete", "undo", "import"].contains(words.first)
      || ["hide", "unhide", "new", "country", "--output", "--keep-both"].contains(
        where: words.contains)
  }

  private static let filled = Result { try FilledHome() }

  @Test func `is looked at for every command that there is`() throws {
    let words = Self.printing.map { $0.joined(separator: " ") } + Self.asking
    for (path, command) in try CommandTree.onland.get().all() where command.subcommands == nil {
      let name = path.dropFirst().joined(separator: " ")
      #expect(words.contains { $0 == name || $0.hasPrefix(name + " ") }, "\(name)")
    }
  }

  @Test(arguments: printing)
  func `is written whole, or its absence is said`(words: [String]) throws {
    let filled = try Self.filled.get()
    let whole = try filled.run(words, "exec \"$@\"")
    #expect(!whole.output.isEmpty)
    let status = try #require([.exited(0), .exited(1)].firstIndex(of: whole.status))
    let isCommand = !words.contains { $0.hasSuffix("help") || $0.hasPrefix("--generate") }
    let hint =
      isCommand && words != ["--version"] && status == 0
      ? "  What came out is incomplete: do not keep it. Everything that had to be saved was saved.\n"
      : ""
    func complaint(_ reason: String) -> String {
      whole.problem + "onland: cannot write the output: \(reason)\n" + hint
    }

    let full = try filled.run(words, "exec \"$@\" >/dev/full")
    #expect(full.status == .exited(74))
    #expect(full.problem == complaint("No space left on device"))

    let closed = try filled.run(words, "exec \"$@\" >&-")
    #expect(closed.status == .exited(74))
    #expect(closed.problem == complaint("it is closed"))

    let limited = try filled.run(words, "ulimit -f 0; exec \"$@\" >\"$HOME/output\"")
    if Self.writesFile(words) {
      #expect([.exited(74), .exited(65)].contains(limited.status))
    } else {
      #expect(limited.status == .exited(74))
      #expect(limited.problem == complaint("File too large"))
    }

    // A pipe whose reader has left.
    let unread = try filled.run(
      words,
      "mkfifo \"$HOME/pipe\"; exec 3<>\"$HOME/pipe\" 4>\"$HOME/pipe\" 3<&-; exec \"$@\" >&4 4>&-")
    #expect(unread.status == whole.status)
    #expect(unread.problem == whole.problem)
  }

  @Test(arguments: [">/dev/full", ">&-", ">&- 2>&- <&-"])
  func `is missing where nothing can be written, and the check-in is saved`(streams: String) throws
  {
    let filled = try Self.filled.get()
    let home = try filled.copy()

    let run = try filled.run(
      ["check", "--answers", "~/week.yaml", "--keep-both"], "exec \"$@\" \(streams)", in: home)

    #expect(run.status == .exited(74))
    #expect(try home.checkIns().count == 3)
    for name in home.files {
      #expect(try !Data(home.bytes(of: name)).contains(Data("Free from pressure  ".utf8)))
    }
  }

  @Test func `comes before what is said after it`() throws {
    let run = try Self.filled.get().run(["export"], "exec \"$@\" 2>&1")
    #expect(run.status == .exited(0))

    let draft = try Self.filled.get().copy()
    _ = try Self.filled.get().run(["check", "pulse"], "printf '90m\\n' | \"$@\"", in: draft)
    let both = try Self.filled.get().run(["export"], "exec \"$@\" 2>&1", in: draft)
    #expect(both.output.hasPrefix(run.output.prefix(20)))
    #expect(both.output.ends(saying: .exportUnfinished(questionnaire: .anything)))
  }
}

/// A home with two check-ins, a hidden card, a questionnaire of one's own and files of every kind.
private final class FilledHome: Sendable {
  private let home: OnlandHome

  init() throws {
    home = try OnlandHome(settings: ["country": "CA"])
    try home.write("time_daily: 60\n", to: "week.yaml")
    try home.write("week,value\n1,2\n2,3\n", to: "steps.csv")
    try home.write("respondent,week,time_daily\na,35,60\n", to: "rows.csv")
    let beginning: [[String]] = [
      ["questionnaires", "new", "me.sleep"], ["signals", "hide", "comparing"],
      ["check", "--answers", "~/week.yaml", "--date", "2026-11-09"],
      ["check", "--answers", "~/week.yaml", "--date", "2026-11-16"],
      ["export", "--output", "~/backup.json"],
    ]
    for words in beginning {
      guard try run(words, "exec \"$@\"", in: home).status == .exited(0) else { throw NotMade() }
    }
  }

  private struct NotMade: Error {}

  func copy() throws -> OnlandHome {
    let copy = try OnlandHome.unused()
    for name in ["onland", "week.yaml", "steps.csv", "rows.csv", "backup.json"] {
      try FileManager.default.copyItem(atPath: home.path(to: name), toPath: copy.path(to: name))
    }
    return copy
  }

  /// Runs the program in a script that gets its words as `"$@"`, on a day when a check-in is due.
  ///
  /// - Parameter here: Absent: a copy of this home.
  func run(
    _ words: [String], _ script: String, in here: OnlandHome? = nil
  ) throws -> (status: TestSupport.ExitStatus, output: String, problem: String) {
    let home = try here ?? copy()
    let words = words.map { $0.hasPrefix("~/") ? home.path(to: String($0.dropFirst(2))) : $0 }
    let run = try TerminalRun(
      "/bin/sh", ["-c", script, "sh", TerminalRun.built("onland")] + words,
      environment: home.variables(
        and: ["PATH": "/usr/bin:/bin"].merging(FakedClock.variables(.init("2026-11-24")!)) { $1 }),
      input: .pipe, output: .pipe, error: .pipe)
    run.endInput()
    let status = try run.exitStatus()
    // Each run has a folder of its own.
    func plain(_ text: String) -> String { text.replacing(home.path(to: ""), with: "~/") }
    return (status, plain(run.standardOutput), plain(run.standardError))
  }
}
