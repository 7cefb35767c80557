// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import TestSupport
import Testing
import Texts

@testable import Pages

struct `Answers that are looked over` {
  private static let rows = [
    AnswerList.Row(
      number: 1, group: "Time", name: "Time a day on social media", isQuestion: false, answer: "1 h"
    ),
    AnswerList.Row(
      number: 2, group: "Time", name: "Time well spent", isQuestion: false, answer: "5-6 days"),
    AnswerList.Row(
      number: 3, group: "Control", name: "Put the phone away", isQuestion: false,
      answer: "About half the time"),
    AnswerList.Row(
      number: 10, name: "Note", isQuestion: false,
      answer: "A long note about the week that goes on and on until there is no room for it."),
  ]

  @Test func `stand in columns, each group named once`() {
    let page = RenderedPage(.answers(AnswerList(Self.rows, showsWholeTexts: false)))
    #expect(
      page.drawn() == """
         1  Time     Time a day on social media  1 h
         2           Time well spent             5-6 days
         3  Control  Put the phone away          About half the time
        10           Note                        A long note about the week that goes o…
        """)
    #expect(
      page.drawn(40) == """
        Time
         1  Time a day on social   1 h
            media
         2  Time well spent        5-6 days
        Control
         3  Put the phone away     About half
                                   the time
        10  Note                   A long note …
        """)
    #expect(
      page.plain(40) == """
        1. Time a day on social media: 1 h
        2. Time well spent: 5-6 days
        3. Put the phone away: About half the
        time
        10. Note: A long note about the week
        that goes on and on until there is no
        room for it.
        """)
  }

  @Test func `are set in below the name of their group where no number does that`() {
    let rows = Self.rows[...2].map { row in
      var row = row
      row.number = nil
      return row
    }
    #expect(
      RenderedPage(.answers(AnswerList(rows, showsWholeTexts: true))).drawn(40) == """
        Time
          Time a day on social     1 h
          media
          Time well spent          5-6 days
        Control
          Put the phone away       About half
                                   the time
        """)
  }

  @Test func `show a text in full where nothing is chosen`() {
    let page = RenderedPage(
      .answers(AnswerList([Self.rows[1], Self.rows[3]], showsWholeTexts: true)))
    #expect(
      page.drawn() == """
         2  Time  Time well spent  5-6 days
        10        Note
                    A long note about the week that goes on and on until there is no
                    room for it.
        """)
  }

  @Test func `without short names are told apart by their ends`() {
    let start =
      "On how many days did you feel that you had to go online at once and without delay to "
    let rows = [("reply", "No days"), ("post", "Every day")].enumerated().map { place, row in
      AnswerList.Row(
        number: place + 1, name: "\(start)\(row.0) something, whatever it was?", isQuestion: true,
        answer: .given(row.1))
    }
    let page = RenderedPage(.answers(AnswerList(rows, showsWholeTexts: false)))
    let lines = page.drawn().split(separator: "\n")

    #expect(lines.count == 2)
    let (name, answer) = (" something, whatever it was?", rows[0].answer.inEnglish)
    #expect(lines[0].contains("reply\(name)  \(answer)"))
    #expect(lines[1].contains("post\(name)  \(rows[1].answer.inEnglish)"))
    #expect(page.drawn(40).contains("   -> \(answer)"))
    #expect(page.plain().contains("\(name) \(answer)"))
  }

  @Test(arguments: [20, 30, 40, 60, 80, 200])
  func `fit the screen`(columns: Int) {
    let page = RenderedPage(.answers(AnswerList(Self.rows, showsWholeTexts: false)))
    #expect(page.drawn(columns).split(separator: "\n").allSatisfy { $0.count <= columns })
  }
}
