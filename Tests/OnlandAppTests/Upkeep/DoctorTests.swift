// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The doctor` {
  private let home: TestHome

  init() throws { home = try TestHome() }

  private func run(isJSON: Bool = false, swaps: String? = nil) -> OnlandApp.ExitStatus {
    DoctorCommand(
      environment: home.environment(width: 200, locale: ["", "de_CH.UTF-8"]), release: "9.8.7",
      terminal: "xterm", swaps: swaps
    ).run(isJSON: isJSON)
  }

  @Test func `finds nothing wrong where there is nothing, and makes nothing`() throws {
    #expect(run() == .done)

    let text = home.takeWritten()
    #expect(text.says(.doctorNoHistory(folder: "\(home.folder)")))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
  }

  @Test func `says how everything is, without an answer`() throws {
    try home.fill()

    #expect(run() == .done)

    let text = home.takeWritten().replacing("\n  ", with: " ")
    for expected in [
      "History: \(home.folder), ", "Schema: 4; this program knows up to 4", "Integrity: sound",
      "Permissions: open to you alone", "Check-ins: 5, every one readable; drafts: 0",
      "Free space: ", "Program: onland 9.8.7, SQLite 3.",
      "Questionnaires: balance 2.0.0, pulse 2.0.0 and window 1.0.0",
      "Terminal: no, TERM xterm, 200 columns, blocks", "Locale: de_CH.UTF-8, language de-CH",
      "Help facts: ", "to be looked at again for the next release, nothing you need to do",
      "The history is fine.",
    ] {
      #expect(text.contains(expected), "\(expected)")
    }
    #expect(!text.contains("secret"))
    #expect(!text.contains("NZ"))
  }

  @Test func `remarks on files that others may read`() throws {
    try home.fill()
    chmod(home.database, 0o644)

    #expect(run() == .done)

    let text = home.takeWritten().replacing("\n  ", with: " ")
    #expect(text.says(.doctorOpenToOthers()))
    #expect(
      text.says(.doctorOthersRead(path: "\(home.database)", mode: "644")))
  }

  @Test(arguments: [100, 5000])
  func `finds a damaged history`(length: Int) throws {
    try home.fill()
    truncate(home.database, off_t(length))
    let before = try home.bytes()

    #expect(run() == .history)

    let text = home.takeWritten().replacing("\n  ", with: " ")
    #expect(text.contains("Integrity: damaged"))
    #expect(text.says(.historyProblemDamaged(path: "\(home.database)")))
    #expect(text.says(.doctorSaveIt()))
    #expect(try home.bytes() == before)
  }

  @Test func `finds what is not ours`() throws {
    let link = home.folder + "/history.sqlite"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/etc/hosts")

    #expect(run() == .history)
    let text = home.takeWritten().replacing("\n  ", with: " ")
    #expect(text.says(.historyProblemSymbolicLink(path: .anything)))
  }

  private static let areas = [
    "/dev/sda2                               partition\t8000508\t0\t-2",
    "/dev/zram0                              partition\t4000508\t0\t100",
  ]

  @Test(arguments: [
    (areas, true), ([areas[1], areas[0]], true), ([areas[1]], false), ([], false), (nil, false),
  ])
  func `remarks on swap beside an encrypted history alone`(areas: [String]?, isTold: Bool) throws {
    let head = "Filename\tType\tSize\tUsed\tPriority"
    let swaps = areas.map { ([head] + $0).joined(separator: "\n") }
    try home.fill()
    #expect(run(swaps: swaps) == .done)
    #expect(!home.takeWritten().says(.doctorSwap()))

    try HistoryStore.seal(
      folder: home.folder, passphrase: Array("four words".utf8), recoveryKey: nil,
      date: "2026-11-23", workFactor: 4)
    #expect(run(swaps: swaps) == .done)

    let text = home.takeWritten().replacing("\n  ", with: " ")
    #expect(text.contains("Encryption: on"))
    #expect(text.says(.doctorSwap()) == isTold)
    #expect(run(isJSON: true, swaps: swaps) == .done)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(home.takeWritten().utf8)) as? [String: Any])
    let history = try #require(object["history"] as? [String: Any])
    #expect(history["swaps_to_disk"] as? Bool == areas.map { _ in isTold })
    #expect(history["encrypted"] as? Bool == true)
    #expect(history["opened"] as? Bool == false)
    #expect((history["left_over"] as? [String])?.isEmpty == true)
  }

  @Test func `prints the same as JSON`() throws {
    try home.fill()

    #expect(run(isJSON: true) == .done)

    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(home.takeWritten().utf8)) as? [String: Any])
    #expect(object["format"] as? String == "onland/doctor/1")
    let history = try #require(object["history"] as? [String: Any])
    #expect(history["check_ins"] as? Int == 5)
    #expect(history["schema"] as? Int == 4)
    #expect(history["writable"] as? Bool == true)
    #expect((object["problems"] as? [String])?.isEmpty == true)
    #expect((object["help"] as? [String: Any])?["entries"] as? Int ?? 0 > 100)
  }
}
