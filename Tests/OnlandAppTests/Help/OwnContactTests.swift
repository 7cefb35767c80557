// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `An own contact` {
  let home: TestHome

  init() throws {
    home = try TestHome()
    try home.set("country", "NZ")
  }

  private var contacts: [Contact] {
    get throws {
      try HistoryStore.reading(folder: home.folder)?.contacts().map(\.contact) ?? []
    }
  }

  private func add(_ events: [LineEvent]) throws -> OnlandApp.ExitStatus {
    var environment = home.environment(isAtTerminal: true)
    environment.lines = .scripted(events)
    return try ending { try ContactsCommand(environment: environment).add() }
  }

  private func remove(_ events: [LineEvent]) throws -> OnlandApp.ExitStatus {
    var environment = home.environment(isAtTerminal: true)
    environment.lines = .scripted(events)
    return try ending { try ContactsCommand(environment: environment).remove() }
  }

  // MARK: Adding

  @Test func `is asked for, and kept as it was typed`() throws {
    #expect(try add([.line(" Aroha "), .line("021 555 02, evenings")]) == .done)

    #expect(try contacts == [Contact(name: "Aroha", reach: "021 555 02, evenings")])
    #expect(
      home.takeSaid() == [
        "Your own contacts come first in every list. They stay on this computer.", "",
        "Who is it? A name, or what you call them.", "",
        "How do you reach them? Such as a number.", "",
        "Added. onland resources remove takes it out again.",
      ])
    #expect(home.written == [])
  }

  @Test func `is asked for with the keys of every other question`() throws {
    let typed: [LineEvent] = [
      .line("<"), .line("?"), .line("-"), .line(""), .unreadable,
      .line(String(repeating: "a", count: 201)), .line("Aroa"), .line("<"), .line("Aroha"),
      .line("021 555 02"),
    ]
    #expect(try add(typed) == .done)

    let accepted = "Type a line of at most 200 characters; it is kept as you type it."
    #expect(
      home.takeSaid().dropFirst(3).map { $0 } == [
        "This is the first question.",
        "So you need not look for them on a hard day.", accepted,
        "This one cannot be skipped. Type a line of at most 200 characters; it is kept as",
        "you type it.", accepted,
        "That line could not be read as text. Type a line of at most 200 characters; it",
        "is kept as you type it.", "Who is it? A name, or what you call them.",
        "That is more than 200 characters.", "",
        "How do you reach them? Such as a number.", "",
        "Who is it? A name, or what you call them. Now: Aroa. Enter keeps it.", "",
        "How do you reach them? Such as a number.", "",
        "Added. onland resources remove takes it out again.",
      ])
    #expect(try contacts == [Contact(name: "Aroha", reach: "021 555 02")])
  }

  @Test func `keeps its name with Enter after going back`() throws {
    #expect(try add([.line("Aroha"), .line("<"), .line(""), .line("021 555 02")]) == .done)
    #expect(try contacts == [Contact(name: "Aroha", reach: "021 555 02")])
  }

  @Test func `is not asked for where the history cannot be read`() throws {
    try Data(repeating: 0x41, count: 9000).write(to: URL(filePath: home.database))

    let problem = expectProblem { try add([.line("Aroha"), .line("021 555 02")]) }

    #expect(problem?.summary == "the history at \(home.database) is damaged")
    #expect(home.takeSaid() == [])
  }

  @Test func `is asked for where there is no history yet, and stopping makes none`() throws {
    let home = try TestHome()
    var environment = home.environment(isAtTerminal: true)
    environment.folder = home.folder + "/new/onland"
    environment.lines = .scripted([.line(".")])

    #expect(throws: Interruption.stopped) {
      try ContactsCommand(environment: environment).add()
    }

    #expect(home.takeSaid().last == "Nothing was added.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
  }

  @Test(arguments: ["5", "e\u{301}\u{301}"])
  func `that has no end is cut, and the numbers below it are there`(part: String) throws {
    let endless = String(repeating: part, count: 200_000)
    let history = try home.history()
    try history.save(Contact(name: endless, reach: endless), as: UUID(), at: home.now)

    _ = try ResourcesCommand(environment: home.environment()).run(.init())

    let page = home.takeWritten()
    #expect(page.unicodeScalars.count < 12_000)
    #expect(page.contains("...:"))
    #expect(page.contains("111"))
  }

  @Test func `cannot steer the terminal`() throws {
    _ = try add([.line("Aro\u{1B}[31mha\u{7}"), .line("021\u{9B}2J 555")])

    #expect(try contacts == [Contact(name: "Aroha", reach: "021 555")])
  }

  @Test(arguments: [
    (LineEvent.line("."), OnlandApp.ExitStatus.done), (.endOfInput, .done),
    (.interrupted, .interrupted), (.hangUp, .interrupted),
  ])
  func `is not added when the person stops`(
    event: LineEvent, status: OnlandApp.ExitStatus
  ) throws {
    #expect(try add([event]) == status)
    #expect(try add([.line("Aroha"), event]) == status)

    #expect(try contacts == [])
    #expect(home.takeSaid().filter { $0 == "Nothing was added." }.count == 2)
  }

  // MARK: In every list

  private func save(_ name: String, _ reach: String) throws {
    try HistoryStore(folder: home.folder).save(
      Contact(name: name, reach: reach), as: UUID(), at: home.now)
  }

  @Test func `comes first in the list`() throws {
    try save("Aroha", "021 555 02")
    try save("Whina", "021 555 01")
    _ = try ResourcesCommand(environment: home.environment()).run(.init())

    let own = try #require(home.written.firstIndex(of: "Your own contacts"))
    #expect(home.written[(own + 1)...(own + 2)] == ["  Aroha: 021 555 02", "  Whina: 021 555 01"])
    let number = try #require(home.written.firstIndex { $0.hasPrefix("  1737 ") })
    #expect(own < number)
  }

  @Test func `is in the JSON of the list, by itself`() throws {
    try save("Aroha", "021 555 02")
    _ = try ResourcesCommand(environment: home.environment()).run(.init(isJSON: true))

    let parsed = try JSONSerialization.jsonObject(
      with: Data(home.written.joined(separator: "\n").utf8))
    let json = try #require(parsed as? [String: Any])
    let contacts = try #require(json["contacts"] as? [[String: String]])
    #expect(contacts.map { $0["name"] } == ["Aroha"])
    #expect(contacts.map { $0["reach"] } == ["021 555 02"])
    #expect(contacts.first?["id"].flatMap { UUID(uuidString: $0) } != nil)
  }

  @Test func `comes first at a prompt and on a heavy week's page`() throws {
    try save("Aroha", "021 555 02")
    let environment = home.environment(typed: ["help"], isAtTerminal: true)
    #expect(throws: Interruption.stopped) {
      try CheckCommand(environment: environment, options: .init(isDryRun: true)).run()
    }
    let help = try #require(home.said.firstIndex(of: "  Aroha: 021 555 02"))
    #expect(home.said[help + 1].hasPrefix("  1737: call or text, day and night, free."))

    try home.check(Week.heavy)
    let page = try #require(home.written.firstIndex(of: "  Aroha: 021 555 02"))
    #expect(home.written[page + 1].hasPrefix("  0508 638 723 "))
    #expect(home.written.contains { $0.hasPrefix("  1737 ") })
  }

  @Test func `stands in the one line of a repeated page, beside a number`() throws {
    try save("Aroha", "021 555 02")
    for (date, lowMood) in [("2026-11-09", 6), ("2026-11-16", 6), ("2026-11-23", 4)] {
      _ = home.takeWritten()
      try home.check("30m 4 0 0 2 0 0 5 0 0 0 7 0 3 4 \(lowMood) n n", date: date)
    }

    let page = home.written.joined(separator: " ")
    #expect(
      page.says(
        .helpAbout(
          topic: .atStart(.helpSupport()),
          ways: "Aroha: 021 555 02; 1737, \(Message.anything.inEnglish)")))
  }

  @Test func `from an import cannot steer the terminal`() throws {
    try save("Aro\u{1B}[2Jha", "021\u{7}")
    _ = try ResourcesCommand(environment: home.environment()).run(.init())

    #expect(home.written.contains("  Aroha: 021"))
  }

  @Test func `that cannot be read does not stand between a person and a number`() throws {
    try "no database".write(
      toFile: home.folder + "/history.sqlite", atomically: true, encoding: .utf8)
    _ = try ResourcesCommand(environment: home.environment()).run(.init(country: "NZ"))

    #expect(home.written.contains { $0.hasPrefix("  1737 ") })
    #expect(!home.written.say(.resourcesOwnContacts()))
  }

  @Test(arguments: [false, true])
  func `is in no export for others`(isCSV: Bool) throws {
    try save("Aroha", "021 555 02")
    try home.check(Week.heavy)
    _ = home.takeWritten()
    _ = try ExportCommand(environment: home.environment()).run(
      .init(isCSV: isCSV, isShared: true))

    #expect(!home.written.isEmpty)
    #expect(!home.written.contains { $0.contains("Aroha") || $0.contains("555") })
  }

  // MARK: Removing

  @Test func `is removed by its number`() throws {
    try save("Aroha", "021 555 02")
    try save("Whina", "021 555 01")
    #expect(try remove([.line("3"), .line("Aroha"), .line("？"), .line("2")]) == .done)

    #expect(try contacts == [Contact(name: "Aroha", reach: "021 555 02")])
    let accepted = "Type a number from 1 to 2. Press Enter to keep them all."
    #expect(
      home.takeSaid() == [
        "Which one should go?", "1 Aroha: 021 555 02", "2 Whina: 021 555 01", accepted,
        accepted, "Which one should go?", "1 Aroha: 021 555 02", "2 Whina: 021 555 01",
        "It will no longer be in any list. onland undo brings it back until the next", "change.",
        accepted,
        "Removed. onland undo brings it back; with the next change it is gone for good.",
      ])
  }

  @Test(arguments: [
    (LineEvent.line(""), OnlandApp.ExitStatus.done), (.line("-"), .done), (.line("."), .done),
    (.endOfInput, .done), (.interrupted, .interrupted),
  ])
  func `stays when the person stops`(event: LineEvent, status: OnlandApp.ExitStatus) throws {
    try save("Aroha", "021 555 02")
    #expect(try remove([event]) == status)

    #expect(try contacts.count == 1)
    #expect(home.takeSaid().last == "Nothing was removed.")
  }

  @Test func `that was never added cannot be removed`() throws {
    #expect(try remove([]) == .nothing)
    #expect(
      home.takeSaid() == [
        "There are no contacts of your own yet; onland resources add adds one."
      ])
  }
}
