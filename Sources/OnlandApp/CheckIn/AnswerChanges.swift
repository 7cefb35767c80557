// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import History
import Journal
import Psychometrics
import Texts

/// Answers that are changed on the command line, `id=answer` each.
struct AnswerChanges {
  /// All answers with the changes in them; `nil` when there are none.
  let outcomes: [Item.ID: Outcome]?

  /// - Throws: `Problem` for what is no question of the check-in, or no answer to it. It never repeats
  ///   the answer.
  init(_ typed: [String], _ found: AssessedCheckIn, in language: Language) throws {
    let questionnaire = found.questionnaire
    var outcomes = found.checkIn.offered
    var changed: [Item] = []
    for change in typed {
      let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let id = String(parts[0])
      guard parts.count == 2 else {
        throw Problem(
          .editSetTakes(),
          hint: .editSetExample(),
          status: .usage)
      }
      guard let item = questionnaire.items.first(where: { $0.id == id }) else {
        throw Problem(
          unknown: Message.unknownQuestion, id, among: questionnaire.items.map(\.id),
          hint: .editLists(questionnaire: .given(questionnaire.id)))
      }
      outcomes[id] = try Self.outcome(
        TerminalText.cleaned(String(parts[1])).trimmed, to: item, language)
      changed.append(item)
    }
    let input = questionnaire.scoringInput(outcomes: outcomes, targets: found.checkIn.targets)
    for item in changed where !questionnaire.isAsked(item, given: input) {
      throw Problem(
        .editNotAsked(id: .given(item.id)),
        hint: .editLeftOut(), status: .usage)
    }
    self.outcomes = typed.isEmpty ? nil : outcomes
  }

  /// A hyphen or nothing skips the question on purpose.
  private static func outcome(
    _ typed: String, to item: Item, _ language: Language
  ) throws -> Outcome {
    if typed.isEmpty || PromptKey(typed, isNote: true, in: language) == .decline {
      return .missing(.declined)
    }
    guard case .response(let response) = TypedAnswer(typed, to: item.format, in: language) else {
      throw Problem(
        .editNotTaken(id: .given(item.id)),
        hint: .sentences(item.format.acceptedInFull, .problemNothingChanged()), status: .usage)
    }
    return .answered(response)
  }
}
