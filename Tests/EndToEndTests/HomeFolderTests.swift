// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `The folder for the history` {
  /// Runs a script in a folder of its own, with the program as `$1`.
  private func run(
    _ script: String, in folder: TemporaryFolder, home: [String: String] = [:]
  ) throws -> (status: TestSupport.ExitStatus, output: String, problem: String) {
    try "time_daily: 60\n".write(
      toFile: folder.path + "/week.yaml", atomically: false, encoding: .utf8)
    let run = try TerminalRun(
      "/bin/sh", ["-c", "cd \"$2\"; \(script)", "sh", TerminalRun.built("onland"), folder.path],
      environment: ["PATH": "/usr/bin:/bin", "TZ": "UTC"].merging(home) { $1 },
      input: .pipe, output: .pipe, error: .pipe)
    run.endInput()
    return (try run.exitStatus(), run.standardOutput, run.standardError)
  }

  @Test(arguments: [
    "check --answers week.yaml", "history", "settings country NZ", "questionnaires new me.sleep",
    "export", "erase", "due",
  ])
  func `is refused unless it is a full path, and nothing is made`(words: String) throws {
    for home in ["~/onland", "onland", "./onland", "~", "../onland"] {
      let folder = try TemporaryFolder()
      let run = try run("\"$1\" \(words)", in: folder, home: ["ONLAND_HOME": home])

      #expect(run.status == .exited(74))
      #expect(run.output.isEmpty)
      #expect(
        run.problem == """
          onland: ONLAND_HOME is not a full path: \(home)
            Write it from / on, such as /home/alex/onland. Nothing was created.

          """)
      #expect(folder.files == ["week.yaml"])
    }
  }

  @Test(arguments: ["ONLAND_HOME", "XDG_DATA_HOME", "HOME"])
  func `is refused when its path is not UTF-8`(variable: String) throws {
    let folder = try TemporaryFolder()
    let run = try run(
      "\(variable)=\"$2/$(printf 'caf\\351')\" \"$1\" check --answers week.yaml", in: folder)

    #expect(run.status == .exited(74))
    #expect(
      run.problem == """
        onland: the path in \(variable) is not UTF-8
          Name a folder whose path is, in ONLAND_HOME. Nothing was created.

        """)
    #expect(folder.files == ["week.yaml"])
  }

  /// 480 bytes are taken, whatever SQLite puts behind them; one more is refused.
  @Test(arguments: [(480, true), (481, false), (3000, false)])
  func `is refused when SQLite could not use its path`(length: Int, isTaken: Bool) throws {
    let folder = try TemporaryFolder()
    var home = folder.path
    while home.utf8.count < length {
      home += "/" + String(repeating: "n", count: min(200, max(1, length - home.utf8.count - 1)))
    }
    try #require(home.utf8.count == length)
    // A name of one byte more would be needed for the slash.
    let run = try run("\"$1\" check --answers week.yaml", in: folder, home: ["ONLAND_HOME": home])
    let again = try self.run("\"$1\" history", in: folder, home: ["ONLAND_HOME": home])

    #expect(run.status == .exited(isTaken ? 0 : 74))
    #expect(again.status == .exited(isTaken ? 0 : 74))
    #expect(folder.files.count == (isTaken ? 3 : 1))
    if !isTaken {
      #expect(
        run.problem == """
          onland: the path of the folder for the history is longer than 480 bytes
            Set ONLAND_HOME to a shorter one. Nothing was created.

          """)
    }
  }

  @Test func `is refused when the path behind a link is too long`() throws {
    let folder = try TemporaryFolder()
    let deep =
      folder.path + "/"
      + Array(repeating: String(repeating: "n", count: 200), count: 3)
      .joined(separator: "/")
    try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
    symlink(deep, folder.path + "/link")
    let run = try run(
      "\"$1\" check --answers week.yaml", in: folder,
      home: ["ONLAND_HOME": folder.path + "/link/."])

    #expect(run.status == .exited(74))
    #expect(folder.files == ["week.yaml"])
  }

  @Test func `is not needed where somebody looks for help`() throws {
    let folder = try TemporaryFolder()
    let run = try run("\"$1\" resources --country CA", in: folder, home: ["ONLAND_HOME": "onland"])

    #expect(run.status == .exited(0))
    #expect(run.output.contains("988"))
  }
}
