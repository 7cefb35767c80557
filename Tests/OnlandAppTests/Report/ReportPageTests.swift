// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Sealing
import TestSupport
import Testing
import Texts

@testable import OnlandApp

/// Pages of made weeks. With `ONLAND_RECORD_SCREENS=1` the files in `Pages/` are written anew instead:
/// read what changed in them.
struct `The page of a report` {
  @Test(arguments: [0, 1, 7, 8])
  func `reads as written`(weeks: Int) throws {
    let home = try ReportHome()
    try home.addMadeWeeks(max(weeks, 4))
    let since = "\(ISOWeek(weekNumber: TrendHome.lastWeek - weeks + 1))"
    var html = try home.report(.init(period: .init(since: weeks == 0 ? nil : since)))
    if weeks == 0 {
      // Nothing was answered since.
      home.home.now.secondsSince1970 += 3 * 7 * 86_400
      html = try home.report(.init(period: .init(since: "2026-W50")))
    }
    try expect("\(weeks)-weeks", outline(html) + "\n" + words(html))
  }

  /// Too large to be read: what is there, and how much of it.
  @Test(arguments: [60, 520])
  func `of many weeks has its parts`(weeks: Int) throws {
    let home = try ReportHome()
    try home.addMadeWeeks(weeks)
    let html = try home.report()
    #expect(html.utf8.count < 1_000_000)
    #expect(try home.report() == html)
    let main = try #require(html.range(of: "<main"))
    let digest = Digest.sha256(Array(html[main.lowerBound...].utf8))
    try expect("\(weeks)-weeks", outline(html) + "\ndigest of the sections: \(digest)\n")
  }

  @Test func `of a check-in thousands of years away leaves out the years between`() throws {
    let home = try ReportHome()
    try home.addMadeWeeks(4)
    // In the year 9998.
    try home.trend.add(week: 418_900, days: 3)

    let html = try home.report()

    #expect(html.contains("9998"))
    #expect(html.utf8.count < 500_000)
  }

  @Test func `tells of each year what was in it`() throws {
    let home = try ReportHome()
    try home.addMadeWeeks(120)
    let html = try home.report()
    let counts = html.matches(of: /<desc[^>]*>((?s).*?)<\/desc>/)
      .compactMap { $0.output.1.firstMatch(of: /Overall: [^.]* of (\d+) check-ins?\./)?.output.1 }
      .compactMap { Int($0) }
    #expect(counts.count == 3)
    let all = try home.home.history().checkIns().count
    #expect(counts.reduce(0, +) == all)
  }

  /// Headings, and how many elements there are of each kind.
  private func outline(_ html: String) -> String {
    let headings = html.matches(of: /<(h[123])[^>]*>((?s).*?)<\/h[123]>/).map { match in
      "\(match.output.1) \(match.output.2.replacing(/<[^>]*>/, with: ""))"
    }
    let elements = Dictionary(grouping: html.matches(of: /<([a-z0-9]+)/).map(\.output.1)) { $0 }
      .map { "\($0.key): \($0.value.count)" }.sorted()
    return (headings + elements).joined(separator: "\n") + "\n"
  }

  /// What a browser without drawings shows, each text in a line.
  private func words(_ html: String) -> String {
    html.replacing(/<style>(?s:.*?)<\/style>/, with: "").replacing(/<svg(?s:.*?)<\/svg>/, with: "")
      .split(separator: /<[^>]*>/).map { $0.replacing(/\s+/, with: " ") }
      .filter { $0 != " " && !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  private func expect(_ name: String, _ actual: String) throws {
    #expect(try actual == committedScreen(name, recording: actual, in: "Pages"))
  }

  // MARK: Numbers

  @Test func `has the numbers of trend --json in its tables`() throws {
    let home = try ReportHome()
    try home.addMadeWeeks(40)
    let html = try home.report()
    let tables = html.matches(of: /<table class="numbers">((?s).*?)<\/table>/)
      .map { Self.cells(String($0.output.1)) }
    let json = try home.trend.trend(.init(isAll: true, isJSON: true))
    let trend = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let areas = try #require(trend["areas"] as? [[String: Any]])
      .filter { $0["in_words_only"] as? Bool == false }

    // The second table has a column for each series.
    let numbers = tables[1]
    #expect(numbers[0] == ["Week"] + areas.compactMap { $0["title"] as? String })
    for (column, area) in areas.enumerated() {
      let points = try #require(area["points"] as? [[String: Any]])
      let expected = points.map { "\($0["week"] ?? "") \($0["shown"] ?? "")" }
      let shown = numbers.dropFirst().reversed().filter { !$0[column + 1].isEmpty }
        .map { "\($0[0]) \($0[column + 1])" }
      #expect(shown == expected)
      #expect(!expected.isEmpty)
    }
    let overall = tables[0].dropFirst().reversed().map { "\($0[0]) \($0[1])" }
    let points = try #require(areas[0]["points"] as? [[String: Any]])
    #expect(overall == points.map { "\($0["week"] ?? "") \($0["shown"] ?? "")" })
  }

  private static func cells(_ table: String) -> [[String]] {
    table.matches(of: /<tr>((?s).*?)<\/tr>/).map { row in
      row.output.1.matches(of: /<t[hd][^>]*>((?s).*?)<\/t[hd]>/).map { String($0.output.1) }
    }
  }

  // MARK: Every questionnaire

  @Test func `is there for a questionnaire of the person's own`() throws {
    let home = try TestHome()
    try home.addOwn(
      "me.mood.yaml",
      """
      format: 1
      id: me.mood
      version: 1.0.0
      title: "Mood & <me>"
      about: One question.
      source: Written for a test.
      licence: CC0-1.0
      recall: P7D
      language: en
      items:
        - {id: good, text: "How good?", type: integer, minimum: 0, maximum: 10}
      scales:
        - {id: mood, title: "My <mood>", items: [good], minimum_answered: all}

      """)
    for (place, answer) in [3, 5, 8, 2].enumerated() {
      let date = ISOWeek(weekNumber: TrendHome.lastWeek - 3 + place).monday
      try home.check("\(answer)", of: "me.mood", date: "\(date)")
    }
    _ = home.takeWritten()
    _ = try ReportCommand(environment: home.environment()) { _ in nil }
      .run(.init(output: "-", questionnaire: "me.mood"))
    let html = home.takeWritten()
    #expect(html.contains("Mood &amp; &lt;me&gt;: 4 weeks"))
    #expect(html.contains("<td>80</td>"))
    #expect(html.says(.reportLowToHigh()))
    #expect(!html.contains("<me>") && !html.contains("<mood>"))
  }
}
