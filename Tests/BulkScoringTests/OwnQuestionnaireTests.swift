// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Psychometrics
import TestQuestionnaires
import Testing

/// Questionnaires that nobody shaped for this program.
struct `An own questionnaire in bulk` {
  private func form(_ text: String) throws -> ScoredForm {
    let reading = DefinitionReader.read(Array(text.utf8), languages: ["en"]) { whole in
      try? ShippedQuestionnaires.questionnaire(whole)
    }
    let questionnaire = try #require(reading.questionnaire, "\(reading.problems)")
    let whole = try questionnaire.partOf.map { try ShippedQuestionnaires.questionnaire($0) }
    return ScoredForm(questionnaire, parentForm: whole)
  }

  @Test func `takes a number for a label or a text where it is no code`() throws {
    let form = try form(
      """
      format: 1
      id: me.since
      version: 1.0.0
      title: Since
      about: A test.
      source: A test.
      licence: CC0-1.0
      language: en
      option_sets:
        years: [{code: 0, label: "2019"}, {code: 1, label: "20"}]
      items:
        - {id: since, text: Since?, type: choice, options: years}
        - {id: words, text: Words?, type: text}
      scales:
        - {id: year, title: Year, items: [{item: since}], range: raw, minimum_answered: all}
      examples:
        - {name: one, answers: {since: 0}, scores: {year: 0}}
      """)

    let table = BulkRun(
      form, .csv, chunks: [Data("week,since,words\n1,2019,12345\n2,20,7\n3,1,\n4,00,0\n".utf8)])

    #expect(table.error == nil)
    #expect(table.output == "respondent,week,year,overall\n,1,0,\n,2,1,\n,3,1,\n,4,0,\n")
  }

  @Test func `has its own settings, scales and kinds of answers`() throws {
    let form = try form(
      """
      format: 1
      id: me.sleep
      version: 1.0.0
      title: Sleep
      about: A test.
      source: A test.
      licence: CC0-1.0
      language: en
      targets: [{id: nap_wanted, text: How long?, unit: minutes, minimum: 0, maximum: 600}]
      option_sets:
        mood: [{code: -1, label: "Bad, or worse"}, {code: 0, label: So so}, {code: 70, label: Good}]
      items:
        - {id: mood, text: Mood?, type: choice, options: mood}
        - {id: hours, text: Hours?, type: decimal, minimum: 0, maximum: 24}
        - {id: nap, text: Nap?, type: duration, minimum: 0, maximum: 600}
        - {id: since, text: Since?, type: date}
        - {id: words, text: Words?, type: text}
      scales:
        - {id: mood_now, title: Mood, items: [{item: mood}], range: raw, minimum_answered: all}
        - {id: rest, title: Rest, items: [{item: hours}, {item: nap, target: nap_wanted}], minimum_answered: all}
      examples:
        - {name: one, answers: {mood: 0}, scores: {mood_now: 0}, withheld: [rest]}
      """)

    let table = BulkRun(
      form, .csv,
      chunks: [
        Data(
          """
          week,mood,hours,nap,since,words,me.sleep.nap_wanted
          1,-1,6.5,30,2026-11-23,"3",60
          2,"bad, OR worse",1e1,3.0,,NA?,20
          3,70.0,,,declined,n/a,n/a
          """.utf8)
      ])
    let json = BulkRun(
      form, .ndjson,
      chunks: [
        Data(
          """
          {"week":1,"settings":{"me.sleep.nap_wanted":60},"answers":{"mood":-1,"hours":6.5,"nap":30,\
          "since":"2026-11-23","words":"3"}}
          {"week":2,"answers":{"hours":24.5}}
          """.utf8)
      ])

    #expect(table.error == nil)
    // Hours 100 x 6.5 / 24 = 27.08333, nap 100 at or below the target; (27.08333 + 100) / 2.
    #expect(
      table.output == """
        respondent,week,mood_now,rest,overall
        ,1,-1,63.541666666666664,
        ,2,-1,70.83333333333333,
        ,3,70,,

        """)
    #expect(json.lines[0].contains("\"rest\":{\"score\":63.541666666666664,"))
    #expect(json.error == .record(.notOffered("hours", .decimal(0...24)), line: 2))
  }

  @Test func `that is a part is read by the rules of the whole, each row anew`() throws {
    let form = try form(
      """
      format: 1
      id: me.part
      version: 1.0.0
      part_of: balance
      title: Part
      about: A test.
      source: A test.
      licence: CC0-1.0
      language: en
      option_sets:
        times:
          - {code: 0, label: Never}
          - {code: 1, label: Rarely}
          - {code: 2, label: About half the time}
          - {code: 3, label: Most times}
          - {code: 4, label: Every time}
      items:
        - id: time_daily
          text: Think of a usual day in the past 7 days. How much time did you spend on social media?
          type: duration
          minimum: 0
          maximum: 1440
        - {id: week_off, text: Was this a week without social media?, type: yes_no}
        - id: joy_share
          text: When you went online, how often did you enjoy the people or posts you found?
          type: choice
          options: times
          not_applicable_when: {item: week_off, equals: true}
      scales:
        - {id: lonely, title: Joy, items: [{item: joy_share}], minimum_answered: all}
      examples:
        - {name: one, answers: {joy_share: 1}, scores: {lonely: 25}}
      """)

    let run = BulkRun(
      form, .csv,
      chunks: [
        Data(
          """
          week,time_daily,week_off,joy_share,budget_minutes
          1,0,yes,0,
          2,120,,0,60
          3,0,yes,0,
          """.utf8)
      ])

    #expect(run.error == nil)
    let header = run.lines[0].split(separator: ",")
    let joy = try #require(header.firstIndex(of: "low_joy"))
    let budget = try #require(header.firstIndex(of: "over_budget"))
    let rows = run.lines.dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.map { $0[joy] } == ["0", "2", "0"])
    #expect(rows.map { $0[budget] } == ["0", "2", "0"])
    #expect(run.lines[0].hasPrefix("respondent,week,lonely,overall,abuse,"))
    #expect(header.contains("signal.lonely"))
  }
}
