// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `Poor surroundings` {
  private static let commands = [
    "history", "check --answers ~/week.yaml --keep-both", "export --output ~/new.json",
    "questionnaires check ~/week.yaml", "doctor", "settings country NZ", "resources",
    "score pulse ~/rows.csv", "remind on", "--help",
  ]

  /// Too few, and enough; what lies between depends on how many the program inherits.
  private static let descriptors = [4, 5, 6, 12, 64]

  private func run(
    _ words: String, _ script: String, in home: OnlandHome, input: TerminalRun.Stream = .pipe
  ) throws -> TerminalRun {
    let words = words.split(separator: " ").map {
      $0.hasPrefix("~/") ? home.path(to: String($0.dropFirst(2))) : String($0)
    }
    let run = try TerminalRun(
      "/bin/sh", ["-c", script, "sh", TerminalRun.built("onland")] + words,
      environment: home.variables(and: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]),
      input: input, output: .pipe, error: .pipe)
    run.endInput()
    return run
  }

  private func home() throws -> OnlandHome {
    let home = try OnlandHome()
    try home.write("time_daily: 60\n", to: "week.yaml")
    try home.write("respondent,week,time_daily\na,35,60\n", to: "rows.csv")
    let first = try run("check --answers ~/week.yaml", "exec \"$@\"", in: home)
    #expect(try first.exitStatus() == .exited(0))
    return home
  }

  @Test(arguments: commands)
  func `with few descriptors end a command with a message, never with a signal`(
    words: String
  ) throws {
    let home = try home()
    let usual = try run(words, "exec \"$@\"", in: home).exitStatus()
    for limit in Self.descriptors {
      let run = try run(words, "ulimit -n \(limit); exec \"$@\"", in: home)
      let status = try run.exitStatus()

      if limit == 64 || ["resources", "score pulse ~/rows.csv", "--help"].contains(words) {
        // A file that is written once is there the second time.
        #expect(status == usual || words.hasPrefix("export"), "\(limit)")
      } else {
        #expect(status == .exited(74), "\(limit)")
        #expect(
          run.standardError == """
            onland: too few files may be open at once to use the history
              ulimit -n says how many; 64 are enough. Nothing was changed.

            """, "\(limit)")
      }
    }
    let after = try run("history", "exec \"$@\"", in: home)
    #expect(try after.exitStatus() == .exited(0))
  }

  @Test(arguments: ["check pulse", "erase"], [4, 12, 64])
  func `with few descriptors at a terminal never end a command with a signal of its own`(
    words: String, limit: Int
  ) throws {
    let home = try home()
    let run = try TerminalRun(
      "/bin/sh",
      ["-c", "ulimit -n \(limit); exec \"$@\"", "sh", TerminalRun.built("onland")]
        + words.split(separator: " ").map(String.init),
      environment: home.variables())
    if limit == 64 {
      try run.wait(for: "> ")
      run.type("\u{4}")
    }

    #expect(try run.exitStatus() == (limit == 64 ? .exited(words == "erase" ? 1 : 0) : .exited(74)))
  }

  private static let canHideProc: Bool = {
    guard let home = try? OnlandHome() else { return false }
    let run = try? TerminalRun(
      "/bin/sh", ["-c", "exec unshare -m mount -t tmpfs none /proc"],
      environment: home.variables(and: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]))
    return (try? run?.exitStatus()) == .exited(0)
  }()

  @Test(.enabled(if: canHideProc, "nothing can be mounted here: nothing shown about /proc"))
  func `without proc leave the arguments as they are`() throws {
    let home = try home()
    let hidden = "unshare -m /bin/sh -c 'mount -t tmpfs none /proc && exec \"$@\"' sh \"$@\""
    let run = try run("export --output ~/new.json", hidden, in: home)
    #expect(try run.exitStatus() == .exited(0))
    #expect(home.files.contains("new.json"))

    let wrong = try self.run("chek", hidden, in: home)
    #expect(try wrong.exitStatus() == .exited(64))
    let help = try self.run("trend --help", hidden, in: home)
    #expect(try help.exitStatus() == .exited(0))
    #expect(help.standardOutput.contains("--series"))
  }

  @Test func `with an argument that is not UTF-8 do nothing`() throws {
    let home = try home()
    let before = home.files
    let run = try run(
      "export --output", "exec \"$@\" \"$HOME/caf$(printf '\\351').json\"", in: home)

    #expect(try run.exitStatus() == .exited(64))
    #expect(run.standardError == "onland: an argument is not UTF-8\n  Nothing was done.\n")
    #expect(home.files == before)
  }

  @Test func `hand over files by standard input`() throws {
    let home = try home()
    let answers = try run(
      "check --keep-both --answers -", "exec \"$@\" <\"$HOME/week.yaml\"", in: home)
    #expect(try answers.exitStatus() == .exited(0))
    #expect(try home.checkIns().count == 2)

    let byName = try run("score pulse ~/rows.csv", "exec \"$@\"", in: home)
    _ = try byName.exitStatus()
    for words in ["score pulse - --format csv", "score pulse --format csv"] {
      let score = try run(words, "exec \"$@\" <\"$HOME/rows.csv\"", in: home)
      #expect(try score.exitStatus() == .exited(0))
      #expect(score.standardOutput == byName.standardOutput)
    }
    let series = try run(
      "trend --json --series -", "printf 'week,value\\n1,2\\n' | \"$@\"", in: home)
    #expect(try series.exitStatus() == .exited(0))

    let closed = try run("score pulse -", "exec \"$@\" <&-", in: home)
    #expect(try closed.exitStatus() == .exited(65))
    #expect(!home.files.contains { $0.hasSuffix("-") })
  }
}
