// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing
import Texts

@testable import Pages

struct `Words for numbers` {
  @Test(arguments: [
    (0, "0 min"), (45, "45 min"), (60, "1 h"), (90, "1 h 30 min"), (1440, "24 h"),
  ])
  func `say a duration in hours and minutes`(minutes: Int, words: String) {
    #expect(Message.duration(minutes: minutes).inEnglish == words)
  }

  @Test(arguments: [
    (50.0, "50"), (62.5, "62.5"), (79.16666666666667, "79.17"), (0.999, "1"), (-2.375, "-2.38"),
    (83.30000000000001, "83.3"), (0.004, "0"), (-0.0, "0"),
    (-0.004, "0"), (7.05, "7.05"),
  ])
  func `show at most two decimals`(number: Double, words: String) {
    #expect(Words.decimal(number) == words)
  }

  @Test(arguments: [
    (1, "about 1 second"), (59, "about 59 seconds"), (60, "about a minute"),
    (90, "about 2 minutes"),
  ])
  func `say about how long something takes`(seconds: Int, words: String) {
    #expect(Message.about(seconds: seconds).inEnglish == words)
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
  ])
  func `join a list`(words: [String], expected: String) {
    #expect(Message.names(words).inEnglish == expected)
  }
}
