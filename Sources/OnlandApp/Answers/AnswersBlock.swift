// SPDX-License-Identifier: GPL-3.0-or-later

import Interchange
import Journal
import Psychometrics
import Texts

/// Answers that could not be saved, as text that `--answers` takes back.
///
/// Only for a person who typed them at a terminal: it is the one output besides the review that
/// repeats answers.
struct AnswersBlock {
  let environment: Environment

  /// - Parameter command: What takes the answers back, such as `onland check balance`.
  func offer(
    _ outcomes: [Item.ID: Outcome], of questionnaire: Questionnaire, targets: [String: Double],
    command: String
  ) {
    guard environment.person.isAtTerminal else { return }
    let settled = questionnaire.settled(outcomes: outcomes, targets: targets)
    // Not wrapped: what is copied must have the lines of the file.
    let lines = AnswersFile.lines(settled, questionnaire: questionnaire)
    if lines.isEmpty { return }
    environment.say("")
    environment.saySentence(
      .answeringNotSaved())
    environment.say("")
    for line in lines { environment.say(line) }
    environment.say("")
    environment.saySentence(.answeringCopyThem(command: .given(command)))
  }
}
