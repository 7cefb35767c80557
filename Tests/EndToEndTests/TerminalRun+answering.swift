// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport

extension TerminalRun {
  /// Waits for what belongs to a question, then types a line.
  func answer(_ text: String, to question: String) throws {
    try wait(for: question)
    try wait(for: "> ")
    type(text + "\r")
  }

  /// Answers all questions of `pulse`, up to the review.
  func answerPulse() throws {
    try answer("90m", to: "1 of 4")
    try answer("3", to: "2 of 4")
    try answer("0", to: "3 of 4")
    try answer("most", to: "4 of 4")
    try wait(for: "Number or Enter > ")
  }

  /// Chooses no plan at the end of a check-in that something stood out in.
  func declinePlan() throws { try answer("-", to: "One small thing for this week?") }

  /// The screen without what only moves the cursor or changes how text looks.
  var plainScreen: String { screen.replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "") }
}
