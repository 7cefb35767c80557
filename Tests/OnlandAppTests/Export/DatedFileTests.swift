// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `An export at a terminal` {
  private let home: TestHome
  private let target: TestHome

  init() throws {
    home = try TestHome()
    target = try TestHome()
    try home.fill()
  }

  private func run(
    _ typed: [String], isCSV: Bool = false, isShared: Bool = false, output: String? = nil,
    resultsAreSeen: Bool = true
  ) throws -> OnlandApp.ExitStatus {
    let environment = home.environment(
      typed: typed, isAtTerminal: true, resultsAreSeen: resultsAreSeen)
    return try ExportCommand(environment: environment).run(
      .init(isCSV: isCSV, isShared: isShared, output: output, folder: target.folder))
  }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: target.folder).sorted() }
  }

  @Test func `goes to a dated file after Enter, and never over another`() throws {
    for _ in 0..<3 { #expect(try run([""]) == .done) }

    #expect(
      try files
        == ["onland-2026-11-23-2.json", "onland-2026-11-23-3.json", "onland-2026-11-23.json"])
    let path = target.folder + "/onland-2026-11-23.json"
    #expect(
      home.takeWritten().begins(
        saying: .sentences(
          .exportWrote(contents: .countCheckIns(number: 5), path: "\(path)"), .fileOnlyYou())))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == home.export() + "\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
  }

  @Test(arguments: [
    (true, false, "onland-2026-11-23.csv"), (false, true, "onland-shared-2026-11-23.json"),
    (true, true, "onland-shared-2026-11-23.csv"),
  ])
  func `is called by what it is`(isCSV: Bool, isShared: Bool, name: String) throws {
    #expect(try run(["perhaps", "y"], isCSV: isCSV, isShared: isShared) == .done)

    #expect(try files == [name])
  }

  @Test(arguments: [["no"], ["perhaps"], []])
  func `writes nothing without a yes`(typed: [String]) throws {
    #expect(try run(typed) == .nothing)

    #expect(try files == [])
    #expect(home.takeWritten() == "")
    #expect(home.takeSaid().last == "Nothing was written.")
  }

  @Test func `is shown with a hyphen, and where it is not the terminal that gets it`() throws {
    #expect(try run([], output: "-") == .done)
    let shown = home.takeWritten()
    #expect(try run([], resultsAreSeen: false) == .done)

    #expect(home.takeWritten() == shown)
    #expect(shown.hasPrefix("{\n  \"format\""))
    #expect(try files == [])
    #expect(home.takeSaid() == [])
  }
}
