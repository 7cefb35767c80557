// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import TestSupport
import Testing

struct `The version` {
  private let home: OnlandHome

  init() throws { home = try OnlandHome() }

  private func printed(_ arguments: [String]) throws -> [String] {
    let run = try TerminalRun(
      TerminalRun.built("onland"), arguments, environment: home.variables(), output: .pipe)
    #expect(try run.exitStatus() == .exited(0))
    return run.standardOutput.split(separator: "\n").map(String.init)
  }

  @Test func `names the release, then every format and rule, as the files themselves have them`()
    throws
  {
    let lines = try printed(["--version"])

    #expect(lines.first?.wholeMatch(of: /onland \d+\.\d+\.\d+/) != nil)
    let exported = try JSONSerialization.jsonObject(
      with: Data(try printed(["export"]).joined(separator: "\n").utf8))
    let format = try #require((exported as? [String: Any])?["format"] as? String)
    let rules = try ["balance", "pulse", "window"].map { id in
      let file = try Documentation.text(of: "Questionnaires/\(id).yaml")
      return "rules \(id) \(try #require(file.firstMatch(of: /\nversion: (\S+)/)).1)"
    }
    let entries = "Sources/HelpResources/Data/entries"
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Documentation.root.appending(path: entries).path)
    let reviews = try files.flatMap { file in
      try Documentation.text(of: "\(entries)/\(file)")
        .matches(of: /"reviewed": *"([0-9-]+)"/).map { String($0.1) }
    }
    let newest = try #require(reviews.max())
    #expect(
      Array(lines.dropFirst().dropLast(3)) == [
        "history schema \(HistoryStore.schemaVersion)", "export format \(format)",
      ] + rules + ["help facts reviewed to \(newest)"])
  }

  @Test func `ends with how it was built, and with what`() throws {
    let lines = try printed(["--version"]).suffix(3)

    #expect(
      lines.first?.wholeMatch(of: /built (for development|release( static)?, Swift \d+\.\d.*)/)
        != nil)
    #expect(lines.dropFirst().first?.wholeMatch(of: /GNU readline \d+\.\d+/) != nil)
    #expect(lines.last == "SQLite \(try #require(HistoryStore.sqliteVersion))")
  }

  @Test func `fits 40 columns`() throws {
    for line in try printed(["--version"]) { #expect(line.count <= 40, "\(line)") }
  }

  @Test func `is the same wherever it is asked for`() throws {
    let version = try printed(["--version"])

    #expect(try printed(["check", "--version"]) == version)
    #expect(try printed(["--plain", "--version"]) == version)
  }
}
