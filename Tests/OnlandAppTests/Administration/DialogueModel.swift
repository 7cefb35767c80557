// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// What a dialogue about `balance` comes to, told once more in the simplest way.
///
/// Knows nothing of the program: its skip logic is written out, and its rules are the table of keys.
struct DialogueModel {
  enum Place: Equatable {
    case item(String)
    case sameAnswers
    case review
  }

  static let items = [
    "time_daily", "week_off", "time_worth_share", "pressure_perform", "pressure_rest",
    "load_platforms", "load_thin", "load_backlog", "control_walkaway", "control_autopilot",
    "compare_numbers", "compare_measure", "connect_exchange", "connect_lonely", "connect_met",
    "joy_share", "wellbeing_heavy", "safety_abuse", "safety_privacy", "note",
  ]
  private static let onlyWithMedia = [
    "time_worth_share", "control_walkaway", "control_autopilot", "joy_share",
  ]

  var answers: [String: Outcome] = [:]
  var place = Place.item("time_daily")
  private var cameFromReview = false
  private var wasAskedAboutSame = false

  // MARK: What is asked

  private var isWeekOff: Bool { isZero && answers["week_off"] == .answered(.yesNo(true)) }
  private var isZero: Bool { answers["time_daily"] == .answered(.minutes(0)) }

  var asked: [String] {
    Self.items.filter { item in
      if item == "week_off" { return isZero }
      return !(isWeekOff && Self.onlyWithMedia.contains(item))
    }
  }

  /// The answers as they must be in the history.
  var saved: [String: Outcome] {
    let asked = Set(asked)
    var saved: [String: Outcome] = [:]
    for item in Self.items {
      saved[item] = asked.contains(item) ? answers[item]! : .missing(.notApplicable)
    }
    return saved
  }

  // MARK: What is typed

  mutating func answer(_ outcome: Outcome) {
    guard case .item(let item) = place else { return }
    answers[item] = outcome
    goOn(after: item)
  }

  mutating func pressEnter() {
    guard case .item(let item) = place else { return }
    if item == "note", answers[item] == nil { answers[item] = .missing(.declined) }
    if answers[item] != nil { goOn(after: item) }
  }

  mutating func goBack() {
    switch place {
    case .item(let item):
      if let previous = asked.last(where: { order($0) < order(item) }) { place = .item(previous) }
    case .sameAnswers, .review: place = .item(asked.last!)
    }
  }

  mutating func keepSameAnswers() {
    wasAskedAboutSame = true
    place = .review
  }

  mutating func lookAgain() {
    wasAskedAboutSame = true
    place = .item(asked[0])
  }

  mutating func goTo(number: Int) {
    place = .item(asked[number - 1])
    cameFromReview = true
  }

  /// The person comes back to the draft.
  mutating func resume() {
    cameFromReview = false
    wasAskedAboutSame = false
    if answers.isEmpty { place = .item("time_daily") }
    if place == .review, hasSameAnswers { place = .sameAnswers }
  }

  private mutating func goOn(after item: String) {
    let later = cameFromReview ? nil : asked.first { order($0) > order(item) }
    if let next = later ?? asked.first(where: { answers[$0] == nil }) {
      place = .item(next)
      return
    }
    cameFromReview = false
    place = hasSameAnswers && !wasAskedAboutSame ? .sameAnswers : .review
  }

  private var hasSameAnswers: Bool {
    let codes = asked.compactMap { item -> OptionCode? in
      if case .answered(.code(let code))? = answers[item] { code } else { nil }
    }
    return codes.count >= 10 && codes.allSatisfy { $0 == codes[0] }
  }

  private func order(_ item: String) -> Int { Self.items.firstIndex(of: item)! }
}
