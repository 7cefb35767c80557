// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport
import Testing

@testable import Journal
@testable import OnlandApp
@testable import Pages

/// Joins what the page of a week says of an area with what was answered in it.
struct `No line of a page says the opposite of the answers` {
  /// The questions of an area, and whether a high answer is easy.
  private static let areas: [Scale.ID: [Item.ID: Bool]] = [
    "time": ["time_worth_share": true, "control_autopilot": false],
    "pressure": ["pressure_perform": false, "pressure_rest": false],
    "load": ["load_thin": false, "load_backlog": false],
    "control": ["control_walkaway": true],
    "comparison": ["compare_numbers": false, "compare_measure": false],
    "connection": ["connect_exchange": true, "connect_lonely": false],
    "joy": ["joy_share": true],
  ]

  @Test func `in 700 weeks with an area at one of its ends`() throws {
    let definition = try Catalogue(folder: "/nonexistent", languages: ["en"]).definition("balance")
    let cache = DefinitionCache(history: nil, languages: ["en"])
    cache.add(definition)
    let screen = try TestHome().environment(width: 1000, isPlain: true).results
    var random = SeededRandom(seed: 17)
    var counts = 0
    for number in 0..<700 {
      let id = Self.areas.keys.sorted()[number % Self.areas.count]
      let isEasy = Bool.random(using: &random)
      var outcomes: [Item.ID: Outcome] = [
        "time_daily": .answered(.minutes(60)), "wellbeing_heavy": .answered(.code(0)),
        "safety_abuse": .answered(.yesNo(false)), "safety_privacy": .answered(.yesNo(false)),
      ]
      for (area, items) in Self.areas {
        for (item, isStrength) in items {
          let code = area == id ? (isEasy ? 4 : 0) : Int.random(in: 0...4, using: &random)
          outcomes[item] = .answered(.code(OptionCode(isStrength ? code : 4 - code)))
        }
      }
      let checkIn = CheckIn(
        id: UUID(), questionnaire: "balance", version: definition.questionnaire.version,
        definitionHash: definition.hash, wholeDefinitionHash: nil,
        date: LocalDate(dayNumber: 20_458),
        answeredAt: Moment(secondsSince1970: 0, offsetSeconds: 0), isLate: false, targets: [:],
        outcomes: outcomes)
      let assessed = try #require(
        try Assessor(cache: cache, weekStart: .monday).assess([checkIn]).last)
      let help = WeekHelp(careful: nil, other: nil, reminders: [:], lastWord: nil)
      let lines = screen.lines(ResultPage(assessed: assessed, help: help, nextDue: nil).page)
      let scale = try #require(assessed.questionnaire.scales.first { $0.id == id })
      counts += try expectSame(lines, scale, assessed.questionnaire, isEasy: isEasy)
    }
    // The test would pass of pages that say nothing.
    #expect(counts > 500)
  }

  /// - Returns: How many lines beside the number speak of the area.
  private func expectSame(
    _ lines: [String], _ scale: Scale, _ questionnaire: Questionnaire, isEasy: Bool
  ) throws -> Int {
    let bands = scale.bands.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let word = try #require(isEasy ? bands.last?.label : bands.first?.label)
    #expect(lines.contains("\(scale.title): \(isEasy ? 100 : 0) of 100, \(word)."))
    var spoken = 0
    if let went = lines.first(where: { $0.hasPrefix("What went well") }) {
      let isNamed = went.contains(questionnaire.wellInSentence(of: scale))
      #expect(isEasy || !isNamed, "\(went)")
      spoken += isNamed ? 1 : 0
    }
    let counted = try #require(lines.first { $0.hasPrefix("Balance: ") })
    let name = questionnaire.nameInSentence(of: scale)
    if isEasy {
      #expect(!counted.contains("hard: \(name)"), "\(counted)")
      #expect(!counted.contains("Hard in all"), "\(counted)")
    } else {
      // Named where one or two are hard, and one of the many elsewhere.
      let isNamed = counted.contains(name)
      #expect(isNamed || counted.contains("hard in ") || counted.contains("Hard in"), "\(counted)")
      spoken += 1
    }
    let text = lines.joined(separator: " ")
      .replacing("higher numbers mean an easier week", with: "")
    let directions = /\b(higher|lower|rising|falling|strongest|weakest)\b/.ignoresCase()
    #expect(!text.contains(directions), "\(text)")
    return spoken
  }
}
