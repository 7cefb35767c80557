// SPDX-License-Identifier: GPL-3.0-or-later

/// The forms in which an overall is told as a count of easy and hard areas.
public enum CountForm: String, Hashable, Sendable, CaseIterable {
  case allEasy = "all_easy"
  case easy
  /// One or two areas are hard: they have names.
  case easyHard = "easy_hard"
  case easyHardMany = "easy_hard_many"
  case between
  case betweenHard = "between_hard"
  case betweenHardMany = "between_hard_many"
  case allHard = "all_hard"

  /// So many hard areas are named; more are counted.
  static let mostNamed = 2

  /// - Parameters: Areas with a score, by what they were.
  public init(easy: Int, between: Int, hard: Int) {
    if hard == 0, between == 0 {
      self = .allEasy
    } else if easy == 0, between == 0 {
      self = .allHard
    } else if easy > 0 {
      self = hard == 0 ? .easy : hard <= Self.mostNamed ? .easyHard : .easyHardMany
    } else {
      self = hard == 0 ? .between : hard <= Self.mostNamed ? .betweenHard : .betweenHardMany
    }
  }

  /// Names between braces that its text may hold.
  public var slots: [String] {
    switch self {
    case .allEasy, .allHard, .between: ["areas"]
    case .easy: ["areas", "easy"]
    case .easyHard: ["areas", "easy", "hard_names"]
    case .easyHardMany: ["areas", "easy", "hard"]
    case .betweenHard: ["areas", "between", "hard_names"]
    case .betweenHardMany: ["areas", "between", "hard"]
    }
  }
}
