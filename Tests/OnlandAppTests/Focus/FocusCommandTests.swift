// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp

struct `The focus command` {
  @Test func `is what goes on when a person stops at its first question`() throws {
    let home = try TestHome()
    var environment = home.environment(isAtTerminal: true)
    environment.lines = .scripted([.interrupted])

    #expect(throws: Interruption.cutOff) {
      try FocusCommand(environment: environment).run(nil, isJSON: false)
    }
    #expect(
      home.takeSaid().last
        == "Stopped. The settings so far are kept; onland focus carries on from here.")
  }

  @Test func `has a page that says out of how much its number is`() throws {
    let home = try TestHome()
    try home.check("15m 20m y y n n 4 4", of: "window", date: "2026-11-22")
    #expect(home.takeWritten().contains("Steps  2 of 4"))
  }

  /// What a person types after a window: Enter when they are back, the seven answers that are asked,
  /// and Enter at the review.
  private static let answers = ["", "y", "n", "y", "n", "4", "3", "again", ""]

  private static func environment(
    _ home: TestHome, typed: [String] = answers, isAtTerminal: Bool = true, isPlain: Bool = false,
    awayMinutes: Double = 0
  ) throws -> Environment {
    if isAtTerminal { try home.set("country", "") }
    var environment = home.environment(
      typed: typed, isAtTerminal: isAtTerminal, isPlain: isPlain)
    let lines = environment.lines
    environment.lines = LineReader { request in
      if request.prompt.hasPrefix("Enter") { home.stopwatch.pass(minutes: awayMinutes) }
      return lines.read(request)
    }
    return environment
  }

  private static func stored(_ home: TestHome) throws -> [String: Outcome] {
    let checkIns = try HistoryStore(folder: home.folder).checkIns()
    #expect(checkIns.map(\.questionnaire) == ["window"])
    return try #require(checkIns.first).outcomes
  }

  @Test func `counts down, rings, waits for the return and asks`() throws {
    let home = try TestHome()
    let environment = try Self.environment(home, awayMinutes: 1.4)

    let status = try FocusCommand(environment: environment).run("3", isJSON: false)

    #expect(status == .done)
    let up = ControlSequence.overLineAbove
    #expect(
      home.takeSaid().prefix(12) == [
        "A window of 3 min, until 12:03.",
        "Read, write, reply, leave. A bell rings at the end; Ctrl-C ends it early.",
        "",
        "3 min left", "\(up)2 min left", "\(up)1 min left", "\(up)\u{7}Time is up: 3 min.",
        // 3 min and 1.4 min are 4.4 min
        "Planned 3 min, online 4 min.",
        "If that is not right, < at the first question changes it.",
        "",
        "Focus window, week 2026-W48",
        "9 questions, about 45 seconds. Think of the window you just closed. You can skip",
      ])
    let stored = try Self.stored(home)
    #expect(stored["fw_planned"] == .answered(.minutes(3)))
    #expect(stored["fw_actual"] == .answered(.minutes(4)))
    #expect(stored["fw_read"] == .answered(.yesNo(true)))
    #expect(stored["fw_note"] == .answered(.text("again")))
    #expect(home.takeWritten().contains("Steps  2 of 4"))
  }

  @Test func `says three lines in all to a screen reader`() throws {
    let home = try TestHome()
    let environment = try Self.environment(home, isPlain: true)

    _ = try FocusCommand(environment: environment).run(nil, isJSON: false)

    #expect(
      home.takeSaid().prefix(9) == [
        "A window of 15 min, until 12:15.",
        "Read, write, reply, leave. A bell rings at the end; Ctrl-C ends it early.",
        "",
        "15 min left", "7 min left", "1 min left", "\u{7}Time is up: 15 min.",
        "Planned 15 min, online 15 min.",
        "If that is not right, a less-than sign at the first question changes it.",
      ])
  }

  @Test func `still asks when it is ended early, with the minutes it was`() throws {
    let home = try TestHome()
    home.stopwatch.events = [.init(at: 7.4 * 60, end: .interrupted)]
    let environment = try Self.environment(home, typed: Array(Self.answers.dropFirst()))

    let status = try FocusCommand(environment: environment).run("20", isJSON: false)

    #expect(status == .done)
    #expect(home.takeSaid().contains("Planned 20 min, online 7 min."))
    let stored = try Self.stored(home)
    #expect(stored["fw_planned"] == .answered(.minutes(20)))
    #expect(stored["fw_actual"] == .answered(.minutes(7)))
  }

  @Test func `goes on in a new line after it was stopped, by the time that has passed`() throws {
    let home = try TestHome()
    home.stopwatch.events = [.init(at: 100, end: .continued), .init(at: 520, end: .continued)]
    let environment = try Self.environment(home)

    _ = try FocusCommand(environment: environment).run("10", isJSON: false)

    let up = ControlSequence.overLineAbove
    #expect(
      home.takeSaid().dropFirst(3).prefix(6) == [
        "10 min left", "\(up)9 min left",
        // 600 - 100 = 500 s, a little more than 8 min; 600 - 520 = 80 s
        "9 min left", "\(up)8 min left", "\(up)7 min left", "\(up)6 min left",
      ])
    #expect(try Self.stored(home)["fw_actual"] == .answered(.minutes(10)))
  }

  @Test func `is over at once when the computer slept beyond its end`() throws {
    let home = try TestHome()
    home.stopwatch.events = [.init(at: 25 * 60, end: .reached)]
    let environment = try Self.environment(home)

    _ = try FocusCommand(environment: environment).run("15", isJSON: false)

    #expect(
      home.takeSaid().dropFirst(3).prefix(2) == [
        "15 min left", "\(ControlSequence.overLineAbove)\u{7}Time is up: 15 min.",
      ])
    #expect(try Self.stored(home)["fw_actual"] == .answered(.minutes(25)))
  }

  @Test func `asks how long it was when the clock cannot know`() throws {
    let home = try TestHome()
    let environment = try Self.environment(
      home, typed: ["", "18m"] + Self.answers.dropFirst(), awayMinutes: 600)

    _ = try FocusCommand(environment: environment).run(nil, isJSON: false)

    let said = home.takeSaid()
    #expect(said.say(.focusPassed(planned: 15, spent: 615)))
    #expect(said.contains("How long were you really online?"))
    let stored = try Self.stored(home)
    #expect(stored["fw_planned"] == .answered(.minutes(15)))
    #expect(stored["fw_actual"] == .answered(.minutes(18)))
  }

  @Test func `is corrected with a step back from the first question`() throws {
    let home = try TestHome()
    let environment = try Self.environment(
      home, typed: ["", "<", "12m"] + Self.answers.dropFirst())

    _ = try FocusCommand(environment: environment).run(nil, isJSON: false)

    #expect(try Self.stored(home)["fw_actual"] == .answered(.minutes(12)))
  }

  @Test func `makes nothing up when the terminal goes away`() throws {
    let home = try TestHome()
    home.stopwatch.events = [.init(at: 60, end: .hangUp)]
    let environment = try Self.environment(home)

    #expect(throws: Interruption.cutOff) {
      try FocusCommand(environment: environment).run(nil, isJSON: false)
    }
    let store = try HistoryStore(folder: home.folder)
    #expect(try store.checkIns().isEmpty)
    #expect(try store.drafts().isEmpty)
  }

  @Test func `has the minutes on the disk before the first question`() throws {
    let home = try TestHome()
    var environment = try Self.environment(home)
    var draft: Draft?
    environment.lines = LineReader { request in
      if request.prompt.hasPrefix("Enter") { return .line("") }
      draft = try? HistoryStore.reading(folder: home.folder)?.draft(of: "window")
      return .hangUp
    }

    #expect(throws: Interruption.cutOff) {
      try FocusCommand(environment: environment).run("5", isJSON: false)
    }

    #expect(
      draft?.outcomes == [
        "fw_planned": .answered(.minutes(5)), "fw_actual": .answered(.minutes(5)),
      ])
    #expect(draft?.position == "fw_read")
  }

  @Test func `goes on with a look back that waits instead of counting again`() throws {
    let home = try TestHome()
    let first = try Self.environment(home, typed: ["", "y", "."])
    #expect(throws: Interruption.stopped) {
      try FocusCommand(environment: first).run("5", isJSON: false)
    }
    _ = home.takeSaid()

    let second = try Self.environment(
      home, typed: ["continue"] + Self.answers.dropFirst(2))
    _ = try FocusCommand(environment: second).run("10", isJSON: false)

    #expect(!home.takeSaid().contains { $0.contains("left") })
    let stored = try Self.stored(home)
    #expect(stored["fw_planned"] == .answered(.minutes(5)))
    #expect(stored["fw_write"] == .answered(.yesNo(false)))
  }

  @Test func `takes only the answers from a pipe, without a bell`() throws {
    let home = try TestHome()
    let environment = try Self.environment(
      home, typed: Array(Self.answers.dropFirst().dropLast()), isAtTerminal: false)

    let status = try FocusCommand(environment: environment).run("2", isJSON: false)

    #expect(status == .done)
    #expect(!home.takeSaid().contains { $0.contains("\u{7}") || $0.contains("bell") })
    #expect(try Self.stored(home)["fw_after"] == .answered(.code(2)))
  }

  @Test(arguments: [("1", 1), ("180", 180), ("3h", 180), ("1h30", 90), ("25m", 25), ("２０", 20)])
  func `takes one minute to three hours`(typed: String, minutes: Int) throws {
    let home = try TestHome()
    let environment = try Self.environment(home)

    _ = try FocusCommand(environment: environment).run(typed, isJSON: false)

    #expect(try Self.stored(home)["fw_planned"] == .answered(.minutes(minutes)))
  }

  @Test(arguments: ["0", "181", "3h01", "-5", "soon", "", "1.5", "99999999999999999999"])
  func `says what is accepted instead of another length`(typed: String) throws {
    let home = try TestHome()

    let problem = expectProblem {
      _ = try FocusCommand(environment: home.environment()).run(typed, isJSON: false)
    }

    #expect(problem?.status == .usage)
    #expect(problem?.hint == "1 to 180 minutes, such as onland focus 20.")
    #expect(home.takeSaid() == [])
  }

  /// The ids are in the code, so the file must keep its word.
  @Test func `knows the items of the shipped window`() throws {
    let home = try TestHome()
    let catalogue = Catalogue(folder: home.folder, languages: ["en"])
    let questionnaire = try catalogue.definition(WindowItem.questionnaire).questionnaire
    func format(_ id: Item.ID) -> ResponseFormat? {
      questionnaire.items.first { $0.id == id }?.format
    }

    #expect(format(WindowItem.planned) == .duration(0...1440))
    #expect(format(WindowItem.actual) == .duration(0...1440))
    #expect(format(WindowItem.leave) == .yesNo)
    #expect(format(WindowItem.after)?.possibleNumbers == 0...4)
  }
}
