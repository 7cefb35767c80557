// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates

/// What a respondent answered to one item.
public enum Response: Hashable, Sendable {
  /// The code of the chosen response option.
  case code(OptionCode)
  /// The codes of the chosen response options, each once and in rising order; empty for none of them.
  case codes([OptionCode])
  /// A duration in whole minutes.
  case minutes(Int)
  /// A count or another whole number.
  case integer(Int)
  case decimal(Double)
  case yesNo(Bool)
  case text(String)
  case date(LocalDate)

  /// The codes in the order that is kept, each once.
  public static func chosen(_ codes: some Sequence<OptionCode>) -> Response {
    .codes(Set(codes).sorted())
  }

  /// The response as scoring and conditions read it: yes is 1, no is 0.
  ///
  /// - Returns: `nil` for texts and dates, which are never scored, and for several codes, whose number
  ///   hangs on the options: see `ResponseFormat.number(of:)`.
  public var number: Double? {
    switch self {
    case .code(let code): code.number
    case .minutes(let number), .integer(let number): Double(number)
    case .decimal(let number): number
    case .yesNo(let isYes): isYes ? 1 : 0
    case .codes, .text, .date: nil
    }
  }
}

/// Why an item has no response. The three stay apart, in the store and in every export.
public enum NonResponse: String, Hashable, Sendable, CaseIterable {
  /// Asked, and the person chose not to say.
  case declined
  /// Never asked: a partial file of answers, or a draft that stopped earlier.
  case notReached = "not_reached"
  /// Hidden by skip logic, or without meaning this week. Not missing, never scored.
  case notApplicable = "not_applicable"
}

/// What became of one item in an administration.
public enum Outcome: Hashable, Sendable {
  case answered(Response)
  case missing(NonResponse)

  public var response: Response? {
    if case .answered(let response) = self { response } else { nil }
  }
}
