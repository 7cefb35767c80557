// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
public import Foundation
public import Psychometrics

/// One finished administration of a questionnaire.
public struct CheckIn: Equatable, Sendable {
  /// The same for every revision of this check-in.
  public var id: UUID
  public var questionnaire: String
  public var version: String
  /// SHA-256 of the exact bytes of the definition that was answered; 64 lower-case hex digits.
  public var definitionHash: String
  /// The same for the questionnaire this one is a part of, whose signal rules were used.
  ///
  /// `nil` when it is a part of none.
  public var wholeDefinitionHash: String?
  /// The local day it is for.
  public var date: LocalDate
  public var answeredAt: Moment
  /// Whether it was answered for an earlier day than the one it was answered on.
  public var isLate: Bool
  /// The person's targets as they were, by setting key; an absent key was not set.
  public var targets: [String: Double]
  /// What became of each item, by item id.
  public var outcomes: [String: Outcome]

  public init(
    id: UUID, questionnaire: String, version: String, definitionHash: String,
    wholeDefinitionHash: String?, date: LocalDate, answeredAt: Moment, isLate: Bool,
    targets: [String: Double], outcomes: [String: Outcome]
  ) {
    self.id = id
    self.questionnaire = questionnaire
    self.version = version
    self.definitionHash = definitionHash
    self.wholeDefinitionHash = wholeDefinitionHash
    self.date = date
    self.answeredAt = answeredAt
    self.isLate = isLate
    self.targets = targets
    self.outcomes = outcomes
  }
}
