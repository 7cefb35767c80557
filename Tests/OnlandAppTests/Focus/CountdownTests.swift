// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import OnlandApp

struct `A countdown` {
  /// What is said when every mark is met to the second.
  private static func said(_ countdown: Countdown) -> [String] {
    var lines: [String] = []
    var left = Double(countdown.minutes * 60)
    while left > 0 {
      lines.append(countdown.words(left: left))
      left = Double(countdown.nextMark(below: left))
    }
    return lines
  }

  @Test func `says every minute where one line is drawn anew`() {
    #expect(
      Self.said(Countdown(minutes: 4, isSparse: false)) == [
        "4 min left", "3 min left", "2 min left", "1 min left",
      ])
    #expect(Self.said(Countdown(minutes: 180, isSparse: false)).count == 180)
    #expect(Self.said(Countdown(minutes: 61, isSparse: false)).first == "1 h 1 min left")
  }

  @Test(arguments: [
    (minutes: 1, said: ["1 min left"]),
    (2, ["2 min left", "1 min left"]),
    (3, ["3 min left", "1 min left"]),
    // 15 / 2 is 7
    (15, ["15 min left", "7 min left", "1 min left"]),
    (180, ["3 h left", "1 h 30 min left", "1 min left"]),
  ])
  func `says three lines at most where they stay`(minutes: Int, said: [String]) {
    #expect(Self.said(Countdown(minutes: minutes, isSparse: true)) == said)
  }

  @Test(arguments: [(119.9, "2 min left"), (60, "1 min left"), (0.1, "1 min left")])
  func `counts a minute that has begun`(left: Double, words: String) {
    #expect(Countdown(minutes: 15, isSparse: true).words(left: left) == words)
  }

  @Test func `goes on with the next mark after it was late for some`() {
    let countdown = Countdown(minutes: 15, isSparse: false)

    #expect(countdown.nextMark(below: 500.5) == 480)
    #expect(countdown.nextMark(below: 480) == 420)
    #expect(countdown.nextMark(below: 59) == 0)
  }
}
