// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Terminal
import Testing

@testable import Journal
@testable import OnlandApp

struct `The flow of a check-in` {
  private static let rated = [
    "time_worth_share", "pressure_perform", "pressure_rest", "load_thin", "load_backlog",
    "control_walkaway", "control_autopilot", "compare_numbers", "compare_measure",
    "connect_exchange", "connect_lonely", "connect_met", "joy_share", "wellbeing_heavy",
  ]

  /// `balance` with every question left, `same` of the rated ones with the same code.
  private static func flow(
    same: Int, changing changes: [Item.ID: Outcome] = [:], isAtTerminal: Bool = true,
    width: Int = 80, isPlain: Bool = false
  ) throws -> AdministrationState {
    let questionnaire = try Catalogue(folder: "/nowhere", languages: ["en"])
      .definition("balance").questionnaire
    var outcomes: [Item.ID: Outcome] = [:]
    for item in questionnaire.items { outcomes[item.id] = .missing(.declined) }
    for item in rated.prefix(same) { outcomes[item] = .answered(.code(2)) }
    outcomes.merge(changes) { _, new in new }
    let screen = Screen(
      width: width, drawing: .ascii, styling: Styling(isOn: false), isPlain: isPlain)
    return AdministrationState(
      questionnaire, targets: [:], screen: screen, isAtTerminal: isAtTerminal, outcomes: outcomes,
      helpLines: { [] })
  }

  @Test func `asks about equal answers from ten on`() throws {
    #expect(try Self.flow(same: 9).stage == .review)
    #expect(try Self.flow(same: 10).stage == .sameAnswers)
    #expect(try Self.flow(same: 13).stage == .sameAnswers)
  }

  @Test func `does not ask about answers that differ, or are hidden`() throws {
    let other = [Item.ID: Outcome](uniqueKeysWithValues: [("joy_share", .answered(.code(3)))])
    let weekOff: [Item.ID: Outcome] = [
      "time_daily": .answered(.minutes(0)), "week_off": .answered(.yesNo(true)),
    ]

    #expect(try Self.flow(same: 12, changing: other).stage == .review)
    #expect(try Self.flow(same: 10, changing: weekOff).stage == .review)
    #expect(try Self.flow(same: 13, changing: weekOff).stage == .review)
  }

  @Test func `asks nothing but items without a terminal`() throws {
    let flow = try Self.flow(same: 13, isAtTerminal: false)

    #expect(flow.opening == AdministrationState.Step(lines: [], next: .finish))
  }

  @Test(arguments: [20, 40, 80, 200], [false, true])
  func `fits the screen at every stage`(width: Int, isPlain: Bool) throws {
    let note = String(repeating: "eine lange Notiz 早点停下来 ", count: 40)
    var flow = try Self.flow(
      same: 13, changing: ["note": .answered(.text(note))], width: width, isPlain: isPlain)
    var lines = flow.opening.lines
    for typed in ["?", "k", "?", "x", "help", "19", "?", "<", "7", "1", "3", "x", "?", "3h", "<"] {
      lines += flow.handle(.line(typed)).lines
    }

    #expect(lines.filter { $0.displayWidth > min(max(width, 20), 88) }.isEmpty)
  }

  @Test func `says no answer back that is a note`() throws {
    var flow = try Self.flow(same: 0)
    _ = flow.handle(.line("19"))

    #expect(flow.handle(.line("Geheimnis")).lines.first == "-> noted")
  }

  @Test func `shortens what was typed when it says it back`() throws {
    var flow = try Self.flow(same: 0)
    _ = flow.handle(.line("1"))
    let said = flow.handle(.line("1" + String(repeating: " ", count: 5000) + "h")).lines

    #expect(said.first == "1 ... -> 1 h")
  }
}
