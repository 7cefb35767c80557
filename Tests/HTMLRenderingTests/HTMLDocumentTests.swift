// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Sealing
import TestSupport
import Testing
import Texts

@testable import HTMLRendering
@testable import Pages

struct `A page as HTML` {
  private static let hostile = "<script>alert(1)</script> \" & ' ]]> style=x src=y url(z) @import"
  private static let words = Message.given(hostile)

  private func html(_ page: Page, opensTables: Bool = false) -> String {
    String(
      decoding: HTMLDocument(page, opensTables: opensTables, language: .english).bytes,
      as: UTF8.self)
  }

  private static let chart = WeekChart(
    range: 0...100, weeks: 0...9,
    points: [
      .init(week: 0, value: 20, kind: .inTime),
      .init(week: 1, value: 40, kind: .late),
      .init(week: 4, value: 60, kind: .shortForm),
      .init(week: 9, value: 100, kind: .inTime),
    ], smoothed: [], bands: [.init(range: 0...39, word: hostile)],
    usual: .init(values: 20...40, weeks: 0...1),
    changes: [4], labels: [.init(week: 0, text: .given(hostile)), .init(week: 5, text: "2026")],
    ends: nil,
    inWords: [PageText(stringLiteral: hostile)])

  private static let grid = WeekGrid(
    weeks: 0...9, answered: [0, 1, 9],
    rows: [
      .init(name: .given(hostile), marks: [0: .ease(0, isHard: true), 1: .ease(4, isHard: false)]),
      .init(name: "Other", marks: [9: .strength(3), 0: .amount(2)]),
    ], labels: [.init(week: 0, text: "Oct")], inWords: [PageText(stringLiteral: hostile)])

  /// Every kind of text there is, each of them hostile.
  private static let page = Page(
    title: PageText(stringLiteral: hostile), lead: [.paragraph(PageText(stringLiteral: hostile))],
    [
      Page.Section(
        heading: PageText(stringLiteral: hostile),
        [
          .hint(PageText(stringLiteral: hostile)),
          .figures([
            Figure(
              title: PageText(stringLiteral: hostile), text: [PageText(stringLiteral: hostile)],
              drawing: .chart(chart))
          ]),
          .figures([
            Figure(title: PageText(stringLiteral: hostile), drawing: .chart(chart)),
            Figure(title: PageText(stringLiteral: hostile), drawing: .chart(chart)),
          ]),
          .figures([Figure(title: PageText(stringLiteral: hostile), drawing: .grid(grid))]),
          .table(
            DataTable(
              caption: words, columns: [words, words], rows: [[words, words]],
              isBehindDrawing: true)),
          .bars([
            BarRow(
              name: words,
              value: .init(figure: words, place: .init(value: 1, range: 0...2), word: words),
              remark: words, inWords: PageText(stringLiteral: hostile))
          ]),
        ])
    ])

  @Test func `shades where most weeks were over those weeks alone`() {
    // One ninth of the width, from the first week to the second.
    #expect(html(Self.page).contains("<rect class=\"usual\" x=\"34\" y=\"169.2\" width=\"90.4\""))
  }

  @Test func `holds a hostile text as text in every place`() {
    let html = html(Self.page)
    let markup = html.replacing(/<style>(?s:.*?)<\/style>/, with: "")
    #expect(markup.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot; &amp; &#39; ]]&gt;"))
    #expect(!markup.contains("<script"))
    let tags = markup.matches(of: /<[^>]*>/).map { String($0.output) }
    for forbidden in ["style=", "src=", "url(", "@import", "http:", "https:", " on"] {
      // Inside a value the quotes keep it, and no value is an address.
      let outside = tags.map { $0.replacing(/"[^"]*"/, with: "") }
      #expect(!outside.contains { $0.contains(forbidden) }, Comment(rawValue: forbidden))
    }
  }

  @Test func `allows its own style and nothing else`() throws {
    let html = html(Page([]))
    let style = String(try #require(html.firstMatch(of: /<style>((?s).*?)<\/style>/)).output.1)
    let hex = Digest.sha256(Array(style.utf8))
    let bytes = stride(from: 0, to: hex.count, by: 2).compactMap { place in
      UInt8(hex.dropFirst(place).prefix(2), radix: 16)
    }
    #expect(StyleSheet.hash == "sha256-\(Data(bytes).base64EncodedString())")
    #expect(
      html.contains(
        "default-src &#39;none&#39;; style-src &#39;\(StyleSheet.hash)&#39;; base-uri &#39;none&#39;; "
          + "form-action &#39;none&#39;"))
    for forbidden in ["url(", "@import", "http:", "https:", "<", "expression"] {
      #expect(!style.contains(forbidden), Comment(rawValue: forbidden))
    }
  }

  @Test func `gives every id once, and names only ids that are there`() {
    let html = html(Self.page)
    let ids = html.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let named = html.matches(of: /aria-labelledby="([^"]*)"/)
      .flatMap { $0.output.1.split(separator: " ").map(String.init) }
    #expect(!named.isEmpty)
    #expect(Set(named).isSubset(of: ids))
    #expect(html.contains("<a class=\"skip\" href=\"#\(ids[0])\">"))
  }

  @Test func `tells of every drawing what it shows`() {
    let html = html(Self.page)
    let drawings = html.matches(of: /<svg ([^>]*)>/).map { String($0.output.1) }
    let meant = drawings.filter { !$0.contains("aria-hidden") }
    #expect(meant.count == 6)
    #expect(meant.allSatisfy { $0.contains("role=\"img\"") && $0.contains("aria-labelledby=") })
    // Drawn for a wide and for a narrow screen, and said once.
    #expect(html.matches(of: /<desc\b/).count == 4)
  }

  @Test func `breaks a line where there is no check-in`() throws {
    let page = html(Self.page)
    let raw = try #require(page.firstMatch(of: /class="raw" d="([^"]*)"/)).output.1
    #expect(raw.count { $0 == "M" } == 2)
    #expect(raw.count { $0 == "L" } == 1)
  }

  @Test func `shows numbers behind a drawing when asked, and at once on paper`() {
    #expect(html(Self.page).contains("<details><summary>"))
    #expect(html(Self.page, opensTables: true).contains("<details open=\"\"><summary>"))
  }
}
