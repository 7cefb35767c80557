// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Terminal
import TestSupport

/// Somebody who types at random, and a model of what that comes to.
struct RandomPerson {
  var model = DialogueModel()
  /// Whether the check-in is saved.
  var hasFinished = false
  private var random: SeededRandom
  /// Chooses the same code everywhere, as far as there is one.
  private let isUniform: Bool
  /// The number typed last, where it may be hours or minutes.
  private var unsettled: Int?

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    isUniform = seed % 10 == 0
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  // MARK: At a prompt

  mutating func type(at request: LineRequest) -> LineEvent {
    if request.prompt.hasPrefix("continue") { return typeAboutDraft() }
    if chance(4) { return stop() }
    if chance(4) { return .line(one(of: ["?", " ？ "])) }
    if !isNote, chance(1) { return .line("help ") }
    if chance(isUniform ? 1 : 8) {
      if unsettled == nil { model.goBack() }
      unsettled = nil
      return .line(one(of: ["<", " < ", "＜"]))
    }
    if let number = unsettled { return settle(number) }
    switch model.place {
    case .item(let item): return type(at: item)
    case .sameAnswers: return typeAboutSameAnswers()
    case .review: return typeAtReview()
    }
  }

  private var isNote: Bool { model.place == .item("note") }

  private mutating func stop() -> LineEvent {
    unsettled = nil
    return one(of: [.line("."), .line("。"), .endOfInput, .interrupted, .hangUp])
  }

  private mutating func typeAboutDraft() -> LineEvent {
    if chance(10) { return .line(one(of: ["", "-", "x", "<"])) }
    if chance(10) {
      model = DialogueModel()
      return .line("start")
    }
    return .line("c")
  }

  private mutating func typeAboutSameAnswers() -> LineEvent {
    if chance(30) { return .line(one(of: ["", "-", "x"])) }
    if chance(80) {
      model.keepSameAnswers()
      return .line("KEEP")
    }
    model.lookAgain()
    return .line("l")
  }

  private mutating func typeAtReview() -> LineEvent {
    if chance(20) { return .line(one(of: ["0", "99", "x", "-"])) }
    if chance(30) {
      let number = Int.random(in: 1...model.asked.count, using: &random)
      model.goTo(number: number)
      return .line("\(number)")
    }
    hasFinished = true
    return .line("")
  }

  // MARK: Answers

  private mutating func type(at item: String) -> LineEvent {
    if chance(isUniform ? 3 : 10) {
      model.answer(.missing(.declined))
      return .line("-")
    }
    if chance(10) {
      model.pressEnter()
      return .line("")
    }
    switch item {
    case "time_daily": return typeTime()
    case "week_off", "safety_abuse", "safety_privacy":
      return type([("y", .yesNo(true)), ("No", .yesNo(false)), ("ye", .yesNo(true))], ["2", "ja"])
    case "load_platforms":
      return type(
        [("0", .integer(0)), ("９", .integer(9)), ("99", .integer(99))], ["100", "-1", "x"])
    case "note":
      let notes = ["早点停下来", "no", "help", "<<", "a: \"b\" \\ c", "\u{1B}[31mred\u{7}"]
      return typeNote(one(of: notes))
    case "control_walkaway", "time_worth_share", "joy_share":
      return type(
        labels(["Never", "rarely", "about half", "MOST TIMES", "every time"], firstKey: 1),
        ["0", "6", "e e"])
    default:
      let days = [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3), (6, 3), (7, 4)]
      return type(
        days.map { ("\($0.0)", Response.code(OptionCode($0.1))) }
          + labels(["no", "1-2", "3-4 days", "5-", "every"], firstKey: nil), ["8", "days", "--"])
    }
  }

  /// - Parameter firstKey: The key of the first option; `nil` when the keys are other ones.
  private func labels(_ labels: [String], firstKey: Int?) -> [(String, Response)] {
    labels.enumerated().flatMap { code, label -> [(String, Response)] in
      [(label, .code(OptionCode(code)))]
        + (firstKey.map { [("\($0 + code)", .code(OptionCode(code)))] } ?? [])
    }
  }

  /// Types one of the answers, or one of the slips.
  private mutating func type(_ answers: [(String, Response)], _ slips: [String]) -> LineEvent {
    if chance(8) { return .line(one(of: slips)) }
    let fitting = isUniform ? answers.filter { $0.1 == .code(2) } : []
    let (typed, response) = one(of: fitting.isEmpty ? answers : fitting)
    model.answer(.answered(response))
    return .line(typed)
  }

  private mutating func typeTime() -> LineEvent {
    if chance(15) {
      unsettled = Int.random(in: 1...15, using: &random)
      return .line("\(unsettled!)")
    }
    return type(
      [
        ("0", .minutes(0)), ("0", .minutes(0)), ("1h30", .minutes(90)), ("16", .minutes(16)),
        ("1,5 h", .minutes(90)), ("24h", .minutes(1440)),
      ], ["25h", "-5", "soon"])
  }

  private mutating func settle(_ number: Int) -> LineEvent {
    if chance(20) { return .line("") }
    unsettled = nil
    let isHours = chance(50)
    model.answer(.answered(.minutes(isHours ? number * 60 : number)))
    return .line(isHours ? "h" : "min")
  }

  private mutating func typeNote(_ note: String) -> LineEvent {
    if chance(20) {
      model.answer(.answered(.text("-")))
      return .line("\\-")
    }
    model.answer(.answered(.text(note.contains("\u{1B}") ? "red" : note)))
    return .line("  \(note) ")
  }
}
