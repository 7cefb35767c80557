// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Journal
import Psychometrics
import Testing

@testable import OnlandApp

/// Rows that the schema lets pass, and that no questionnaire of this program can have made.
struct `A row that nobody can have saved` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.fill()
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var outcomes: [Item.ID: Outcome] = [:]
    var targets: [String: Double] = [:]
    var testDescription: String { "\(outcomes) \(targets)" }
  }

  private static let rows =
    [1e300, -1e300, 1e9 + 1, .greatestFiniteMagnitude].map {
      Row(targets: ["budget_minutes": $0])
    }
    + [
      Row(outcomes: ["time_daily": .answered(.minutes(.max))]),
      Row(outcomes: ["pressure_perform": .answered(.code(OptionCode(.max)))]),
      Row(outcomes: ["pressure_perform": .answered(.code(OptionCode(.min)))]),
      Row(outcomes: ["pressure_perform": .answered(.integer(.min))]),
      Row(outcomes: ["load_thin": .answered(.decimal(.greatestFiniteMagnitude))]),
      Row(outcomes: ["nowhere": .answered(.yesNo(true))]),
    ]

  @Test(arguments: rows)
  func `is damage in every command that reads it, and no trap`(row: Row) throws {
    let history = try home.history()
    var checkIn = try #require(
      try history.checkIns().last { $0.questionnaire == "pulse" })
    checkIn.outcomes.merge(row.outcomes) { _, new in new }
    checkIn.targets.merge(row.targets) { _, new in new }
    try history.edit(checkIn, at: home.now)
    let environment = home.environment()
    let id = checkIn.id.uuidString.lowercased()
    let commands: [() throws -> Void] = [
      { _ = try HistoryCommand(environment: environment).run(.init(form: .json)) },
      { try ShowCommand(environment: environment).run(id, isJSON: false, showsWorking: true) },
      { try ShowCommand(environment: environment).run(id, isJSON: true, showsWorking: true) },
      { _ = try ExportCommand(environment: environment).run(.init(isCSV: true)) },
      { _ = try ExportCommand(environment: environment).run(.init(isShared: true)) },
    ]
    for command in commands {
      let problem = expectProblem(command)
      #expect(problem?.summary == "the history at \(home.database) is damaged")
      #expect(problem?.status == .history)
    }
    let examined = DoctorCommand(environment: environment, release: "0", terminal: nil)
      .run(isJSON: false)
    #expect(examined == .history)
  }
}

/// The stored copy of a questionnaire, one byte of which is another than was answered.
struct `A stored questionnaire that changed` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.fill()
  }

  private func history() throws -> String {
    _ = home.takeWritten()
    _ = try HistoryCommand(environment: home.environment()).run(.init(form: .json))
    return home.takeWritten()
  }

  @Test func `is read from the program where that has the same, and nothing is saved beside it`()
    throws
  {
    let before = try history()
    let beginning = try #require(ShippedFile.definitions.first { $0.questionnaire == "pulse" })
      .content.prefix(60)
    var bytes = try home.bytes()
    let place = try #require(bytes.range(of: beginning)).upperBound - 1
    bytes[place] ^= 1
    try bytes.write(to: URL(filePath: home.database))

    #expect(try history() == before)
    let problem = expectProblem { try home.set("country", "FI") }
    #expect(problem?.summary == "the history at \(home.database) is damaged")
    #expect(try home.bytes() == bytes)
  }

  @Test func `is exported under its own name, whatever it is called`() throws {
    let exported = try home.export()
    var bytes = try home.bytes()
    let shipped = try #require(ShippedFile.definitions.first { $0.questionnaire == "balance" })
    // The row: hash, name, version, content.
    let row = try #require(bytes.range(of: Data("\(shipped.hash)balance".utf8)))
    bytes[row.upperBound - 1] ^= 1
    try bytes.write(to: URL(filePath: home.database))

    #expect(try home.export() == exported)
  }
}
