// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import OnlandApp

struct `onland reliability` {
  /// - Parameter isMapped: Whether the table is that of a survey tool, read by a map.
  private func run(
    _ output: FigureOutput, people: Int, isPlain: Bool = false, isMapped: Bool = false
  ) throws -> String {
    let home = try TestHome()
    try home.addOwn("me.team.yaml", MadeGroup.questionnaire)
    let path = home.folder + "/team.csv"
    let map = home.folder + "/map.yaml"
    let table = isMapped ? MadeGroup.form(people: people) : MadeGroup.table(people: people)
    try Data(table.utf8).write(to: URL(filePath: path))
    try Data(MadeGroup.map.utf8).write(to: URL(filePath: map))
    let status = try ReliabilityCommand(environment: home.environment(isPlain: isPlain)).run(
      "me.team", path: path, map: isMapped ? map : nil, ignored: isMapped ? [] : ["team"],
      week: nil, output: output)
    #expect(status == .done)
    return home.takeWritten()
  }

  @Test func `shows each scale with its items, and says what looks wrong`() throws {
    let text = try run(.page, people: 24)

    #expect(try text == committedScreen("reliability", recording: text))
  }

  @Test func `says the same of the table of another tool, read by a map`() throws {
    #expect(try run(.csv, people: 33, isMapped: true) == run(.csv, people: 33))
  }

  @Test func `gives the same in files, unrounded`() throws {
    let json = try run(.json, people: 33)
    #expect(json.contains("\"format\" : \"onland/reliability/1\""))
    #expect(json.contains("\"spearman_brown\"") && json.contains("\"alpha_without\""))

    let csv = try run(.csv, people: 33).split(separator: "\n")
    #expect(csv.count == 6)
    #expect(csv[1].hasPrefix("ease,33,"))
    #expect(csv[4].hasPrefix("pace,33,,,,"))
  }
}
