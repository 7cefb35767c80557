// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
public import Psychometrics

/// An administration that is not finished; at most one for each questionnaire.
public struct Draft: Equatable, Sendable {
  public var questionnaire: String
  public var version: String
  /// SHA-256 of the exact bytes of the definition it began with; 64 lower-case hex digits.
  public var definitionHash: String
  /// The local day it was begun on.
  public var begunOn: LocalDate
  public var begunAt: Moment
  /// The local day it is for.
  public var date: LocalDate
  /// The id of the item to ask next; `nil` when only the review is left.
  public var position: String?
  /// What became of the items so far, by item id.
  public var outcomes: [String: Outcome]

  public init(
    questionnaire: String, version: String, definitionHash: String, begunOn: LocalDate,
    begunAt: Moment, date: LocalDate, position: String?, outcomes: [String: Outcome]
  ) {
    self.questionnaire = questionnaire
    self.version = version
    self.definitionHash = definitionHash
    self.begunOn = begunOn
    self.begunAt = begunAt
    self.date = date
    self.position = position
    self.outcomes = outcomes
  }
}
