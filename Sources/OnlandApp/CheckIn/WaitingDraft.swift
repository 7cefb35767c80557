// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// What becomes of a draft that waits from an earlier sitting.
struct WaitingDraft {
  let environment: Environment
  let options: CheckOptions

  /// Days after which "the past 7 days" no longer are the days the draft was about.
  static let freshDays = 3

  private enum Choice {
    case carryOn, beginAnew, leave
  }

  /// - Returns: The draft to go on with; `nil` to begin with an empty one.
  func decide(
    _ questionnaire: Questionnaire, today: LocalDate, history: HistoryStore?, claim: DraftClaim?
  ) throws(Stopped) -> Draft? {
    guard let history, let claim else { return nil }
    let waiting = try orFail { () throws(Problem) in
      try withHistory { () throws(HistoryError) in try history.draft(of: questionnaire.id) }
    }
    guard let waiting else { return nil }
    switch try choice(waiting, today: today) {
    case .carryOn: return waiting
    case .leave: throw .ended(.done)
    case .beginAnew:
      try orFail { () throws(Problem) in
        try withHistory { () throws(HistoryError) in try history.discardDraft(claim) }
      }
      return nil
    }
  }

  private func choice(_ draft: Draft, today: LocalDate) throws(Stopped) -> Choice {
    switch options.onDraft {
    case .carryOn: return .carryOn
    case .beginAnew: return .beginAnew
    case nil: break
    }
    guard environment.person.isAtTerminal else {
      throw .failed(
        Problem(
          "a draft of \(draft.questionnaire) from \(draft.begunOn) waits",
          hint: "--continue goes on with it, --new begins anew. It was left alone.",
          status: .nothing))
    }
    let answered = Words.count(draft.outcomes.count, "answer")
    var question = "A draft from \(draft.begunOn) waits, with \(answered). "
    if today.dayNumber - draft.begunOn.dayNumber > Self.freshDays {
      question +=
        "\"The past 7 days\" have moved on since then; starting over fits better. "
    }
    return try ChoicePrompt(
      question: question,
      choices: [
        ("continue", Choice.carryOn), ("start over", .beginAnew), ("leave it", .leave),
      ]
    ).ask(in: environment)
  }
}
