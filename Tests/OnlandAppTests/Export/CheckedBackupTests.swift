// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import History
import Psychometrics
import Sealing
import TestSupport
import Testing

@testable import OnlandApp

/// What an export says, an import takes, whatever the history holds.
struct `A backup` {
  private let home: TestHome
  private let other: TestHome

  init() throws {
    home = try TestHome()
    other = try TestHome()
  }

  @Test func `leaves out and names what an import would refuse`() throws {
    try home.fill()
    let history = try home.history()
    try history.set("cafe\u{301}", to: "secret", at: home.now)
    try history.save(Contact(name: " ", reach: "secret"), as: UUID(), at: home.now)
    var odd = try #require(try history.checkIns().first)
    odd.outcomes["joy_share"] = .answered(.code(99))
    try history.edit(odd, at: home.now)

    let status = try ExportCommand(environment: home.environment()).run(.init())

    #expect(status == .data)
    #expect(
      home.complained == [
        "onland: not in the export, because import would refuse it:",
        "  the setting caf\u{E9}: a key that is not in Unicode's composed form (NFC)",
        "  a help contact: must not be empty",
        "  the check-in of 2026-11-03 (balance): not an answer that this item offers",
      ])
    let exported = home.takeWritten()
    try other.importing(exported)
    #expect(try other.history().checkIns().count == 4)
    #expect(try other.export() == exported)
  }

  @Test func `without the questionnaires of a folder that cannot be listed says so`() throws {
    try home.fill()
    let own = home.folder + "/questionnaires"
    try Data().write(to: URL(filePath: own))

    let status = try ExportCommand(environment: home.environment()).run(.init())

    #expect(status == .data)
    #expect(
      home.complained == [
        "onland: no questionnaire of your own is in the export: "
          + "cannot read \(own.cleanedForDisplay): Not a directory"
      ])
    try other.importing(home.takeWritten())
    #expect(try other.history().checkIns().count == 5)
  }

  // MARK: Random histories

  private static let definition: StoredDefinition = {
    let bytes = Data(
      """
      format: 1
      id: me.day
      version: 1.2.0
      title: My day
      about: Every kind of answer once.
      source: Written for a test.
      licence: CC0-1.0
      language: en
      option_sets:
        agree:
          - {code: -3, label: Not true}
          - {code: 1, label: "True"}
      items:
        - {id: choice, text: Was it good?, type: choice, options: agree}
        - {id: minutes, text: How long?, type: duration, minimum: 0, maximum: 1440}
        - {id: count, text: How many?, type: count, minimum: 0, maximum: 50}
        - {id: integer, text: How far?, type: integer, minimum: -50, maximum: 50}
        - {id: decimal, text: How warm?, type: decimal, minimum: -50, maximum: 50}
        - {id: truth, text: Did it rain?, type: yes_no}
        - {id: note, text: Anything else?, type: text}
        - {id: when, text: When was the last?, type: date}

      """.utf8)
    return StoredDefinition(
      hash: Digest.sha256([UInt8](bytes)), questionnaire: "me.day", version: "1.2.0",
      content: bytes)
  }()

  private static func text(_ random: inout SeededRandom) -> String {
    let odd: [Unicode.Scalar] = [
      "a", "Z", "0", " ", "\"", "\\", "/", "\u{301}", "\u{E9}", "\u{212B}", "\u{1F30A}", "\u{200D}",
      "\u{200B}", "\u{10FFFF}", "\u{FFFD}", "\u{AC00}", "\u{1100}", "\u{5D0}", "\u{E0041}", "{",
      "<",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let any = Unicode.Scalar(UInt32.random(in: 0x20...0x10FFFF, using: &random)) ?? "x"
      let scalar = Bool.random(using: &random) ? odd.randomElement(using: &random) ?? "x" : any
      if String(scalar).isClean { text.append(scalar) }
    }
    let cleaned = String(text)
    return cleaned.trimmed.isEmpty || !cleaned.isClean ? "empty" : cleaned
  }

  private static func moment(_ random: inout SeededRandom) -> Moment {
    // Not before the year 2 nor after 9997, so that every offset has a local time.
    let seconds =
      Bool.random(using: &random)
      ? Int.random(in: -62_100_000_000...253_300_000_000, using: &random)
      : Int.random(in: 1_700_000_000...1_800_000_000, using: &random)
    return Moment(
      secondsSince1970: seconds, offsetSeconds: Int.random(in: -86_399...86_399, using: &random))
  }

  private static func outcome(_ item: String, _ random: inout SeededRandom) -> Outcome {
    if Int.random(in: 0..<5, using: &random) == 0 {
      return .missing(NonResponse.allCases.randomElement(using: &random) ?? .declined)
    }
    return switch item {
    case "choice": .answered(.code([-3, 1].randomElement(using: &random) ?? 1))
    case "minutes": .answered(.minutes(Int.random(in: 0...1440, using: &random)))
    case "count": .answered(.integer(Int.random(in: 0...50, using: &random)))
    case "integer": .answered(.integer(Int.random(in: -50...50, using: &random)))
    case "decimal":
      .answered(
        .decimal(
          [
            -50, 0, 0.1, 1e-300, .leastNonzeroMagnitude,
            Double.random(in: -50...50, using: &random),
          ]
          .randomElement(using: &random) ?? 0))
    case "truth": .answered(.yesNo(Bool.random(using: &random)))
    case "when":
      .answered(.date(LocalDate(dayNumber: Int.random(in: -700_000...2_900_000, using: &random))))
    default: .answered(.text(text(&random)))
    }
  }

  private static let items = [
    "choice", "minutes", "count", "integer", "decimal", "truth", "note", "when",
  ]

  private static func fill(_ history: HistoryStore, _ random: inout SeededRandom) throws {
    for _ in 0..<20 {
      let at = moment(&random)
      var checkIn = CheckIn(
        id: UUID(), questionnaire: definition.questionnaire, version: definition.version,
        definitionHash: definition.hash, wholeDefinitionHash: nil,
        date: LocalDate(dayNumber: Int.random(in: -700_000...2_900_000, using: &random)),
        answeredAt: moment(&random), isLate: Bool.random(using: &random),
        targets: ["budget": Double.random(in: -1e9...1e9, using: &random), "\u{E9}": 0.1],
        outcomes: [:])
      for item in items where Bool.random(using: &random) {
        checkIn.outcomes[item] = outcome(item, &random)
      }
      try history.append(checkIn, definitions: [definition], at: at, ending: nil)
      checkIn.outcomes["note"] = .answered(.text(text(&random)))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: try history.edit(checkIn, at: at)
      case 1: try history.delete(checkIn.id, at: at)
      default: break
      }
      let key =
        ["country", "\u{E9}t\u{E9}", "\u{AC00}", "x \"y\""].randomElement(using: &random) ?? ""
      try history.set(key, to: text(&random), at: moment(&random))
      if Bool.random(using: &random) { try history.remove(key, at: at) }
      let contact = UUID()
      try history.save(
        Contact(name: text(&random), reach: text(&random)), as: contact, at: moment(&random))
      if Bool.random(using: &random) { try history.removeContact(contact, at: at) }
      let week = ISOWeek(weekNumber: Int.random(in: 0...5000, using: &random))
      try history.save(
        Plan(
          chosenOn: LocalDate(dayNumber: 20_780), cue: text(&random), act: text(&random),
          suggestion: Bool.random(using: &random) ? text(&random) : nil,
          sureness: Int.random(in: 0...4, using: &random),
          outcome: Plan.Outcome.allCases.randomElement(using: &random),
          isCompared: Bool.random(using: &random)), for: week, at: moment(&random))
    }
  }

  @Test(arguments: UInt64(1)...8)
  func `of any history comes back byte for byte`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    try Self.fill(try home.history(), &random)

    let status = try ExportCommand(environment: home.environment()).run(.init())
    let exported = home.takeWritten()
    try other.importing(exported)

    #expect(status == .done, "\(home.complained)")
    #expect(try other.export() == exported)
    #expect(try other.history().content() == home.history().content())
  }
}
