// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
package import Journal
package import Psychometrics
package import Texts

/// Puts signals and scales into sentences that say no more than the answers do.
///
/// Which text may be said is decided by the questionnaire; here its slots are filled.
package struct CardWriter {
  private let assessed: AssessedCheckIn

  init(_ assessed: AssessedCheckIn) { self.assessed = assessed }

  /// What the card of a signal says: this week's answers, then in how many weeks it was there.
  ///
  /// - Returns: `nil` when the report has no such signal.
  package func sentence(for id: Signal.ID) -> Message? {
    let source = assessed.definition.signalSource
    guard let state = assessed.report.state(of: id) else { return nil }
    let phrase = weekPhrase(state)
    let text = source.cardText(
      of: id, base: state.base, input: input(of: source), hasWeekPhrase: phrase != nil)
    let again = phrase.flatMap { _ in assessed.signal(id)?.again }
    let sentences = [text?.text, again].compactMap(\.self)
      .map { filled($0, source, about: id, weekPhrase: phrase) }
    return .list(sentences, .sentence)
  }

  /// The one thing to try that stands on the page for a signal; `nil` when none does.
  package func tip(for id: Signal.ID) -> Message? {
    let source = assessed.definition.signalSource
    return assessed.assessment.page.tips.first { source.signals[$0.signal].id == id }.map { tip in
      let suggestion = source.signals[tip.signal].suggestions[tip.suggestion]
      return filled(suggestion.text, source, about: id, weekPhrase: nil)
    }
  }

  /// The idea from practice on the page; `nil` when there is none.
  package var practice: CardSuggestion? {
    let source = assessed.definition.signalSource
    return assessed.assessment.page.practice.map {
      written(source.practice[$0], about: nil, source)
    }
  }

  /// Things to try this week, with the cues the person has not chosen yet in plain words.
  package func suggestions(for id: Signal.ID) -> [CardSuggestion] {
    let source = assessed.definition.signalSource
    guard let signal = source.signals.firstIndex(where: { $0.id == id }) else { return [] }
    let all = source.signals[signal].suggestions
    let state = assessed.report.state(of: id)
    let sayable = source.suggestions(
      of: id, level: state?.level ?? .none, run: state?.run ?? 0, input: input(of: source))
    let week = assessed.week.number
    return sayable.filter { suggestion in
      // One from practice stands alone in its card: those of different cards take turns.
      let place =
        suggestion.isFromPractice
        ? signal
        : all.filter { !$0.isFromPractice }.firstIndex(of: suggestion) ?? 0
      return !CardSuggestion.rests(place: place, week: week)
    }.map { written($0, about: id, source) }
  }

  private func written(
    _ suggestion: Suggestion, about signal: Signal.ID?, _ source: Questionnaire
  ) -> CardSuggestion {
    // What is kept of a plan is in one language, that of the questionnaire.
    func words(_ text: String) -> String {
      Language.english.words(of: filled(text, source, about: signal, weekPhrase: nil))
    }
    let text = words(suggestion.text)
    let act = suggestion.act.map(words)
    return CardSuggestion(
      id: suggestion.id, signal: signal, text: text, act: act ?? text.withoutFullStop,
      isFromPractice: suggestion.isFromPractice || signal == nil)
  }

  /// What is said in place of a bar, without a full stop.
  package func told(of scale: Scale) -> Message {
    let questionnaire = assessed.questionnaire
    return questionnaire.words(of: scale, input: input(of: questionnaire)).map {
      filled($0.text, questionnaire, about: nil, weekPhrase: nil)
    } ?? .answerNotAnswered()
  }

  private func input(of questionnaire: Questionnaire) -> ScoringInput {
    questionnaire.scoringInput(
      outcomes: assessed.checkIn.outcomes, targets: assessed.checkIn.targets)
  }

  private func weekPhrase(_ state: SignalState) -> Message? {
    guard let weeks = state.weeksInWindow, let window = state.window, weeks > 1 else { return nil }
    return .resultWeekPhrase(weeks: weeks, window: window)
  }

  private func filled(
    _ text: String, _ questionnaire: Questionnaire, about signal: Signal.ID?, weekPhrase: Message?
  ) -> Message {
    var values: [String: Message] = [:]
    for slot in text.slots {
      values[slot] =
        words(for: slot, questionnaire, about: signal, weekPhrase: weekPhrase) ?? .given("")
    }
    return .filled(text, values)
  }

  private func words(
    for slot: String, _ questionnaire: Questionnaire, about signal: Signal.ID?,
    weekPhrase: Message?
  ) -> Message? {
    switch questionnaire.slot(slot) {
    case .item(let position):
      assessed.checkIn.outcomes[slot]?.response.map {
        .inSentence($0, to: questionnaire.items[position].format, questionnaire)
      }
    case .target(let position):
      assessed.checkIn.targets[questionnaire.targets[position].settingKey].map {
        .target($0, unit: questionnaire.targets[position].unit)
      }
    case .cue(let name): questionnaire.cues[name].map(Message.given)
    case .weekPhrase: weekPhrase
    case .percentOver:
      signal.flatMap { questionnaire.percentOver(of: $0, input: input(of: questionnaire)) }
        .map { .languagePercent(number: displayed($0)) }
    case nil: nil
    }
  }
}

extension String {
  /// As one part of a plan.
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
