// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import Testing

@testable import OnlandApp

struct `An export` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.fill()
  }

  private func run(_ options: ExportCommand.Options) throws -> OnlandApp.ExitStatus {
    try ExportCommand(environment: home.environment()).run(options)
  }

  @Test func `of the same history has the same bytes`() throws {
    let first = try home.export()
    home.now.secondsSince1970 += 100_000

    #expect(try home.export() == first)
    #expect(first.hasPrefix("{\n  \"format\": \"onland/export/4\",\n"))
  }

  @Test func `erased and imported again gives the same bytes`() throws {
    try home.delete("2026-11-10")
    let exported = try home.export()
    #expect(exported.contains("secret 2026-11-03"))

    let status = try EraseCommand(environment: home.environment(typed: ["erase"])).run()
    #expect(status == .done)
    #expect(!FileManager.default.fileExists(atPath: home.database))
    try FileManager.default.createDirectory(
      atPath: home.folder, withIntermediateDirectories: true)
    try home.importing(exported)

    #expect(try home.export() == exported)
    #expect(try home.history().checkIns().count == 4)
    #expect(try home.history().contacts().map(\.contact) == [SampleHistory.contact])
    #expect(try home.history().plans() == SampleHistory.plans)
  }

  @Test(arguments: [mode_t(0), 0o777])
  func `written to a file is for its owner alone, whatever the umask`(mask: mode_t) async throws {
    await #expect(processExitsWith: .success) { [mask = mask as mode_t] in
      umask(mask)
      let home = try TestHome()
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: home.folder)
      try home.set("country", "NZ")
      let file = home.folder + "/backup.json"
      for replaces in [false, true] {
        _ = try ExportCommand(environment: home.environment()).run(
          .init(output: file, replaces: replaces))
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        try #require((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
      }
    }
  }

  @Test func `never writes over a file unless told to`() throws {
    let file = home.folder + "/backup.json"
    try "mine".write(toFile: file, atomically: true, encoding: .utf8)

    let refusal = expectProblem { try run(.init(output: file)) }
    #expect(refusal?.status == .data)
    #expect(
      refusal?.lines == [
        "onland: \(file) is there already", "  --force replaces it. Nothing was written.",
      ])
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")

    #expect(try run(.init(output: file, replaces: true)) == .done)
    #expect(
      home.takeWritten().replacing("\n", with: " ")
        == "Wrote 5 check-ins to \(file). Only you can read the file.")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == home.export() + "\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.folder).sorted()
        == ["backup.json", "history.sqlite"])
  }

  @Test func `says where it could not be written, and leaves nothing there`() throws {
    let problem = expectProblem {
      try run(.init(output: home.folder + "/missing/backup.json"))
    }

    #expect(
      problem?.lines == [
        "onland: cannot write \(home.folder)/missing/backup.json: "
          + "No such file or directory",
        "  Nothing is left of it; the history was not touched.",
      ])
  }

  @Test func `without a history is nothing`() throws {
    let empty = try TestHome()

    #expect(try ExportCommand(environment: empty.environment()).run(.init()) == .nothing)
    #expect(empty.complained == ["onland: there is no history to export yet"])
    #expect(empty.takeWritten() == "")
  }

  @Test func `tells of a check-in that is not finished`() throws {
    _ = try? CheckCommand(
      environment: home.environment(typed: ["30m"]), options: CheckOptions(questionnaire: "pulse")
    ).run()

    _ = try home.export()

    #expect(
      home.complained == [
        "onland: a check-in of pulse is not finished; its answers so far are not in the export"
      ])
  }

  @Test func `as a table has one row a check-in`() throws {
    _ = try run(.init(isCSV: true))

    let rows = home.takeWritten().split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 6)
    #expect(Set(rows.map(\.count)).count == 1)
    let first = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1]))
    #expect(first["date"] == "2026-11-03")
    #expect(first["week"] == "2026-W45")
    #expect(first["answer.time_daily"] == "30")
    #expect(first["answer.week_off"] == "not_applicable")
    #expect(first["answer.safety_abuse"] == "no")
    #expect(first["answer.note"] == "secret 2026-11-03 päivä 🌊")
    #expect(first["scale.pressure"] == "100")
    #expect(first["answer.fw_reply"] == "")
    let window = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[3]))
    #expect(window["questionnaire"] == "window")
    #expect(window["answer.fw_reply"] == "declined")
    #expect(window["answer.note"] == "")
  }

  /// Why nothing is put before them: Documentation/Decisions.md.
  @Test(arguments: ["=1+1", "+64 21", "-", "@home, \"often\""])
  func `as a table says a note as it was said`(note: String) throws {
    let home = try TestHome()
    try home.check(Week.easy, note: note == "-" ? "\\-" : note, date: "2026-11-03")
    _ = try ExportCommand(environment: home.environment()).run(.init(isCSV: true))

    let field = note.contains("\"") ? "\"@home, \"\"often\"\"\"" : note
    #expect(home.takeWritten().contains(",\(field),"))
  }

  /// Source: OWASP, CSV Injection.
  @Test(arguments: ["=1+1", "+64 21", "-", "@home", "a = b", "'quoted"])
  func `as a table for a spreadsheet makes no formula of a note`(note: String) throws {
    let home = try TestHome()
    try home.check(Week.easy, note: note == "-" ? "\\-" : note, date: "2026-11-03")
    var options = ExportCommand.Options(isCSV: true)
    options.isForSpreadsheet = true
    options.output = home.folder + "/table.csv"
    _ = try ExportCommand(environment: home.environment()).run(options)

    let bytes = try Data(contentsOf: URL(filePath: home.folder + "/table.csv"))
    let table = String(decoding: bytes, as: UTF8.self)
    // The mark by which a spreadsheet knows UTF-8, once.
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(bytes.count { $0 == 0xEF } == 1)
    let isFormula = "=+-@".contains(note.first ?? " ")
    #expect(table.contains(isFormula ? ",'\(note)," : ",\(note),"))
    // A number below zero is no text.
    let fields = table.split(whereSeparator: { ",\n".contains($0) })
    #expect(!fields.contains { "=+@".contains($0.first ?? " ") })
  }

  @Test(arguments: [false, true])
  func `to share holds no note, safety, wellbeing, signal or pointer`(isCSV: Bool) throws {
    _ = try run(.init(isCSV: isCSV, isShared: true))

    let text = home.takeWritten()
    for hidden in [
      "secret", "safety", "wellbeing", "note", "support", "online_safety", "signal", "abuse",
      "heavy", "country", "revision", "Aroha", "021 555", "kitchen",
    ] {
      #expect(!text.contains(hidden), "\(hidden)")
    }
    for shown in ["pressure_perform", "2026-W46", "overall", "fw_actual"] {
      #expect(text.contains(shown), "\(shown)")
    }
  }
}
