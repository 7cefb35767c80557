// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
public import Psychometrics

/// One check-in of a table with what came of it.
public struct ScoredRow: Sendable {
  /// Absent when the row names nobody.
  public var respondent: Respondent?
  /// Weeks since Monday 1970-01-05.
  public var week: Int
  /// As given in place of the week, or beside it.
  public var date: LocalDate?
  /// One per scale.
  public var scores: [ScaleScore]
  /// One per signal of the form's signal source.
  public var levels: [SignalLevel]
  /// The answers, with skip logic applied; one target for each of the questionnaire's.
  public var input: ScoringInput
  /// One per column that is kept, as the field says it.
  public var kept: [String]
}
