// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// Puts signals into sentences that say no more than the answers do.
struct CardWriter {
  let assessed: AssessedCheckIn

  private let source: Questionnaire
  private let input: ScoringInput

  init(_ assessed: AssessedCheckIn) {
    self.assessed = assessed
    source = assessed.definition.signalSource
    input = source.scoringInput(
      outcomes: assessed.checkIn.outcomes, targets: assessed.checkIn.targets)
  }

  /// What the card of a signal says: this week's answers, then in how many weeks it was there.
  ///
  /// - Returns: `nil` when the report has no such signal.
  func sentence(for id: Signal.ID) -> String? {
    guard let signal = assessed.signal(id), let state = assessed.report.state(of: id)
    else { return nil }
    let said = text(among: signal.cards[state.base] ?? [], of: signal)
    let again = weekPhrase(state).flatMap { phrase in
      signal.again?.replacing("{week_phrase}", with: phrase)
    }
    return [said, again].compactMap(\.self).joined(separator: " ")
  }

  /// The first text whose condition holds and whose slots can all be filled.
  func text(among texts: [ConditionalText], of signal: Signal? = nil) -> String? {
    for text in texts where text.when?.holds(for: input) ?? true {
      if let filled = filled(text.text, rule: signal?.rule) { return filled }
    }
    return nil
  }

  /// One thing to try, with the cues the person has not chosen yet in plain words.
  func suggestion(for id: Signal.ID) -> String? {
    guard
      let suggestion = assessed.signal(id)?.suggestions.first(where: {
        filled($0.text, rule: nil) != nil
      })
    else { return nil }
    return filled(suggestion.text, rule: nil)
  }

  private func weekPhrase(_ state: SignalState) -> String? {
    guard let weeks = state.weeksInWindow, let window = state.window, weeks > 1 else { return nil }
    return "in \(weeks) of your last \(window) check-ins"
  }

  /// - Returns: `nil` when a slot has nothing to fill it.
  private func filled(_ text: String, rule: SignalRule?) -> String? {
    var result = text
    for slot in Set(text.slots) {
      guard let words = words(for: slot, rule: rule) else { return nil }
      result = result.replacing("{\(slot)}", with: words)
    }
    return result
  }

  private func words(for slot: String, rule: SignalRule?) -> String? {
    if let position = source.position(ofItem: slot) {
      guard input.numbers[position] != nil,
        let response = assessed.checkIn.outcomes[slot]?.response
      else { return nil }
      return Words.inSentence(response, to: source.items[position].format)
    }
    if let position = source.targets.firstIndex(where: { $0.id == slot }) {
      return input.targets[position].map { Words.target($0, unit: source.targets[position].unit) }
    }
    if slot == "percent_over", case .targetExcess(let excess) = rule { return percentOver(excess) }
    return source.cues[slot]
  }

  /// How much more than the target, such as `75%`; `nil` when the target is 0.
  private func percentOver(_ excess: SignalRule.TargetExcess) -> String? {
    guard let number = input.numbers[excess.item], let target = input.targets[excess.target],
      target > 0
    else { return nil }
    return "\(displayed(100 * (number - target) / target))%"
  }
}
