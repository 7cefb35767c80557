// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `onland group` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.addOwn("me.team.yaml", MadeGroup.questionnaire)
  }

  /// - Parameter change: Of the options, but for the path.
  private func run(
    _ table: String, width: Int = 80, isPlain: Bool = false,
    _ change: (inout GroupCommand.Options) -> Void = { _ in }
  ) throws -> (text: String, status: OnlandApp.ExitStatus) {
    let path = home.folder + "/team.csv"
    try Data(table.utf8).write(to: URL(filePath: path))
    var options = GroupCommand.Options(path: path, ignored: ["team"])
    change(&options)
    let status = try GroupCommand(environment: home.environment(width: width, isPlain: isPlain))
      .run("me.team", options)
    return (home.takeWritten(), status)
  }

  @Test func `shows everybody, by the last check-in of each`() throws {
    let (text, status) = try run(MadeGroup.table(people: 24))

    #expect(status == .done)
    #expect(
      text == """
        Team week, week 2026-W48, 24 people

        Ease  ━━━━━━━━━━━━━━──────────   60  median 60, 24 answered, uneasy 4, easy 20
        Pace  ━━━━━━━━━━━━────────────   50  median 50, 24 answered

        Means run from 0 to 100; the higher, the easier. Below 50 people means are
        rounded to 5, so that no report gives a person's score.
        Do not make two reports over nearly the same people: their difference is one
        person. This page keeps a person from its readers, not from whoever holds the
        answers.
        """)
  }

  @Test func `shows groups side by side, the small ones together`() throws {
    let (text, _) = try run(MadeGroup.table(people: 40)) { $0.by = "team" }

    #expect(try text == committedScreen("two-teams", recording: text))
    let (small, _) = try run(MadeGroup.table(people: 36), width: 200) { $0.by = "team" }
    #expect(try small == committedScreen("small-teams", recording: small))
  }

  @Test func `says every row in a sentence where columns do not fit`() throws {
    let (text, _) = try run(MadeGroup.table(people: 40), isPlain: true) { $0.by = "team" }

    #expect(try text == committedScreen("two-teams-plain", recording: text))
  }

  @Test func `shows nothing of nine people`() throws {
    let (text, status) = try run(MadeGroup.table(people: 9))
    #expect(text == "Fewer than 10 people: nothing is shown." && status == .nothing)

    let (json, same) = try run(MadeGroup.table(people: 9)) { $0.output = .json }
    #expect(!json.contains("people") && json.contains("\"shown\" : false") && same == .nothing)
  }

  @Test func `never says more in files than on the page`() throws {
    let (json, _) = try run(MadeGroup.table(people: 24)) { $0.output = .json }
    #expect(json.contains("\"mean\" : 60") && !json.contains("safety"))
    #expect(!json.contains("\"version\" : 1.0") && json.contains("onland/group/1"))

    let (csv, _) = try run(MadeGroup.table(people: 24)) { $0.output = .csv }
    #expect(
      csv == """
        group,people,id,figure,value
        all,24,ease,mean,60
        all,24,ease,median,60
        all,24,ease,answered,24
        all,24,ease,uneasy,4
        all,24,ease,easy,20
        all,24,pace,mean,50
        all,24,pace,median,50
        all,24,pace,answered,24
        """)
  }

  @Test func `takes one week alone`() throws {
    let (csv, _) = try run(MadeGroup.table(people: 24)) {
      $0.week = "2026-W47"
      $0.output = .csv
    }
    #expect(csv.contains("all,24,ease,mean,0"))
  }

  /// - Returns: The path of a map.
  private func map(_ text: String = MadeGroup.map) throws -> String {
    let path = home.folder + "/map.yaml"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  @Test(arguments: [nil, "team"])
  func `says the same of the table of another tool, read by a map`(by: String?) throws {
    let (plain, _) = try run(MadeGroup.table(people: 40)) { $0.by = by }
    let map = try map()

    let (mapped, status) = try run(MadeGroup.form(people: 40)) {
      // A column is named as the table names it.
      $0 = GroupCommand.Options(path: $0.path, by: by.map { _ in "Team" })
      $0.map = map
    }

    #expect(mapped == plain && status == .done)
  }

  @Test func `works nothing out of a table that its map does not fit`() throws {
    let wrong = try map(MadeGroup.map.replacing("Calm?", with: "Clam?"))

    let problem = expectProblem {
      _ = try run(MadeGroup.form(people: 40)) {
        $0.ignored = []
        $0.map = wrong
      }
    }

    #expect(problem?.summary == "\(home.folder)/team.csv cannot be scored: 2 problems")
    #expect(
      problem?.hint?.contains("map.yaml:5:15: ") == true
        && problem?.hint?.says(.unknownColumn(name: "Clam?")) == true)
    #expect(problem?.hint?.ends(saying: .groupNothingWorkedOut()) == true)
    #expect(home.takeWritten().isEmpty)
  }

  @Test func `says that nothing was worked out where there is no map`() throws {
    let problem = expectProblem {
      _ = try run(MadeGroup.form(people: 40)) { $0.map = home.folder + "/none.yaml" }
    }

    #expect(problem?.status == .data)
    #expect(problem?.advice == .groupNothingWorkedOut())
  }

  @Test func `says what a draft leaves open, and that a form needs a map`() throws {
    let draft = try map(MadeGroup.map.replacing("respondent: Who?", with: "respondent: \"?\""))
    let open = expectProblem {
      _ = try run(MadeGroup.form(people: 40)) {
        $0.ignored = []
        $0.map = draft
      }
    }
    #expect(
      open?.hint?.contains("map.yaml:3:13: ") == true
        && open?.hint?.says(.surveyQuestionMark()) == true)

    let bare = expectProblem {
      _ = try run("Timestamp,calm\n2026/11/23,0\n") { $0.ignored = ["Timestamp"] }
    }
    #expect(bare?.hint?.says(.recordHintHeaderWithoutWeek()) == true)
  }

  @Test func `takes no map for a folder of shared files`() throws {
    try share(50, to: "one.json")

    let problem = expectProblem {
      _ = try run("") {
        $0 = GroupCommand.Options(path: home.folder + "/shared")
        $0.map = home.folder + "/map.yaml"
      }
    }

    #expect(problem?.summary == "shared files need no map" && problem?.status == .usage)
  }

  @Test func `refuses what does not fit`() throws {
    let table = MadeGroup.table(people: 24)
    let cases: [(String, (inout GroupCommand.Options) -> Void)] = [
      ("--smallest is at least 5", { $0.smallest = 4 }),
      ("there is no column \"taem\"", { $0.by = "taem" }),
      ("\"calm\" is a part of the check-in", { $0.by = "calm" }),
      ("there is no column \"team\"", { $0.ignored = [] }),
      ("\"soon\" is not a week", { $0.week = "soon" }),
    ]
    for (words, change) in cases {
      let problem = expectProblem { _ = try run(table, change) }
      #expect(problem?.summary.contains(words) == true, "\(problem?.summary ?? "")")
    }
  }

  // MARK: Shared files

  /// - Parameter score: Of the scale ease, in the week 2026-W48.
  private func share(_ score: Int, to name: String, format: String = "share") throws {
    let checkIns = [
      #"{"questionnaire":"me.team","version":"1.0.0","week":"2026-W47","scales":{"ease":0},"overall":null}"#,
      #"{"questionnaire":"me.team","version":"1.1.0","week":"2026-W48","scales":{"ease":\(score)},"overall":null}"#
        .replacing(#"\(score)"#, with: "\(score)"),
      #"{"questionnaire":"pulse","version":"1.0.0","week":"2026-W48","scales":{},"overall":3}"#,
    ]
    let text =
      "{\"format\":\"onland/\(format)/1\",\"check_ins\":[\(checkIns.joined(separator: ","))]}"
    let folder = home.folder + "/shared"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  @Test func `reads a folder of shared files, the same one twice as one`() throws {
    for person in 0..<10 { try share(person * 10, to: "\(person).json") }
    try share(50, to: "again.json")

    let (csv, status) = try run("") {
      $0 = GroupCommand.Options(path: home.folder + "/shared", output: .csv)
    }

    #expect(status == .done)
    #expect(
      csv == """
        group,people,id,figure,value
        all,10,ease,mean,45
        all,10,ease,answered,10
        """)
  }

  @Test func `takes no backup for a shared file`() throws {
    for person in 0..<10 { try share(person * 10, to: "\(person).json") }
    try share(50, to: "whole.json", format: "export")

    let problem = expectProblem {
      _ = try run("") { $0 = GroupCommand.Options(path: home.folder + "/shared") }
    }

    #expect(problem?.summary == "whole.json holds more than a group needs")
    #expect(problem?.status == .data)
  }
}
