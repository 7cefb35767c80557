// SPDX-License-Identifier: GPL-3.0-or-later

/// One question with what may be answered to it.
public struct Item: Hashable, Sendable {
  public typealias ID = String
  /// The item's place in `Questionnaire.items`, from 0.
  public typealias Position = Int

  /// For ever: a changed meaning is a new id.
  public var id: ID
  public var text: String
  /// Why it is asked, written for the person.
  public var why: String?
  /// A line to print before the question.
  public var before: String?
  public var format: ResponseFormat
  /// Whether it counts in "5 of 18".
  public var isCounted: Bool
  /// Absent: always shown.
  public var shownWhen: Condition?
  /// Absent: always applicable.
  public var notApplicableWhen: Condition?
  /// Item ids of earlier versions that mean the same, so that a series may join them.
  public var equivalentTo: [ID]
}

/// What may be answered to an item.
public enum ResponseFormat: Hashable, Sendable {
  case choice([ResponseOption])
  /// Whole minutes.
  case duration(ClosedRange<Int>)
  case count(ClosedRange<Int>)
  case integer(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  case yesNo
  case text
  case date

  /// The lowest and highest number a response can have; `nil` where it has none, or no bounds.
  public var possibleNumbers: ClosedRange<Double>? {
    switch self {
    case .choice(let options):
      guard let lowest = options.map(\.code).min(), let highest = options.map(\.code).max() else {
        return nil
      }
      return Double(lowest)...Double(highest)
    case .duration(let range), .count(let range), .integer(let range):
      return Double(range.lowerBound)...Double(range.upperBound)
    case .decimal(let range): return range
    case .yesNo: return 0...1
    case .text, .date: return nil
    }
  }

  /// Whether `response` is one that this format offers.
  public func accepts(_ response: Response) -> Bool {
    switch (self, response) {
    case (.choice(let options), .code(let code)): options.contains { $0.code == code }
    case (.duration(let range), .minutes(let number)): range.contains(number)
    case (.count(let range), .integer(let number)): range.contains(number)
    case (.integer(let range), .integer(let number)): range.contains(number)
    case (.decimal(let range), .decimal(let number)): range.contains(number)
    case (.yesNo, .yesNo), (.text, .text), (.date, .date): true
    default: false
    }
  }
}

/// One of the things that can be chosen.
public struct ResponseOption: Hashable, Sendable {
  /// What is stored.
  public var code: Int
  public var label: String
  /// What may be typed for it, such as `1` and `2` for "1-2 days".
  public var keys: [String]
  /// So that a file of answers reads the same whatever language the person prefers.
  public var labelsInOtherLanguages: [String] = []
}
