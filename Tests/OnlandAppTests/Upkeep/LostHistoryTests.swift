// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `A history that is gone` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    _ = home.takeWritten()
  }

  private func lose(to name: String? = nil) throws {
    if let name {
      try FileManager.default.moveItem(atPath: home.database, toPath: "\(home.folder)/\(name)")
    } else {
      try FileManager.default.removeItem(atPath: home.database)
    }
  }

  private var note: String { home.folder + "/last-check-ins" }

  /// What would begin a new one.
  enum Beginning: String, CaseIterable, Sendable {
    case overview, check, setting, contact, `import`
  }

  private func begin(_ beginning: Beginning, in environment: OnlandApp.Environment) throws {
    switch beginning {
    case .overview: _ = try OverviewCommand(environment: environment).run()
    case .check:
      _ = try CheckCommand(
        environment: environment, options: CheckOptions(questionnaire: "pulse")
      ).run()
    case .setting: try SettingsCommand(environment: environment).run(key: "country", value: "NZ")
    case .contact: _ = try environment.historyToChange()
    case .import:
      let file = home.folder + "/sample.json"
      try SampleHistory.shared.exported.write(toFile: file, atomically: true, encoding: .utf8)
      defer { try? FileManager.default.removeItem(atPath: file) }
      _ = try ImportCommand(environment: environment).run(file, isJSON: false)
    }
  }

  @Test(arguments: Beginning.allCases)
  func `is not begun anew where nobody can be asked`(beginning: Beginning) throws {
    try lose()

    let problem = expectProblem { try begin(beginning, in: home.environment()) }

    #expect(problem?.status == .history)
    #expect(
      problem?.summary == "the history is gone: there were check-ins up to 2026-11-17, and "
        + "\(home.database) is not there")
    #expect(problem?.hint?.hasSuffix("rm \(note)") == true)
    #expect(!FileManager.default.fileExists(atPath: home.database))

    // What the message says helps.
    try FileManager.default.removeItem(atPath: note)
    try begin(.import, in: home.environment())
    #expect(try home.history().checkIns().count == 5)
  }

  @Test func `is no history without check-ins to whoever looks back`() throws {
    try lose()
    let environment = home.environment()
    let readers: [() throws -> Void] = [
      { _ = try HistoryCommand(environment: environment).run(.init()) },
      { try ShowCommand(environment: environment).run("last", isJSON: false, showsWorking: false) },
      { _ = try TrendCommand(environment: environment).run(.init()) },
    ]
    for read in readers {
      expectProblem { try read() }
    }
    #expect(home.written.isEmpty)
  }

  @Test func `is begun anew at a terminal after a yes`() throws {
    try lose()

    expectProblem {
      try begin(.setting, in: home.environment(typed: ["no"], isAtTerminal: true))
    }
    #expect(!FileManager.default.fileExists(atPath: home.database))
    try begin(.setting, in: home.environment(typed: ["yes"], isAtTerminal: true))

    #expect(try home.history().settings() == ["country": "NZ"])
    try begin(.setting, in: home.environment())
  }

  @Test(arguments: [
    "history (1).sqlite", "history.sync-conflict-20261129-101500-ABCDEFG.sqlite",
    "history (conflicted copy 2026-11-29).sqlite", "History - Copy.sqlite",
  ])
  func `is named by its copies`(name: String) throws {
    try lose(to: name)

    let problem = expectProblem { try begin(.check, in: home.environment()) }
    #expect(problem?.hint?.contains("\(home.folder)/\(name)") == true)

    try FileManager.default.removeItem(atPath: note)
    let other = expectProblem { try begin(.check, in: home.environment()) }
    #expect(
      other?.summary.ends(
        saying: .lostHistoryOnlyCopies(path: .anything, copies: "\(home.folder)/\(name)")) == true)
    #expect(!FileManager.default.fileExists(atPath: home.database))

    try FileManager.default.moveItem(
      atPath: "\(home.folder)/\(name)", toPath: home.database)
    try begin(.setting, in: home.environment())
    #expect(try home.history().checkIns().count == 1)
  }

  @Test func `is noticed by the doctor and by an export`() throws {
    try lose()
    let doctor = DoctorCommand(
      environment: home.environment(width: 300), release: "9", terminal: nil)

    #expect(doctor.run(isJSON: false) == .history)
    #expect(home.takeWritten().says(.lostHistoryGone(last: .anything, path: .anything)))
    expectProblem {
      try ExportCommand(environment: home.environment()).run(.init())
    }
  }

  @Test func `and replaced by an older one is remarked on`() throws {
    let old = try home.bytes()
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-23")
    try old.write(to: URL(filePath: home.database))
    _ = FileManager.default.createFile(atPath: home.folder + "/history (1).sqlite", contents: nil)
    _ = home.takeWritten()

    let doctor = DoctorCommand(
      environment: home.environment(width: 300), release: "9", terminal: nil)
    #expect(doctor.run(isJSON: false) == .done)

    let text = home.takeWritten().replacing("\n  ", with: " ")
    #expect(
      text.says(.doctorMissing(last: "2026-11-23")))
    #expect(home.complained.isEmpty)
    try begin(.setting, in: home.environment())
    #expect(
      home.complained == [
        "onland: there were check-ins up to 2026-11-23 that this history does not have; "
          + "onland doctor says more"
      ])
    #expect(text.says(.doctorCopies(copies: "\(home.folder)/history (1).sqlite")))
  }
}
