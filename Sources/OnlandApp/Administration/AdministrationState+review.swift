// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics
import Texts

/// What comes after the last question.
extension AdministrationState {
  /// At a terminal the question about equal answers may come before the review; it is asked once.
  var afterTheLastQuestion: Stage {
    isAtTerminal && hasSameAnswers && !sameAnswersAreMeant ? .sameAnswers : .review
  }

  mutating func handleSameAnswers(_ line: String) -> Step {
    guard isSameAnswersWord(line) else { return again(accepted) }
    sameAnswersAreMeant = true
    stage =
      screen.language.isBegun(line.halfWidth.lowercased(), of: Self.keep)
      ? .review : asked.first.map { .item($0) } ?? .review
    return asking()
  }

  func isSameAnswersWord(_ line: String) -> Bool {
    let typed = line.halfWidth.lowercased()
    return screen.language.isBegun(typed, of: Self.keep)
      || screen.language.isBegun(typed, of: Self.lookAgain)
  }

  static var keep: Message { .typedKeep() }
  static var lookAgain: Message { .typedLookAgain() }

  /// Whether a line at the review saves it: Enter, or the word for what Enter does.
  func isSaving(_ line: String) -> Bool {
    let typed = line.halfWidth.lowercased()
    return typed.isEmpty || screen.language.isTyped(typed, for: .typedSave())
  }

  mutating func handleReview(_ line: String) -> Step {
    if isSaving(line) { return Step(lines: [], next: .finish) }
    let asked = asked
    guard let number = Int(line.halfWidth), asked.indices.contains(number - 1) else {
      return again(accepted)
    }
    stage = .item(asked[number - 1])
    isRevising = true
    return asking()
  }

  /// At least ten chosen options, all with the same code.
  private var hasSameAnswers: Bool {
    guard questionnaire.hasSameAnswerCheck else { return false }
    let codes = asked.compactMap { position -> OptionCode? in
      guard case .answered(.code(let code)) = outcomes[questionnaire.items[position].id] else {
        return nil
      }
      return code
    }
    return codes.count >= 10 && Set(codes).count == 1
  }
}
