// SPDX-License-Identifier: GPL-3.0-or-later

extension QuestionnaireDraft {
  /// The file of the questionnaire: reading it gives what building the draft gives.
  public var yaml: String { document.yaml }
}

extension Questionnaire {
  /// A file of the questionnaire, in the one language it was read in: reading it gives an equal one,
  /// but for `readLanguage`, which it says of questions and labels only.
  ///
  /// Comments are not kept. Questions and labels stand there in all languages that they have.
  public var yaml: String { QuestionnaireDraft(self).yaml }
}
