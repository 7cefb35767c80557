// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Testing

@testable import OnlandApp
@testable import Psychometrics

struct `A typed answer` {
  private static let days = ResponseFormat.choice([
    ResponseOption(code: 0, label: "No days", keys: ["0"]),
    ResponseOption(code: 1, label: "1-2 days", keys: ["1", "2"]),
    ResponseOption(code: 4, label: "Every day", keys: ["7"]),
    ResponseOption(code: 5, label: "Every night", keys: ["n"]),
  ])

  @Test(arguments: [
    ("0", 0), ("2", 1), ("７", 4), ("n", 5), ("N", 5), ("no", 0), ("NO DAYS", 0), ("1-", 1),
    ("every d", 4), ("ｅｖｅｒｙ　ｄ", 4),
  ])
  func `is an option by its key or the start of its label`(typed: String, code: Int) {
    #expect(TypedAnswer(typed, to: Self.days) == .response(.code(code)))
  }

  @Test(arguments: ["every", "e"])
  func `is no option when several begin so`(typed: String) {
    #expect(TypedAnswer(typed, to: Self.days) == .ambiguous)
  }

  @Test(arguments: ["3", "days", "-", "0 0", "٣"])
  func `is a slip when no option has it`(typed: String) {
    #expect(TypedAnswer(typed, to: Self.days) == .slip)
  }

  @Test(arguments: [
    ("90m", 90), ("1h30", 90), ("1:30", 90), ("1.5h", 90), ("1,5h", 90), ("1 h 30 min", 90),
    ("90", 90), ("0", 0), ("16", 16), ("１ｈ３０", 90), ("1H", 60), ("2 hours", 120), ("24h", 1440),
    ("1h5", 65), ("0h", 0), ("0.25h", 15), ("1440 minutes", 1440),
  ])
  func `is a duration in every way people write one`(typed: String, minutes: Int) {
    #expect(
      TypedAnswer(typed.halfWidth, to: .duration(0...1440)) == .response(.minutes(minutes)))
  }

  @Test(arguments: [1, 2, 15])
  func `may be hours or minutes when it is a bare small number`(number: Int) {
    #expect(TypedAnswer("\(number)", to: .duration(0...1440)) == .hoursOrMinutes(number))
  }

  @Test(arguments: [
    "-90", "25h", "1441", "1:75", "1h90", "h", "1.5", "1.555h", "1h30m20", "999999", "1:2:3", "1e3",
    "90mm", "一小时", "1h 30h",
  ])
  func `is no duration when it is impossible`(typed: String) {
    #expect(TypedAnswer(typed, to: .duration(0...1440)) == .slip)
  }

  @Test(arguments: [("2.5", 2.5), ("2,5", 2.5), ("０", 0), ("10", 10), ("+3", 3)])
  func `is a decimal number with a point or a comma`(typed: String, number: Double) {
    #expect(TypedAnswer(typed, to: .decimal(0...10)) == .response(.decimal(number)))
  }

  @Test(arguments: ["nan", "inf", "0x5", "1e1", "10.01", "-0.1", "", "1.2.3", "1,2,3"])
  func `is no decimal number in any other form`(typed: String) {
    #expect(TypedAnswer(typed, to: .decimal(0...10)) == .slip)
  }
}
