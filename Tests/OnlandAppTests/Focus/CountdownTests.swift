// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Texts

@testable import OnlandApp

struct `A countdown` {
  /// What is said when every mark is met to the second.
  private static func said(_ countdown: Countdown) -> [Message] {
    var lines: [Message] = []
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
        .focusLeft(time: 4), .focusLeft(time: 3), .focusLeft(time: 2), .focusLeft(time: 1),
      ])
    #expect(Self.said(Countdown(minutes: 180, isSparse: false)).count == 180)
    #expect(Self.said(Countdown(minutes: 61, isSparse: false)).first == .focusLeft(time: 61))
  }

  @Test(arguments: [
    (minutes: 1, said: [1]), (2, [2, 1]), (3, [3, 1]),
    // 15 / 2 is 7
    (15, [15, 7, 1]), (180, [180, 90, 1]),
  ])
  func `says three lines at most where they stay`(minutes: Int, said: [Int]) {
    let expected = said.map { Message.focusLeft(time: $0) }
    #expect(Self.said(Countdown(minutes: minutes, isSparse: true)) == expected)
  }

  @Test(arguments: [(119.9, 2), (60, 1), (0.1, 1)])
  func `counts a minute that has begun`(left: Double, minutes: Int) {
    #expect(
      Countdown(minutes: 15, isSparse: true).words(left: left) == .focusLeft(time: minutes))
  }

  @Test func `goes on with the next mark after it was late for some`() {
    let countdown = Countdown(minutes: 15, isSparse: false)

    #expect(countdown.nextMark(below: 500.5) == 480)
    #expect(countdown.nextMark(below: 480) == 420)
    #expect(countdown.nextMark(below: 59) == 0)
  }
}
