// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates

/// What a respondent answered to one item.
public enum Response: Hashable, Sendable {
  /// The code of the chosen response option.
  case code(Int)
  /// A duration in whole minutes.
  case minutes(Int)
  /// A count or another whole number.
  case integer(Int)
  case decimal(Double)
  case yesNo(Bool)
  case text(String)
  case date(LocalDate)

  /// The response as scoring and conditions read it: yes is 1, no is 0.
  ///
  /// - Returns: `nil` for texts and dates, which are never scored.
  public var number: Double? {
    switch self {
    case .code(let number), .minutes(let number), .integer(let number): Double(number)
    case .decimal(let number): number
    case .yesNo(let isYes): isYes ? 1 : 0
    case .text, .date: nil
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
