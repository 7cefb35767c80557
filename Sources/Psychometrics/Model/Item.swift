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
  /// `nil` means always shown.
  public var shownWhen: Condition?
  /// `nil` means always applicable.
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
  /// Several of the options, or none of them.
  case choices([ResponseOption])
  /// Whole minutes.
  case duration(ClosedRange<Int>)
  case count(ClosedRange<Int>)
  case integer(ClosedRange<Int>)
  case decimal(ClosedRange<Double>)
  case yesNo
  case text
  case date

  /// What can be chosen; empty where nothing is.
  public var options: [ResponseOption] {
    switch self {
    case .choice(let options), .choices(let options): options
    default: []
    }
  }

  /// The lowest and highest number a response can have, as conditions read it; `nil` where it has none,
  /// or no bounds.
  public var possibleNumbers: ClosedRange<Double>? {
    switch self {
    case .choice(let options): return options.map(\.code.number).bounds
    case .choices(let options):
      let shares = options.map(\.share)
      return shares.filter { $0 < 0 }.reduce(0, +)...shares.filter { $0 > 0 }.reduce(0, +)
    case .duration(let range), .count(let range), .integer(let range):
      return Double(range.lowerBound)...Double(range.upperBound)
    case .decimal(let range): return range
    case .yesNo: return 0...1
    case .text, .date: return nil
    }
  }

  /// The lowest and highest number a response can count in a scale; `nil` where none counts.
  public var countedNumbers: ClosedRange<Double>? {
    if case .choice(let options) = self { return options.compactMap(\.score).bounds }
    return possibleNumbers
  }

  /// Whether some answers do not count.
  var hasUncountedAnswers: Bool {
    if case .choice(let options) = self { options.contains { !$0.isScored } } else { false }
  }

  /// A response as conditions read it; `nil` for texts, dates and what is not offered.
  public func number(of response: Response) -> Double? {
    guard case .choices(let options) = self, case .codes(let codes) = response else {
      return response.number
    }
    return options.chosen(codes).map { options.number(of: $0) }
  }

  /// Which options a response chose; none for a response of another kind.
  public func chosen(_ response: Response?) -> ChosenOptions {
    guard case .choices(let options) = self, case .codes(let codes) = response else {
      return ChosenOptions()
    }
    return options.chosen(codes) ?? ChosenOptions()
  }

  /// What a response counts in a scale.
  ///
  /// - Parameter number: As conditions read it.
  /// - Returns: `nil` for an answer that does not count.
  func counted(_ number: Double) -> Double? {
    guard case .choice(let options) = self else { return number }
    return options.first { $0.code.number == number }?.score
  }

  /// Whether `response` is one that this format offers.
  public func accepts(_ response: Response) -> Bool {
    switch (self, response) {
    case (.choice(let options), .code(let code)): options.contains { $0.code == code }
    case (.choices(let options), .codes(let codes)): options.chosen(codes) != nil
    case (.duration(let range), .minutes(let number)): range.contains(number)
    case (.count(let range), .integer(let number)): range.contains(number)
    case (.integer(let range), .integer(let number)): range.contains(number)
    case (.decimal(let range), .decimal(let number)): range.contains(number)
    case (.yesNo, .yesNo), (.text, .text), (.date, .date): true
    default: false
    }
  }
}

extension ResponseFormat {
  /// Whether the numbers of both mean one thing: the same type with the same codes, weights or bounds.
  func hasNumbers(of other: ResponseFormat) -> Bool {
    switch (self, other) {
    case (.choice(let own), .choice(let others)):
      Set(own.map { ResponseOption.Value(code: $0.code, counts: $0.score) })
        == Set(others.map { ResponseOption.Value(code: $0.code, counts: $0.score) })
    // In one order too: a whole reads the places that its part gives.
    case (.choices(let own), .choices(let others)):
      own.map { ResponseOption.Value(code: $0.code, counts: $0.share) }
        == others.map { ResponseOption.Value(code: $0.code, counts: $0.share) }
    default: self == other
    }
  }

  /// The labels by code, in a language; empty for what is not chosen.
  func labels(in language: String) -> [OptionCode: String] {
    Dictionary(options.map { ($0.code, $0.wording.text(in: language) ?? $0.label) }) { first, _ in
      first
    }
  }
}

extension [Double] {
  fileprivate var bounds: ClosedRange<Double>? {
    guard let lowest = self.min(), let highest = self.max() else { return nil }
    return lowest...highest
  }
}
