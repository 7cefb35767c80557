// SPDX-License-Identifier: GPL-3.0-or-later

/// One question with what may be answered to it.
public struct Item: Hashable, Sendable {
  public typealias ID = String
  /// The item's place in `Questionnaire.items`, from 0.
  public typealias Position = Int

  /// For ever: a changed meaning is a new id.
  public var id: ID
  public var text: String
  /// The text in every language of the file.
  public var wording: LocalizedText
  /// A name for reviews, tables and headers; absent: the text serves.
  public var short: String?
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
  /// From this version on the item meant the same under this id, whatever its words were; absent: it
  /// did while its words were the same.
  public var equivalentSince: SemanticVersion?
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
  /// The label in every language of the file.
  public var wording: LocalizedText

  /// - Parameter wording: Absent: the label is all there is of it.
  init(code: Int, label: String, keys: [String], wording: LocalizedText? = nil) {
    self.code = code
    self.label = label
    self.keys = keys
    self.wording = wording ?? .plain(label)
  }

  /// So that a file of answers reads the same whatever language the person prefers.
  var labelsInOtherLanguages: [String] {
    guard case .byTag(let labels) = wording else { return [] }
    return labels.sorted { $0.key < $1.key }.map(\.value).filter { $0 != label }
  }
}

extension ResponseFormat {
  /// Whether the numbers of both mean one thing: the same type with the same codes or bounds.
  func hasNumbers(of other: ResponseFormat) -> Bool {
    switch (self, other) {
    case (.choice(let own), .choice(let others)):
      own.map(\.code).sorted() == others.map(\.code).sorted()
    default: self == other
    }
  }

  /// The labels by code, in a language; empty for what is not chosen.
  func labels(in language: String) -> [Int: String] {
    guard case .choice(let options) = self else { return [:] }
    return Dictionary(options.map { ($0.code, $0.wording.text(in: language) ?? $0.label) }) {
      first, _ in first
    }
  }
}
