// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal
import TestSupport
import Testing
import Texts

@testable import Pages

/// Blocks that are made of text alone. Where `alike` is asked, drawn and plain are the same.
struct `A block of text` {
  private let long =
    PageText("Weeks go up and down, and one of them alone says little about where they are going.")

  @Test func `is a paragraph, broken at the width`() {
    let page = RenderedPage(.paragraph(long))
    #expect(
      page.alike() == """
        Weeks go up and down, and one of them alone says little about where they are
        going.
        """)
    #expect(
      page.alike(40) == """
        Weeks go up and down, and one of them
        alone says little about where they are
        going.
        """)
  }

  @Test func `is a hint`() {
    let page = RenderedPage(.hint("onland resources works any time, offline, and keeps nothing."))
    #expect(page.alike() == "onland resources works any time, offline, and keeps nothing.")
    #expect(
      page.alike(40) == """
        onland resources works any time,
        offline, and keeps nothing.
        """)
  }

  @Test func `is facts to be read like a paragraph`() {
    let facts = Facts(
      for: .reading,
      [
        Facts.Fact("Safety", "nothing that hurt or exposed you, and nobody who scared you."),
        Facts.Fact("Wellbeing", "fine."),
      ])
    let page = RenderedPage(.facts(facts))
    #expect(
      page.alike() == """
        Safety: nothing that hurt or exposed you, and nobody who scared you.
        Wellbeing: fine.
        """)
    #expect(
      page.alike(40) == """
        Safety: nothing that hurt or exposed
        you, and nobody who scared you.
        Wellbeing: fine.
        """)
  }

  @Test func `is facts to be looked up, whose names stand out`() {
    let facts = Facts(
      for: .lookup,
      [
        Facts.Fact("History", "/home/person/.local/share/onland, 120 KiB"),
        Facts.Fact("Schema", "2"),
      ])
    let page = RenderedPage(.facts(facts))
    #expect(
      page.alike() == """
        History: /home/person/.local/share/onland, 120 KiB
        Schema: 2
        """)
    #expect(
      page.alike(40) == """
        History:
          /home/person/.local/share/onland, 120
          KiB
        Schema: 2
        """)
  }

  @Test func `is figures in a column, beside which there may be no room`() {
    let facts = Facts(
      for: .figures,
      [
        Facts.Fact("Mean, median", "61.5, 62.5"),
        Facts.Fact("Slope a week", "1.25 (Theil-Sen), 95 % interval -0.5 to 2.75 points"),
      ])
    let page = RenderedPage(.facts(facts))
    #expect(
      page.alike() == """
        Mean, median  61.5, 62.5
        Slope a week  1.25 (Theil-Sen), 95 % interval -0.5 to 2.75 points
        """)
    #expect(
      page.alike(40) == """
        Mean, median  61.5, 62.5
        Slope a week  1.25 (Theil-Sen), 95 %
          interval -0.5 to 2.75 points
        """)
  }

  @Test func `is a list, with what its items have in common`() {
    let page = RenderedPage(
      .list(ItemList(lead: "Stands out:", ["Pressure, 3 of the last 4 check-ins", "Low joy"])))
    #expect(
      page.alike() == """
        Stands out:
          Pressure, 3 of the last 4 check-ins
          Low joy
        """)
    #expect(
      page.alike(40) == """
        Stands out:
          Pressure, 3 of the last 4 check-ins
          Low joy
        """)
    #expect(RenderedPage(.list(ItemList([long]))).alike(40)?.contains("\n    alone") == true)
  }

  @Test func `is steps, numbered`() {
    let page = RenderedPage(
      .steps(["Save proof first: screenshots, links, dates.", "Then block or mute."]))
    #expect(
      page.alike() == """
          1 Save proof first: screenshots, links, dates.
          2 Then block or mute.
        """)
    #expect(
      page.alike(40) == """
          1 Save proof first: screenshots,
            links, dates.
          2 Then block or mute.
        """)
  }

  @Test func `is an outline, whose details are set in where lines have a place`() {
    let page = RenderedPage(
      .outline(
        Outline(
          note: "Files hold the code.",
          [
            Outline.Entry(
              number: 1, before: "Think of the last week.",
              "On how many days did you feel you had to show up?", ["pressure: 0 to 7"]),
            Outline.Entry("Anything to remember?", ["note: a line of text"]),
          ])))
    #expect(
      page.drawn() == """
            Files hold the code.
            Think of the last week.
        1. On how many days did you feel you had to show up?
            pressure: 0 to 7
        - Anything to remember?
            note: a line of text
        """)
    #expect(
      page.drawn(40) == """
            Files hold the code.
            Think of the last week.
        1. On how many days did you feel you had
          to show up?
            pressure: 0 to 7
        - Anything to remember?
            note: a line of text
        """)
    #expect(
      page.plain() == """
        Files hold the code.
        Think of the last week.
        1. On how many days did you feel you had to show up?
        pressure: 0 to 7
        - Anything to remember?
        note: a line of text
        """)
    #expect(page.plain(40).contains("1. On how many days did you feel you had\n  to show up?\n"))
  }

  @Test func `is a card, with as much as can be said`() {
    let card = Card(
      title: "Pressure to show up", text: "You felt you had to show up on 5-6 days.",
      suggestion: "To try: one evening without it.")
    #expect(
      RenderedPage(.card(card)).alike() == """
        Pressure to show up
        You felt you had to show up on 5-6 days.
        To try: one evening without it.
        """)
    #expect(
      RenderedPage(.card(card)).alike(30) == """
        Pressure to show up
        You felt you had to show up on
        5-6 days.
        To try: one evening without
        it.
        """)
    let bare = Card(title: "Pressure to show up", text: nil, suggestion: nil)
    #expect(RenderedPage(.card(bare)).alike() == "Pressure to show up")
  }

  @Test func `is a place to turn to`() {
    let entry = HelpEntry(
      title: "Helpline", warning: "Last reviewed long ago: check first.",
      ways: ["Call 0800 111 222 (any hour)", "https://example.org/chat"],
      details: "Free. In English.", sources: ["Source: operator, 2026-10-01"])
    #expect(
      RenderedPage(.helpEntry(entry)).alike() == """
        Helpline
          Last reviewed long ago: check first.
          Call 0800 111 222 (any hour)
          https://example.org/chat
          Free. In English.
          Source: operator, 2026-10-01
        """)
    #expect(RenderedPage(.helpEntry(entry)).alike(40)?.contains("\n  Call 0800 111 222") == true)
    #expect(
      RenderedPage(.helpEntry(entry)).alike(30)?.contains("\n  Last reviewed long ago:\n    check")
        == true)
  }

  @Test func `is a failure, with advice that may have parts`() {
    let failure = FailurePage(
      summary: "not everything could be erased: Input/output error",
      hint: "Left:\n    /home/kim/a  b/onland\n  onland erase tries the rest again.")
    let page = RenderedPage(failure.page)
    #expect(
      page.alike() == """
        onland: not everything could be erased: Input/output error
          Left:
            /home/kim/a b/onland
          onland erase tries the rest again.
        """)
    #expect(
      page.alike(40) == """
        onland: not everything could be erased:
          Input/output error
          Left:
            /home/kim/a b/onland
          onland erase tries the rest again.
        """)
    // In a file each piece is one line, and every space of it stays.
    let file = PlainRenderer(width: nil, styling: Styling(isOn: false), language: .english)
      .lines(failure.page)
    #expect(file[2] == "    /home/kim/a  b/onland")
    #expect(RenderedPage(FailurePage(summary: "gone", hint: nil).page).alike() == "onland: gone")
  }

  @Test func `is never stressed where emphasis is off`() {
    let page = RenderedPage(.paragraph("\(strong: "Time"): 71, steady."))
    #expect(page.drawn() == "Time: 71, steady.")
    #expect(page.drawn(isBold: true) == "\u{1B}[1mTime\u{1B}[22m: 71, steady.")
    #expect(page.plain() == "Time: 71, steady.")
  }

  @Test func `holds nothing that could steer a terminal, whoever wrote it`() {
    let hostile = "a\u{1B}[2J\u{1B}[1mb\u{7}\nc\u{202E}d"
    let (text, words) = (PageText(hostile), Message.given(hostile))
    let place = BarRow.Place(value: 1, range: 0...2)
    let blocks: [Block] = [
      .paragraph(text), .paragraph("\(strong: hostile)"), .hint(text),
      .facts(Facts(for: .reading, [Facts.Fact(words, text)])),
      .facts(Facts(for: .lookup, [Facts.Fact(words, text)])),
      .facts(Facts(for: .figures, [Facts.Fact(words, text)])),
      .list(ItemList(lead: text, [text])), .steps([text]),
      .outline(Outline(note: text, [Outline.Entry(before: text, text, [text])])),
      .card(Card(title: text, text: text, suggestion: text)),
      .helpEntry(
        HelpEntry(title: text, warning: text, ways: [text], details: text, sources: [text])),
      .failure(Failure(summary: text, advice: [Failure.Advice(depth: 1, text: text)])),
      .bars([
        BarRow(
          name: words, value: BarRow.Value(figure: words, place: place, word: words),
          remark: words, inWords: text)
      ]),
      .answers(
        AnswerList(
          [
            AnswerList.Row(
              number: 1, group: words, name: words, isQuestion: true, answer: words)
          ], showsWholeTexts: true)),
      .scores(
        ScoreTable(
          dayColumn: "Date", overallColumn: "All", columns: [words], remarkColumn: "Stood out",
          rows: [
            ScoreTable.Row(
              day: words, isLate: false, overall: nil, cells: [], remarks: [words],
              inWords: text)
          ], legend: text, markLegend: text)),
      .chart(.sample(label: hostile)),
      .legend(
        ChartLegend(points: [text], crowdedPoints: text, others: [text], crowdedHint: text)),
    ]
    for block in blocks {
      let page = RenderedPage(Page(title: text, [Page.Section(heading: text, [block])]))
      let shown = [page.drawn(isBold: true), page.plain()].joined()
        .replacing(/\u{1B}\[(1|22|95|39)m/, with: "")
      let unsafe = shown.unicodeScalars.filter { $0 != "\n" && TerminalText.isUnsafe($0) }
      #expect(unsafe.isEmpty, "\(block)")
      #expect(!page.drawn().contains("\u{1B}"))
    }
  }
}
