// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The questionnaires of a backup` {
  private let home: TestHome
  private let other: TestHome

  init() throws {
    home = try TestHome()
    other = try TestHome()
    try home.addQuestionnaire("lab.burnout")
    try home.addQuestionnaire("me.team", text: "Never answered \u{1F30A}?", ending: "json")
    try home.check("y", of: "lab.burnout", date: "2026-11-16")
    try home.check("y", of: "lab.burnout")
  }

  @Test func `go where the person's own ones lie, for the person alone`() throws {
    let exported = try home.export()

    #expect(
      try other.importing(exported) == """
        2 check-ins added.
        2 questionnaires added: lab.burnout 1.0.0 and me.team 1.0.0.
        onland undo takes the import back, all but the questionnaires.
        """)

    for name in ["lab.burnout.yaml", "me.team.json"] {
      #expect(try other.ownFile(name) == home.ownFile(name))
      let path = "\(other.ownFolder)/\(name)"
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect((mode as? NSNumber)?.intValue == 0o600)
    }
    #expect(try other.export() == exported)
    #expect(try other.check("n", of: "lab.burnout", onSecond: .keepBoth) == .done)
    #expect(try other.check("n", of: "me.team") == .done)
  }

  @Test func `that are there are left alone, whatever they say`() throws {
    try other.addQuestionnaire("lab.burnout", text: "Mine?", ending: "json")
    let mine = try other.ownFile("lab.burnout.json")

    let report = try other.importing(home.export())
    let again = try other.importing(home.export())

    #expect(
      report.says(.importedAdded(entries: .countQuestionnaires(number: 1)))
        && report.contains("me.team 1.0.0"))
    let kept =
      "1 questionnaire left as it is, though the file has a different version: lab.burnout"
    #expect(report.replacing("\n ", with: "").contains(kept))
    #expect(again.replacing("\n ", with: "").contains(kept))
    #expect(!again.says(.importedAdded(entries: .countQuestionnaires(number: 1))))
    #expect(try other.ownFile("lab.burnout.json") == mine)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: other.ownFolder).sorted()
        == ["lab.burnout.json", "me.team.json"])
  }

  @Test func `stay away when the rest cannot be imported`() throws {
    let exported = try home.export()
    try other.importing(exported)
    try FileManager.default.removeItem(atPath: other.ownFolder)
    // The same revision tells another tale.
    let range = try #require(exported.range(of: "{\"yes_no\": true}"))
    let tampered = exported.replacingCharacters(in: range, with: "{\"yes_no\": false}")

    expectProblem { try other.importing(tampered) }

    #expect(!FileManager.default.fileExists(atPath: other.ownFolder))
  }

  @Test func `that cannot be used are named by the export, and left out`() throws {
    try "id: lab.broken".write(
      toFile: home.ownFolder + "/lab.broken.yaml", atomically: true, encoding: .utf8)

    _ = home.takeWritten()
    let status = try ExportCommand(environment: home.environment()).run(.init())

    #expect(status == .data)
    #expect(
      home.complained.first == "onland: not in the export, because import would refuse it:")
    #expect(home.complained.last?.contains("lab.broken.yaml") == true)
    let exported = home.takeWritten()
    #expect(
      try other.importing(exported).says(.importedAdded(entries: .countQuestionnaires(number: 2))))
  }

  // MARK: Two contents of one version

  @Test func `and check-ins with another content of one version block nobody`() throws {
    try other.addQuestionnaire("lab.burnout", text: "Was it bad?")
    try other.check("n", of: "lab.burnout", date: "2026-11-09")

    try other.importing(home.export())
    try home.importing(other.export())

    for each in [home, other] {
      #expect(try each.history().checkIns().count == 3)
      #expect(try each.check("y", of: "lab.burnout", onSecond: .keepBoth) == .done)
      let doctor = DoctorCommand(
        environment: each.environment(width: 300), release: "9", terminal: nil)
      _ = each.takeWritten()
      #expect(doctor.run(isJSON: false) == .done)
      let text = each.takeWritten().replacing("\n  ", with: " ")
      #expect(text.says(.doctorSeveralContents(version: "lab.burnout 1.0.0")))
    }
  }

  @Test func `that only another computer answered leave the file that is here`() throws {
    let fresh = try TestHome()
    try fresh.addQuestionnaire("lab.burnout", text: "Was it bad?")
    try fresh.importing(home.export())

    #expect(try fresh.check("y", of: "lab.burnout", onSecond: .keepBoth) == .done)

    // What was answered here is another matter.
    try fresh.addQuestionnaire("lab.burnout", text: "Changed again?")
    let problem = expectProblem {
      try fresh.check("y", of: "lab.burnout", onSecond: .keepBoth)
    }
    #expect(problem?.summary == "lab.burnout 1.0.0 was answered before with other content")
  }
}
