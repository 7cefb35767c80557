// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import Testing

@testable import OnlandApp

struct `Answers that could not be saved` {
  private static func questionnaire() throws -> Questionnaire {
    let bytes = try Data(contentsOf: URL(filePath: "\(Transcript.folder)/kinds.yaml"))
    let reading = DefinitionReader.read([UInt8](bytes), languages: ["en"]) { _ in nil }
    return try #require(reading.questionnaire)
  }

  /// The outcomes as the block and then `--answers` hand them on.
  private static func takenBack(_ outcomes: [Item.ID: Outcome]) throws -> [Item.ID: Outcome] {
    let questionnaire = try questionnaire()
    let lines = AnswersFile.lines(outcomes, questionnaire: questionnaire)
    let reading = AnswersReader.read(
      Array(lines.joined(separator: "\n").utf8), for: questionnaire)
    #expect(reading.problems.isEmpty)
    return reading.outcomes
  }

  @Test func `are taken back, whatever their kind`() throws {
    let outcomes: [Item.ID: Outcome] = [
      "days": .answered(.code(2)), "place": .answered(.code(0)), "truth": .answered(.yesNo(false)),
      "length": .answered(.minutes(1440)), "number": .answered(.integer(99)),
      "whole": .answered(.integer(-5)), "part": .answered(.decimal(0.000_01)),
      "day": .answered(.date(try #require(LocalDate("2026-02-28")))),
      "note": .missing(.declined),
    ]

    #expect(try Self.takenBack(outcomes) == outcomes)
  }

  @Test func `leave out what was not reached or does not apply`() throws {
    let outcomes: [Item.ID: Outcome] = [
      "days": .missing(.notReached), "place": .missing(.notApplicable),
      "truth": .answered(.yesNo(true)),
    ]

    #expect(try Self.takenBack(outcomes) == ["truth": .answered(.yesNo(true))])
  }

  @Test(arguments: [
    "declined", "not_reached", "no", "null", "~", "12", "1:30", "2026-01-01", "- a dash", "? why",
    "key: value", "# no remark", "a \"quoted\" word", "it's", "back\\slash", "\\", "\"", "\\n",
    "%TAG", "@at", "`tick`", "{brace}", "[list]", "&anchor", "*alias", "!tag", "|", ">", "<<",
    "早点停下来，好吗？", "👩🏽‍💻 e\u{301}", "\u{FFFE}\u{FFFF}\u{E000}", "مرحبا", " x ", "...", "---",
    String(repeating: "long ", count: 1900),
  ])
  func `keep a note as it was written`(note: String) throws {
    let outcomes: [Item.ID: Outcome] = ["note": .answered(.text(note))]

    #expect(try Self.takenBack(outcomes) == outcomes)
  }
}
