// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Interchange
import Psychometrics
import TestQuestionnaires
import Testing

/// `me.bedside` of the format document, as survey tools write several choices.
struct `Several choices in a survey tool's table` {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try DocumentedQuestionnaires.questionnaire("me.bedside") }

  /// The answers to `used`, row by row.
  private func used(_ column: String, _ table: String) throws -> [String] {
    let map = """
      map: 1
      questionnaire: me.bedside
      when: day
      items:
        used: \(column)
      missing: {"99": declined}
      """
    let native = try SurveyTable(
      Array(table.utf8), map: Array(map.utf8), of: questionnaire, settings: [], keeping: [],
      setsAside: false
    ).native
    return String(decoding: native, as: UTF8.self).split(separator: "\n").dropFirst()
      .map { String($0.split(separator: ",", omittingEmptySubsequences: false)[1]) }
  }

  @Test func `stand in one cell, with the marks that tools put between them`() throws {
    let cells = [
      ("\"News, Videos\"", "1;3"), ("Videos;News;", "3;1"), ("\"1,3\"", "1;3"), ("1 3", "1;3"),
      ("news", "1"), ("Something else", "0"), ("99", "declined"), ("", ""), ("[]", "[]"),
    ]
    let table = "day,uses\n" + cells.map { "2026-11-23,\($0.0)\n" }.joined()

    #expect(try used("uses", table) == cells.map(\.1))
  }

  @Test func `may have the mark in a label`() throws {
    var questionnaire = questionnaire
    guard case .choices(var options) = questionnaire.items[3].format else { return }
    options[0].label = "News, papers"
    options[0].wording = "News, papers"
    questionnaire.items[3].format = .choices(options)
    let map = "map: 1\nquestionnaire: me.bedside\nwhen: day\nitems: {used: uses}\n"

    let native = try SurveyTable(
      Array("day,uses\n2026-11-23,\"News, papers, Videos\"\n".utf8), map: Array(map.utf8),
      of: questionnaire, settings: [], keeping: [], setsAside: false
    ).native

    #expect(String(decoding: native, as: UTF8.self).contains("2026-11-23,1;3,2"))
  }

  @Test func `stand in a column for each option`() throws {
    let table = """
      day,u1,u2,u3
      2026-11-23,1,0,1
      2026-11-23,Checked,Unchecked,Unchecked
      2026-11-23,0,0,0
      2026-11-23,,,
      2026-11-23,News,,
      2026-11-23,,2,
      2026-11-23,99,0,0

      """

    #expect(
      try used("{columns: {1: u1, Messages: u2, 3: u3}}", table)
        == ["1;3", "1", "[]", "", "1", "2", "declined"])
  }

  @Test(arguments: [
    ("uses", "day,uses\n2026-11-23,\"News, Walking\"\n", "uses"),
    ("{columns: {1: uses}}", "day,uses\n2026-11-23,maybe\n", "uses"),
  ])
  func `are refused where one is not offered`(
    column: String, table: String, name: String
  ) throws {
    do {
      _ = try used(column, table)
      Issue.record("a choice that is not offered was read")
    } catch let refusal as SurveyRefusal {
      #expect(refusal.problems.map(\.place) == [.table(line: 2, column: name)])
    }
  }

  @Test func `are refused for an option that is not there`() throws {
    do {
      _ = try used("{columns: {7: uses}}", "day,uses\n2026-11-23,1\n")
      Issue.record("an option that is not there was read")
    } catch let refusal as SurveyRefusal {
      guard case .notOffered("used", _)? = refusal.problems.first?.reason else {
        Issue.record("\(refusal.problems)")
        return
      }
    }
  }

  @Test func `are found by a draft where each has a column`() throws {
    let draft = SurveyDraft(questionnaire, targets: [])
    let lines = try #require(
      draft.lines(Array("date,used___1,used___2,used___3,after\n2026-11-23,1,0,0,\n".utf8)))

    #expect(lines.contains("    columns:"))
    #expect(lines.contains("      3: \"used___3\""))
    #expect(lines.contains("  after: \"after\""))
    #expect(draft.template(.redcap).contains("      0: \"used___0\""))
    #expect(draft.template(.limesurvey).contains("      2: \"after[2]\""))
  }
}
