// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The trend at one look` {
  @Test(arguments: [26, 60, 520])
  func `fits a screen, however many weeks there are`(weeks: Int) throws {
    let trend = try TrendHome()
    try trend.add((0..<weeks).map { $0 % 7 == 3 ? nil : ($0 / 3) % 4 })

    for isAll in [false, true] {
      let lines = try trend.trend(.init(isAll: isAll), hasCharts: false)
        .components(separatedBy: "\n")
      #expect(lines.count <= 23, "\(lines.joined(separator: "\n"))")
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test func `has a line for each area, with gaps left blank`() throws {
    let trend = try TrendHome()
    try trend.add([0, 1, nil, 2, 4, 4, 3, 2])

    let lines = try trend.trend(hasCharts: false).components(separatedBy: "\n")
    // The joy of a week is 100 - 25 × its days of strain.
    let joy = try #require(lines.first { $0.hasPrefix("Joy") })

    #expect(lines[2].hasSuffix("  lowest  highest"))
    #expect(joy.contains("  █▆ ▅▁▁▃▅   50"))
    #expect(joy.hasSuffix("       0      100"))
    #expect(lines.say(.trendBlank()))
    #expect(lines.say(.trendMore(area: .anything)))
  }

  @Test func `fits 40 columns without the lowest and the highest`() throws {
    let trend = try TrendHome()
    try trend.add((0..<40).map { $0 % 4 })

    let lines = try trend.trend(.init(isAll: true), hasCharts: false, width: 40)
      .components(separatedBy: "\n")

    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(!lines.contains { $0.contains("highest") })
  }

  @Test func `is a sentence for each area in plain mode`() throws {
    let trend = try TrendHome()
    try trend.add([0, 1, nil, 2, 4, 4, 3, 2])

    let lines = try trend.trend(hasCharts: false, width: 200, isPlain: true)
      .components(separatedBy: "\n")

    let joy = try #require(lines.first { $0.hasPrefix("Joy: 50 now") })
    #expect(joy.hasSuffix("; lowest 0 in 2026-W44, highest 100 in 2026-W40."))
    #expect(!lines.joined().contains("▁"))
    // Nothing is blank where nothing is drawn.
    #expect(!lines.say(.trendBlank()))
  }

  @Test func `of who only ever answered the short form is of the short form`() throws {
    let trend = try TrendHome()
    for week in 0..<5 {
      try trend.add(week: TrendHome.lastWeek - week, days: week % 3, to: "pulse")
    }

    #expect(try trend.trend(hasCharts: false).hasPrefix("Pulse, 5 weeks"))
  }
}
