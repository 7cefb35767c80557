// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Testing
import Texts

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
    #expect(TypedAnswer(typed, to: Self.days, in: .english) == .response(.code(OptionCode(code))))
  }

  private static let shared = ResponseFormat.choice([
    ResponseOption(code: 0, label: "No days", keys: ["0"]),
    ResponseOption(code: 1, label: "1-2 days", keys: ["1", "2"]),
    ResponseOption(code: 2, label: "3-4 days", keys: ["3", "4"]),
    ResponseOption(code: 3, label: "5-6 days", keys: ["5", "6"]),
    ResponseOption(code: 4, label: "Every day", keys: ["7"]),
  ])

  @Test(arguments: [
    ("3 days", 2), ("1 day", 1), ("three", 2), ("Three days", 2), ("3 or 4", 2), ("3 or four", 2),
    ("3,4", 2), ("5 6", 3), ("5/6 days", 3), ("3 to 4 days", 2), ("about 3 days", 2), ("none", 0),
    ("never", 0), ("zero", 0), ("seven", 4),
  ])
  func `is an option by its key as people say it`(typed: String, code: Int) {
    #expect(TypedAnswer(typed, to: Self.shared, in: .english) == .response(.code(OptionCode(code))))
  }

  @Test(arguments: ["2 or 3", "one or seven", "1,5"])
  func `is no option when its keys are of several`(typed: String) {
    #expect(TypedAnswer(typed, to: Self.shared, in: .english) == .ambiguous)
  }

  @Test(arguments: [
    "-3", "3 weeks", "3.5", "eight", "3 3", "or", "3 not", "-", "days", "twenty-three", "never 3",
  ])
  func `is a slip when more is said than a key`(typed: String) {
    #expect(TypedAnswer(typed, to: Self.shared, in: .english) == .slip)
  }

  @Test func `is the option that has a word for its name, not the number`() {
    let often = ResponseFormat.choice([
      ResponseOption(code: 0, label: "Three or more", keys: ["1"]),
      ResponseOption(code: 1, label: "None of it", keys: ["2"]),
      ResponseOption(code: 2, label: "Never", keys: ["3"]),
    ])

    #expect(TypedAnswer("three", to: often, in: .english) == .response(.code(0)))
    #expect(TypedAnswer("none", to: often, in: .english) == .response(.code(1)))
    #expect(TypedAnswer("never", to: often, in: .english) == .response(.code(2)))
  }

  @Test(arguments: [
    ("three", 3), ("none", 0), ("about 5", 5), ("twenty five", 25), ("twenty-five", 25),
  ])
  func `is a whole number in words`(typed: String, number: Int) {
    #expect(TypedAnswer(typed, to: .count(0...99), in: .english) == .response(.integer(number)))
  }

  @Test(arguments: [
    ("two hours", 120), ("half an hour", 30), ("an hour", 60), ("one hour", 60), ("none", 0),
    ("never", 0), ("an hour and a half", 90), ("two and a half hours", 150), ("2 hours a day", 120),
    ("about two hours", 120), ("~2h", 120), ("a quarter of an hour", 15),
    ("2 hours and 30 minutes", 150),
    ("forty-five minutes", 45), ("one hour and twenty minutes", 80), ("a couple of hours", 120),
  ])
  func `is a duration in words`(typed: String, minutes: Int) {
    #expect(
      TypedAnswer(typed, to: .duration(0...1440), in: .english) == .response(.minutes(minutes)))
  }

  @Test(arguments: [
    "two to three hours", "hours", "a", "and a half", "half", "a half day", "thirty hours",
    "two and a half", "minus two hours",
  ])
  func `is no duration when its words say none`(typed: String) {
    #expect(TypedAnswer(typed, to: .duration(0...1440), in: .english) == .slip)
  }

  @Test(arguments: [("nope", false), ("never", false), ("yeah", true), ("no", false)])
  func `is yes or no in other words`(typed: String, isYes: Bool) {
    #expect(TypedAnswer(typed, to: .yesNo, in: .english) == .response(.yesNo(isYes)))
  }

  @Test(arguments: ["every", "e"])
  func `is no option when several begin so`(typed: String) {
    #expect(TypedAnswer(typed, to: Self.days, in: .english) == .ambiguous)
  }

  @Test(arguments: ["3", "days", "-", "0 0", "٣"])
  func `is a slip when no option has it`(typed: String) {
    #expect(TypedAnswer(typed, to: Self.days, in: .english) == .slip)
  }

  @Test(arguments: [
    ("90m", 90), ("1h30", 90), ("1:30", 90), ("1.5h", 90), ("1,5h", 90), ("1 h 30 min", 90),
    ("90", 90), ("0", 0), ("16", 16), ("１ｈ３０", 90), ("1H", 60), ("2 hours", 120), ("24h", 1440),
    ("1h5", 65), ("0h", 0), ("0.25h", 15), ("1440 minutes", 1440),
  ])
  func `is a duration in every way people write one`(typed: String, minutes: Int) {
    #expect(
      TypedAnswer(typed.halfWidth, to: .duration(0...1440), in: .english)
        == .response(.minutes(minutes)))
  }

  @Test(arguments: [1, 2, 15])
  func `may be hours or minutes when it is a bare small number`(number: Int) {
    #expect(
      TypedAnswer("\(number)", to: .duration(0...1440), in: .english) == .hoursOrMinutes(number))
  }

  @Test(arguments: [
    "-90", "25h", "1441", "1:75", "1h90", "h", "1.5", "1.555h", "1h30m20", "999999", "1:2:3", "1e3",
    "90mm", "一小时", "1h 30h",
  ])
  func `is no duration when it is impossible`(typed: String) {
    #expect(TypedAnswer(typed, to: .duration(0...1440), in: .english) == .slip)
  }

  @Test(arguments: [("2.5", 2.5), ("2,5", 2.5), ("０", 0), ("10", 10), ("+3", 3)])
  func `is a decimal number with a point or a comma`(typed: String, number: Double) {
    #expect(TypedAnswer(typed, to: .decimal(0...10), in: .english) == .response(.decimal(number)))
  }

  @Test(arguments: ["nan", "inf", "0x5", "1e1", "10.01", "-0.1", "", "1.2.3", "1,2,3"])
  func `is no decimal number in any other form`(typed: String) {
    #expect(TypedAnswer(typed, to: .decimal(0...10), in: .english) == .slip)
  }
}
