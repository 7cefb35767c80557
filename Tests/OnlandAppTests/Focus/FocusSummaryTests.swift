// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import OnlandApp

struct `The summary of a week's windows` {
  private static func text(_ home: TestHome, isJSON: Bool = false) throws -> String {
    let status = try FocusSummaryCommand(environment: home.environment()).run(isJSON: isJSON)
    #expect(status == .done)
    return home.takeWritten()
  }

  /// Planned, actual, the four steps, worth, how it was afterwards, the note.
  private static func add(_ windows: String..., to home: TestHome, date: String? = nil) throws {
    for window in windows { try home.check(window, of: "window", date: date) }
    _ = home.takeWritten()
  }

  @Test func `says of a damaged history that it is, and not that it has no windows`() throws {
    let home = try TestHome()
    try Self.add("15m 16m y y y n 4 4 x", to: home)
    var bytes = try home.bytes()
    // The columns of a definition lie beside each other: its id, then its version.
    let id = try #require(bytes.firstRange(of: Data("window1.".utf8)))
    bytes[id.lowerBound] ^= 1
    try bytes.write(to: URL(filePath: home.database))

    let status = OnlandApp.ExitStatus.ending {
      try FocusSummaryCommand(environment: home.environment()).run(isJSON: true)
    } telling: { _ in
    }
    #expect(status == .history)
  }

  @Test func `counts what was kept, and says the rest only from four windows on`() throws {
    let home = try TestHome()
    try Self.add(
      "15m 16m y y y n 4 4 x", "15m 18m y n n n 3 3 x", "20m 12m y n n n 3 - x", to: home)

    #expect(
      try Self.text(home) == """
        Focus window, week 2026-W48

        3 windows, kept 2 of 3.
        Kept: you left when the time was up, or at most 2 minutes later.
        Median overrun: 1 min.
        After 4 windows you will see how you felt compared with before.
        """)

    // Typed are the places of the options, 1 to 5: codes 3, 2, 4 and 3 make 12 / 4, one is declined.
    // Overruns 1, 3, 0 and 0: (0 + 1) / 2.
    try Self.add("15m 15m n n n y 3 5 x", "15m - n n n - 3 4 x", to: home)

    #expect(
      try Self.text(home) == """
        Focus window, week 2026-W48

        5 windows, kept 3 of 4; 1 more cannot be judged.
        Kept: you left when the time was up, or at most 2 minutes later.
        Median overrun: 0.5 min.
        Compared with before, you felt 3 on average, from 0 (Much worse) to 4 (Much
        better).
        """)
  }

  @Test func `is of the last week that has one`() throws {
    let home = try TestHome()
    try Self.add("15m 15m y y y y 4 4 x", to: home, date: "2026-11-08")
    try Self.add("15m - y y y - 4 4 x", to: home, date: "2026-11-11")

    #expect(
      try Self.text(home) == """
        Focus window, week 2026-W46

        1 window, not enough answers to tell whether you kept to it.
        After 4 windows you will see how you felt compared with before.
        """)
  }

  @Test func `is nothing without a window`() throws {
    let home = try TestHome()
    try home.check("90m 3 0 3", of: "pulse")
    _ = home.takeWritten()

    let status = try FocusSummaryCommand(environment: home.environment()).run(isJSON: false)

    #expect(status == .nothing)
    #expect(home.takeWritten() == "No focus window yet. onland focus starts one.")
  }

  @Test func `is written as JSON, with null for what does not exist`() throws {
    let home = try TestHome()
    try Self.add("15m 18m y y y n 4 4 x", "15m - y y y - 4 4 x", to: home)

    #expect(
      try Self.text(home, isJSON: true) == """
        {
          "format" : "onland/focus/1",
          "judged" : 1,
          "kept" : 0,
          "mean_after" : null,
          "median_overrun_minutes" : 3,
          "week" : "2026-W48",
          "windows" : 2
        }
        """)
  }
}
