// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import HelpResources
import TestSupport
import Testing

@Suite(.enabled(if: Python.can("import csv"), "needs python3"))
struct `The review sheet` {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "review_sheet.py").path
  private let folder: TemporaryFolder
  private var entries: String { folder.path + "/entries" }
  private var sheet: String { folder.path + "/sheet.csv" }

  init() throws {
    folder = try .short()
    try FileManager.default.createDirectory(atPath: entries, withIntermediateDirectories: true)
    for file in try ShippedData.files() where ["ca.json", "ie.json"].contains(file.name) {
      try Data(file.bytes).write(to: URL(filePath: "\(entries)/\(file.name)"))
    }
  }

  private func run(_ action: String) throws -> (status: Int32, output: String) {
    try Python.run([Self.script, action, sheet, "--entries", entries])
  }

  private func files() throws -> [String] {
    try ["ca.json", "ie.json"].map {
      try String(contentsOfFile: "\(entries)/\($0)", encoding: .utf8)
    }
  }

  /// Fills the boxes of one entry's row.
  private func fill(_ id: String, _ boxes: String) throws {
    let rows = try String(contentsOfFile: sheet, encoding: .utf8).split(separator: "\n").map {
      row in
      row.contains(",\(id),") ? row.dropLast(3) + boxes : String(row)
    }
    try rows.joined(separator: "\n").write(toFile: sheet, atomically: true, encoding: .utf8)
  }

  @Test func `has every entry in order of need, with what to ask and boxes to fill`() throws {
    let result = try run("write")
    #expect(result.status == 0)
    let rows = try String(contentsOfFile: sheet, encoding: .utf8).split(separator: "\n")
    let expected = try ShippedData.directory().entries.filter {
      ["CA", "IE"].contains($0.country)
    }
    #expect(rows.count == expected.count + 1)
    #expect(
      rows[0]
        == "need,id,country,line,number,hours,cost,what to ask,right (yes or no),phoned on,page opened on,what is wrong"
    )
    #expect(rows[1].hasPrefix("1,"))
    let ids = rows.dropFirst().compactMap { $0.split(separator: ",").dropFirst().first }
    let ages = try ids.map { try ShippedData.entry(String($0)).evidenceAge }
    let order: [EvidenceAge] = [.old, .undated, .ageing, .recent]
    let places = ages.compactMap(order.firstIndex)
    #expect(places == places.sorted())
    let emergency = try #require(rows.first { $0.contains(",ca-emergency,") })
    #expect(emergency.contains("Do not call"))
  }

  @Test func `becomes review dates and the day it was phoned, and nothing else changes`() throws {
    _ = try run("write")
    let before = try files()
    try fill("ie-text-about-it", "yes,2026-12-01,,")
    try fill("ca-opc", "yes,,2026-12-02,")
    let result = try run("read")
    #expect(result.status == 0)
    #expect(result.output == "2 reviewed, 0 to correct by hand.\n")

    let directory = try HelpDirectory(
      files: ["ca.json", "ie.json"].map { name in
        HelpFile(
          name: name, bytes: [UInt8](try Data(contentsOf: URL(filePath: "\(entries)/\(name)"))))
      }, withoutEmergency: [])
    let phoned = try #require(directory.entries.first { $0.id == "ie-text-about-it" })
    #expect(phoned.phonedOn?.description == "2026-12-01")
    #expect(phoned.reviewed.description == "2026-12-01")
    #expect(phoned.reviewMethod == .operatorConfirmed)
    let opened = try #require(directory.entries.first { $0.id == "ca-opc" })
    #expect(opened.phonedOn == nil)
    #expect(opened.reviewed.description == "2026-12-02")
    #expect(opened.reviewMethod == .operatorPageOpened)
    let changes = zip(before, try files()).map { old, new in
      zip(old.split(separator: "\n"), new.split(separator: "\n")).filter { $0 != $1 }.count
    }
    #expect(changes == [2, 3])
    #expect(try files().map(\.count).count == before.count)
  }

  @Test func `that says a number is wrong leaves it to a person`() throws {
    _ = try run("write")
    let before = try files()
    try fill("ie-text-about-it", "no,2026-12-01,,ended")
    let result = try run("read")
    #expect(result.status == 1)
    #expect(result.output == "ie-text-about-it: ended\n0 reviewed, 1 to correct by hand.\n")
    #expect(try files() == before)
  }

  @Test(arguments: [
    ("yes,1 December,,", "ie-text-about-it: phoned on is no day such as 2026-12-01"),
    ("yes,2026-02-30,,", "ie-text-about-it: phoned on is no day such as 2026-12-01"),
    (
      "yes,,,",
      "ie-text-about-it: says neither when it was phoned nor when its page was opened"
    ),
    (",2026-12-01,,", "ie-text-about-it: does not say whether it is right: yes or no"),
  ])
  func `with a mistake changes nothing`(boxes: String, mistake: String) throws {
    _ = try run("write")
    let before = try files()
    try fill("ca-opc", "yes,,2026-12-02,")
    try fill("ie-text-about-it", boxes)
    let result = try run("read")
    #expect(result.status == 2)
    #expect(result.output == "\(mistake)\nNothing was changed.\n")
    #expect(try files() == before)
  }

  @Test func `of an entry that is not there changes nothing`() throws {
    _ = try run("write")
    try fill("ie-text-about-it", "yes,2026-12-01,,")
    let text = try String(contentsOfFile: sheet, encoding: .utf8)
    try text.replacing(",ie-text-about-it,", with: ",ie-nothing,")
      .write(toFile: sheet, atomically: true, encoding: .utf8)
    let result = try run("read")
    #expect(result.status == 2)
    #expect(result.output == "ie-nothing: there is no entry 'ie-nothing'\nNothing was changed.\n")
  }
}
