// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp
@testable import Pages

struct `onland questionnaires` {
  @Test func `lists what is shipped, one line each`() throws {
    let test = try TestHome(isMade: false)

    try test.questionnaires().list()

    #expect(
      test.written == [
        "balance 2.0.0: Weekly balance; about 2 minutes; shipped",
        "pulse 2.0.0: Pulse; about 40 seconds; shipped",
        "window 1.0.0: Focus window; about 45 seconds; shipped",
      ])
  }

  @Test func `lists own files, and what is wrong with those that cannot be used`() throws {
    let test = try TestHome(isMade: false)
    try test.questionnaires().new("me.sleep")
    try test.addOwn("me.other.yaml", QuestionnaireTemplate.text(id: "me.another"))
    try test.addOwn("undotted.json", QuestionnaireTemplate.text(id: "undotted"))
    try test.addOwn("me.broken.yaml", "format: 1\nitems: []\n")
    try test.addOwn(".hidden.yaml", "nonsense")
    try test.addOwn("notes.txt", "nonsense")
    try test.addOwn("balance.yaml", QuestionnaireTemplate.text(id: "balance"))
    let before = test.written.count

    try test.questionnaires(width: 200).list()

    let lines = test.written[before...].map { $0.replacing(test.folder, with: "HOME") }
    #expect(
      lines.dropFirst(3) == [
        "me.sleep 1.0.0: My own questions; about 30 seconds; own", "",
        "Cannot be used, in HOME/questionnaires:",
        "  balance.yaml:6:5: the id \"balance\" of an own questionnaire needs a dot, for example",
        "    me.balance",
        "  me.broken.yaml:1:1: the questionnaire needs id",
        "  me.other.yaml:6:5: the id is \"me.another\" and the file is called \"me.other\"",
        "  undotted.json:6:5: the id \"undotted\" of an own questionnaire needs a dot, for example",
        "    me.undotted", "onland questionnaires check FILE says everything.",
      ])
  }

  @Test(arguments: [40, 80])
  func `shows every shipped questionnaire within the width`(width: Int) throws {
    for id in ["balance", "pulse", "window"] {
      let test = try TestHome(isMade: false)
      try test.questionnaires(width: width).show(id)
      #expect(test.written.allSatisfy { $0.displayWidth <= width })
    }
  }

  @Test func `shows every question, scale, signal and target of balance`() throws {
    let test = try TestHome(isMade: false)
    let balance = try Catalogue(folder: test.folder, languages: ["en"]).definition("balance")
      .questionnaire

    try test.questionnaires().show("balance")

    let page = test.written.joined(separator: " ").split(separator: " ").joined(separator: " ")
    for item in balance.items {
      #expect(page.contains(item.text))
      #expect(page.contains("\(item.id):"))
    }
    for scale in balance.scales { #expect(page.contains("\(scale.title) (\(scale.id))")) }
    for signal in balance.signals { #expect(page.contains("\(signal.title) (\(signal.id))")) }
    for target in balance.targets { #expect(page.contains("Setting \(target.settingKey)")) }
    #expect(page.contains("Licence: GPL-3.0-or-later"))
    #expect(page.says(.questionnairePastDays(number: 7)))
    #expect(page.contains("0 No days (key 0); 1 1-2 days (keys 1 2); 2 3-4 days (keys 3 4)"))
    #expect(page.contains("0 Never (key 1); 1 Rarely (key 2)"))
    #expect(page.says(.questionnaireYesNo()))
    #expect(page.contains("pressure_perform, reverse-keyed"))
    let control = try #require(balance.scales.first { $0.id == "control" })
    let lowest = try #require(control.bands.first)
    #expect(page.says(.questionnaireBands(bands: .given("0-39 \(lowest.label), 40-69 "))))
    #expect(page.says(.questionnaireOnlyWhen(condition: "time_daily is 0")))
    #expect(page.says(.questionnaireLeftOutWhen(condition: "week_off is yes")))
  }

  @Test func `shows in plain sentences without indents`() throws {
    let test = try TestHome(isMade: false)
    try test.questionnaires(isPlain: true).show("pulse")

    #expect(!test.written.contains { $0.hasPrefix("   ") })
    #expect(test.written.say(.questionnaireSignalsOf(questionnaire: "balance")))
  }

  @Test func `names the nearest match of an unknown id`() throws {
    let test = try TestHome(isMade: false)
    let problem = expectProblem { try test.questionnaires().show("balanse") }

    #expect(problem?.status == .usage)
    #expect(
      problem?.lines == [
        "onland: there is no questionnaire \"balanse\"", "  Did you mean balance?",
      ])
  }

  @Test func `finds no problem in the shipped files`() throws {
    let test = try TestHome(isMade: false)
    let folder = URL(filePath: #filePath).appending(path: "../../../../Questionnaires").standardized

    try test.questionnaires().check(
      ["balance", "pulse", "window"].map { "\(folder.path)/\($0).yaml" })

    #expect(test.written == ["3 files, no problem"])
  }

  @Test func `says how many files and problems there are`() throws {
    let test = try TestHome(isMade: false)
    try test.questionnaires().new("me.sleep")
    try test.addOwn("me.broken.yaml", "format: 1\nid: me.broken\n")
    let own = test.folder + "/questionnaires"

    let problem = expectProblem {
      try test.questionnaires().check(["\(own)/me.sleep.yaml", "\(own)/me.broken.yaml"])
    }

    #expect(problem?.lines == ["onland: 2 files, 7 problems"])
    #expect(test.complained.count == 7)
  }

  @Test func `a file that cannot be read does not hide what is wrong with the others`() throws {
    let test = try TestHome(isMade: false)
    try test.addOwn("me.broken.yaml", "format: 1\nid: me.broken\n")

    let problem = expectProblem {
      try test.questionnaires().check([
        "/nowhere.yaml", test.folder + "/questionnaires/me.broken.yaml",
      ])
    }

    #expect(problem?.lines == ["onland: 2 files, 8 problems"])
    #expect(test.complained.first == "cannot read /nowhere.yaml: there is no such file")
  }

  @Test func `a file elsewhere may have any name, and a short form finds its whole beside it`()
    throws
  {
    let test = try TestHome(isMade: false)
    try test.addOwn("me.whole.yaml", QuestionnaireTemplate.text(id: "me.whole"))
    // Everything up to the bands: the items and what they need.
    let items = try #require(
      QuestionnaireTemplate.text(id: "me.part").split(separator: "# Words for the numbers").first)
    let part =
      items.replacing("title:", with: "part_of: me.whole\ntitle:")
      + "examples:\n  - {name: late, answers: {late_screen: 3}, signals: {up_late: elevated}}\n"
    let elsewhere = test.folder + "/draft of a part.yaml"
    try Data(part.utf8).write(to: URL(filePath: elsewhere))

    try test.questionnaires().check([elsewhere])

    #expect(test.written == ["1 file, no problem"])
  }

  @Test func `begins a questionnaire that passes the check and can be read at once`() throws {
    let test = try TestHome(isMade: false)

    try test.questionnaires(width: 300).new("me.sleep")

    let path = test.folder + "/questionnaires/me.sleep.yaml"
    #expect(test.written.first?.contains("me.sleep.yaml") == true)
    #expect(try mode(path) == 0o600)
    #expect(try mode(test.folder + "/questionnaires") == 0o700)
    try test.questionnaires().check([path])
    #expect(test.written.last == "1 file, no problem")
    let questionnaire = try Catalogue(folder: test.folder, languages: ["en"])
      .definition("me.sleep").questionnaire
    #expect(questionnaire.targets.map(\.settingKey) == ["me.sleep.evening_budget"])
  }

  @Test(arguments: ["sleep", "me.", "Me.sleep", "me.sleep/../x", "me..sleep", ".sleep"])
  func `refuses an id that no own questionnaire can have`(id: String) throws {
    let test = try TestHome(isMade: false)
    let problem = expectProblem { try test.questionnaires().new(id) }

    #expect(problem?.status == .usage)
    #expect(!FileManager.default.fileExists(atPath: test.folder))
  }

  @Test func `says how long an id may be`() throws {
    let longest = "me." + String(repeating: "a", count: 60)
    let test = try TestHome(isMade: false)

    let problem = expectProblem { try test.questionnaires().new(longest + "a") }
    #expect(problem?.hint == Message.questionnaireIdForm(part: 60, whole: 100).inEnglish)
    try test.questionnaires().new(longest)
  }

  @Test(arguments: ["yaml", "json"])
  func `never writes over a file`(ending: String) throws {
    let test = try TestHome(isMade: false)
    try test.addOwn("me.sleep.\(ending)", "mine")

    expectProblem { try test.questionnaires().new("me.sleep") }

    let path = test.folder + "/questionnaires/me.sleep.\(ending)"
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }

  @Test func `writes nothing through a link to a folder`() throws {
    let test = try TestHome(isMade: false)
    let elsewhere = try TestHome(isMade: false)
    try elsewhere.addOwn("me.other.yaml", "theirs")
    try FileManager.default.createSymbolicLink(
      atPath: test.folder, withDestinationPath: elsewhere.folder)

    let problem = expectProblem { try test.questionnaires().new("me.sleep") }

    #expect(problem?.status == .history)
    #expect(problem?.summary.says(.historyProblemSymbolicLink(path: .anything)) == true)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: elsewhere.folder + "/questionnaires")
    #expect(names == ["me.other.yaml"])
  }

  @Test(.enabled(if: Mount.isPermitted, "mounting is not permitted here"))
  func `leaves no folder behind on a full disk, and one that was there alone`() throws {
    let test = try TestHome(isMade: false)
    let disk = test.folder + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    let mount = try Mount(.smallFileSystem, on: disk)
    try withExtendedLifetime(mount) {
      // As many bytes as fit.
      try Data().write(to: URL(filePath: disk + "/full"))
      let full = try FileHandle(forWritingTo: URL(filePath: disk + "/full"))
      while (try? full.write(contentsOf: Data(count: 4096))) != nil {}
      try full.close()
      var environment = test.environment()
      environment.folder = disk + "/home/onland"

      let problem = expectProblem {
        try QuestionnairesCommand(environment: environment, languages: ["en"]).new("me.sleep")
      }

      #expect(problem?.summary.hasSuffix("No space left on device") == true)
      #expect(problem?.status == .history)
      #expect(try FileManager.default.contentsOfDirectory(atPath: disk) == ["full"])
      let own = disk + "/home/onland/questionnaires"
      try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
      expectProblem {
        try QuestionnairesCommand(environment: environment, languages: ["en"]).new("me.sleep")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: own) == [])
    }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
