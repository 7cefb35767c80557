// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Dates
package import Formats
package import Foundation
import History
import Journal
import Pages
package import Psychometrics
package import Texts

extension AssessedCheckIn {
  /// The check-in with everything the numbers say; the names of the documented JSON output.
  package func json(in language: Language) -> [String: JSONValue] {
    var object = assessment.json(of: questionnaire, signalsFrom: definition.signalSource)
    // Which way every score runs, for a reader of the numbers alone.
    object["higher_is"] = .text("easier")
    object["id"] = .text(checkIn.id.text)
    object["questionnaire"] = .text(checkIn.questionnaire)
    object["version"] = .text(checkIn.version)
    object["week"] = .text(checkIn.date.isoWeek.description)
    object["date"] = .text(checkIn.date.description)
    object["answered_at"] = .text(checkIn.answeredAt.description)
    object["late"] = .truth(checkIn.isLate)
    object["settings"] = .object(checkIn.targets.mapValues { .optional($0) })
    object["answers"] = .object(checkIn.outcomes.mapValues(\.json))
    object["texts"] = texts(in: language)
    return object
  }

  /// The same, and whether it is the one that counts in its week.
  ///
  /// - Parameter counting: Check-ins that do.
  package func json(counting: Set<UUID>, in language: Language) -> [String: JSONValue] {
    json(in: language).merging(["counts_in_week": .truth(counting.contains(checkIn.id))]) { $1 }
  }

  /// What a person reads, by the ids of the numbers above.
  private func texts(in language: Language) -> JSONValue {
    let texts = CheckInTexts(self, in: language)
    let scales = questionnaire.scales.map { scale in
      (
        scale.id,
        JSONValue.object([
          "title": .text(scale.title), "words": .optional(texts.words(of: scale)),
        ])
      )
    }
    let answers = questionnaire.items.compactMap { item in
      texts.answer(to: item).map { answer in
        (item.id, JSONValue.object(["question": .text(item.text), "answer": .text(answer)]))
      }
    }
    let signals = report.states.map(\.signal).map { id in
      (
        id,
        JSONValue.object([
          "title": .text(signal(id)?.title ?? id), "text": .optional(texts.card(of: id)),
          "tip": .optional(texts.tip(for: id)),
        ])
      )
    }
    return .object([
      "title": .text(questionnaire.title),
      "scales": .object(Dictionary(uniqueKeysWithValues: scales)),
      "answers": .object(Dictionary(uniqueKeysWithValues: answers)),
      "signals": .object(Dictionary(uniqueKeysWithValues: signals)),
    ])
  }
}

extension Assessment {
  /// Scores, signals and cards, shaped as bulk scoring writes them.
  package func json(
    of questionnaire: Questionnaire, signalsFrom source: Questionnaire
  ) -> [String: JSONValue] {
    var scales: [String: JSONValue] = [:]
    var object: [String: JSONValue] = [
      "overall": .null, "overall_shown": .null, "overall_band": .null, "overall_areas": .null,
    ]
    for (scale, score) in zip(questionnaire.scales, scores) {
      let band = JSONValue.optional(scale.band(of: score)?.label)
      if scale.isOverall {
        object["overall"] = .optional(score.value)
        object["overall_shown"] = .optional(score.shown)
        object["overall_band"] = band
        object["overall_areas"] = .integer(score.answered)
      } else {
        scales[scale.id] = .object([
          "score": .optional(score.value), "shown": .optional(score.shown), "band": band,
          "answered": .integer(score.answered), "scorable": .integer(score.scorable),
        ])
      }
    }
    object["scales"] = .object(scales)
    object["base_levels"] = .object(observation.levels.mapValues { .integer($0.rawValue) })
    object["signals"] = .object(
      Dictionary(uniqueKeysWithValues: report.states.map { ($0.signal, $0.json) }))
    object["care_cards"] = .list(report.careCards.map { .text($0) })
    object["cards"] = .list(report.cards.map { .text($0) })
    object["help"] = .list(report.helpTopics.map { .text($0) })
    object["because"] = .object(reasons)
    object["still_there"] = .list(
      report.stillThere.map { line in
        .object([
          "signal": .text(line.signal), "weeks": .integer(line.weeks),
          "window": .integer(line.window),
        ])
      })
    object["also"] = .list(report.alsoNoted.map { .text($0) })
    return object.merging(PageNames(of: questionnaire, signalsFrom: source).json(page)) { $1 }
  }

  /// Why a signal has its whole card, by the signal.
  private var reasons: [String: JSONValue] {
    Dictionary(
      uniqueKeysWithValues: report.states.compactMap { state in
        if case .full(let reason) = state.place {
          (state.signal, .text(reason.rawValue))
        } else {
          nil
        }
      })
  }
}

extension SignalState {
  fileprivate var json: JSONValue {
    var object: [String: JSONValue] = [
      "level": .integer(level.rawValue), "base": .integer(base.rawValue), "quiet": .truth(isQuiet),
    ]
    if let weeksInWindow { object["weeks_in_window"] = .integer(weeksInWindow) }
    if let window { object["window"] = .integer(window) }
    return .object(object)
  }
}

extension OptionCode {
  package var json: JSONValue { whole.map { .integer($0) } ?? .optional(number) }
}

extension Outcome {
  /// Codes or lists of them, minutes, numbers, truths, texts, or the name of the non-answer.
  package var json: JSONValue {
    switch PlainOutcome(self) {
    case .integer(let number): .integer(number)
    case .decimal(let number): .optional(number)
    case .truth(let isTrue): .truth(isTrue)
    case .codes(let codes): .list(codes.map(\.json))
    case .text(let text): .text(text)
    }
  }
}
