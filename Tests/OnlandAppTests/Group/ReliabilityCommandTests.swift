// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

@testable import OnlandApp

struct `onland reliability` {
  private func run(_ output: FigureOutput, people: Int, isPlain: Bool = false) throws -> String {
    let home = try TestHome()
    try home.addOwn("me.team.yaml", MadeGroup.questionnaire)
    let path = home.folder + "/team.csv"
    try Data(MadeGroup.table(people: people).utf8).write(to: URL(filePath: path))
    let status = try ReliabilityCommand(environment: home.environment(isPlain: isPlain)).run(
      "me.team", path: path, ignored: ["team"], week: nil, output: output)
    #expect(status == .done)
    return home.takeWritten()
  }

  @Test func `shows each scale with its items, and says what looks wrong`() throws {
    let text = try run(.page, people: 24)

    #expect(try text == committedScreen("reliability", recording: text))
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
