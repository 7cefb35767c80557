// SPDX-License-Identifier: GPL-3.0-or-later

public import Psychometrics

/// What rows are scored with: a questionnaire, and the one it is a short form of.
public struct ScoredForm: Sendable {
  public let questionnaire: Questionnaire
  /// Absent where the questionnaire has signals of its own.
  public let parentForm: Questionnaire?

  public init(_ questionnaire: Questionnaire, parentForm: Questionnaire? = nil) {
    self.questionnaire = questionnaire
    self.parentForm = parentForm
  }

  /// Whose signal rules read the answers.
  public var signalSource: Questionnaire { parentForm ?? questionnaire }
}
