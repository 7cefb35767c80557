// SPDX-License-Identifier: GPL-3.0-or-later

public import Psychometrics

/// What was asked of `onland check`.
public struct CheckOptions {
  /// Absent: the person's own.
  public var questionnaire: Questionnaire.ID?
  /// An earlier day, as typed.
  public var date: String?
  /// A file of answers in place of the dialogue.
  public var answersFile: String?
  /// Score and show, save nothing.
  public var isDryRun: Bool
  public var isJSON: Bool
  public var onDraft: OnDraft?
  public var onSecond: OnSecond?

  /// What to do with a draft that waits.
  public enum OnDraft: Sendable {
    case carryOn, beginAnew
  }

  /// What to do with another check-in of the week.
  public enum OnSecond: Sendable {
    case replace, keepBoth
  }

  public init(
    questionnaire: Questionnaire.ID? = nil, date: String? = nil, answersFile: String? = nil,
    isDryRun: Bool = false, isJSON: Bool = false, onDraft: OnDraft? = nil,
    onSecond: OnSecond? = nil
  ) {
    self.questionnaire = questionnaire
    self.date = date
    self.answersFile = answersFile
    self.isDryRun = isDryRun
    self.isJSON = isJSON
    self.onDraft = onDraft
    self.onSecond = onSecond
  }
}
