// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import Terminal
import Testing

@testable import Journal
@testable import OnlandApp

struct `Two hundred random dialogues` {
  @Test func `end in a history that a simple model agrees with`() throws {
    let home = try TestHome(in: .memory)
    try home.addOwn("me.balance.yaml", Self.questionsOfBalance())
    for key in ["me.balance.budget_minutes", "me.balance.comfort_platforms", "country"] {
      try home.store(key, "")
    }
    let first = try #require(LocalDate("2020-01-06"))
    var expected: [[String: Outcome]] = []

    for number in 0..<200 {
      var person = RandomPerson(seed: UInt64(number))
      while !person.hasFinished {
        try sit(&person, home: home, day: first.adding(days: 7 * number))
      }
      expected.append(person.model.saved)
    }

    let found = try home.history().checkIns().map(\.outcomes)
    #expect(found.count == 200)
    for (number, pair) in zip(found, expected).enumerated() where pair.0 != pair.1 {
      Issue.record("dialogue \(number): \(pair.0) instead of \(pair.1)")
    }
    #expect(try home.history().drafts().isEmpty)
  }

  /// `balance` without scales and signals, which take most of the time to read.
  private static func questionsOfBalance() throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "../../../Questionnaires/balance.yaml").standardized
    let content = try String(contentsOf: file, encoding: .utf8)
    let questions = try #require(content.range(of: "\nscales:"))
    return content[..<questions.lowerBound].replacing("\nid: balance\n", with: "\nid: me.balance\n")
      + "\n"
  }

  /// One sitting, from the first question or a draft to the end or a stop.
  private func sit(
    _ person: inout RandomPerson, home: TestHome, day: LocalDate
  ) throws {
    var options = CheckOptions(questionnaire: "me.balance")
    if !person.model.answers.isEmpty, person.chance(50) { options.onDraft = .carryOn }
    person.model.resume()
    var typist = person
    let moment = Moment(secondsSince1970: day.dayNumber * 86_400 + 36_000, offsetSeconds: 0)
    let screen = Screen(
      width: 80, drawing: .ascii, styling: Styling(isOn: false), isPlain: false)
    let environment = OnlandApp.Environment(
      now: { moment }, lines: LineReader { typist.type(at: $0) }, stopwatch: .unused,
      say: { _ in }, write: { _ in }, complain: { _ in }, folder: home.folder,
      person: Person(isAtTerminal: true, locale: []), dialogue: screen, results: screen)
    let status = try ending {
      try CheckCommand(environment: environment, options: options).run()
    }
    person = typist

    #expect(status == .done || status == .interrupted)
    if !person.hasFinished {
      let draft = try home.history().draft(of: "me.balance")
      #expect(draft?.outcomes ?? [:] == person.model.answers)
    }
  }
}
