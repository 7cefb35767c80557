// SPDX-License-Identifier: GPL-3.0-or-later

package import BulkScoring
package import Formats
import History
import Journal
import Pages
import Psychometrics
package import Texts

extension AssessedCheckIn {
  /// The receipt as JSON, added to the check-in as `why`.
  package func receiptJSON(in language: Language) -> JSONValue {
    .receipt(
      scaleReceipts, of: questionnaire, signalReceipts, of: definition.signalSource,
      in: language)
  }
}

extension JSONValue {
  package static func receipt(_ row: RowReceipt, in language: Language) -> JSONValue {
    receipt(row.scales, of: row.questionnaire, row.signals, of: row.signalSource, in: language)
  }

  fileprivate static func receipt(
    _ scales: [ScaleReceipt], of questionnaire: Questionnaire,
    _ signals: [SignalReceipt], of source: Questionnaire, in language: Language
  ) -> JSONValue {
    .object([
      "scales": .object(
        Dictionary(
          uniqueKeysWithValues: scales.map { receipt in
            (questionnaire.scales[receipt.scale].id, receipt.json(of: questionnaire, in: language))
          })),
      "signals": .object(
        Dictionary(
          uniqueKeysWithValues: signals.map { receipt in
            (source.signals[receipt.signal].id, receipt.json(of: source, in: language))
          })),
    ])
  }
}

extension ScaleReceipt {
  fileprivate func json(of questionnaire: Questionnaire, in language: Language) -> JSONValue {
    let scale = questionnaire.scales[scale]
    return .object([
      "score": .optional(score.value), "answered": .integer(score.answered),
      "scorable": .integer(score.scorable),
      "rule": .text(
        language.words(of: RuleWords(questionnaire: questionnaire).scale(scale))),
      "parts": .list(parts.map { $0.json(of: questionnaire) }),
    ])
  }
}

extension ScaleReceipt.Part {
  fileprivate func json(of questionnaire: Questionnaire) -> JSONValue {
    switch self {
    case .scale(let position, let value):
      return .object([
        "scale": .text(questionnaire.scales[position].id), "score": .optional(value),
      ])
    case .item(let position, let scoring, let standing):
      var object: [String: JSONValue] = [
        "item": .text(questionnaire.items[position].id),
        "keying": .text(RuleWords(questionnaire: questionnaire).keyingWord(scoring)),
      ]
      switch standing {
      case .counted(let number, let score):
        object["standing"] = .text("counted")
        object["number"] = .optional(number)
        object["score"] = .optional(score)
      case .missing: object["standing"] = .text("missing")
      case .notApplicable: object["standing"] = .text("not_applicable")
      case .unscorable: object["standing"] = .text("unscorable")
      case .uncounted: object["standing"] = .text("uncounted")
      }
      return .object(object)
    }
  }
}

extension SignalReceipt {
  fileprivate func json(of questionnaire: Questionnaire, in language: Language) -> JSONValue {
    let signal = questionnaire.signals[signal]
    let words = RuleWords(questionnaire: questionnaire)
    return .object([
      "level": .integer(level.rawValue), "base": .integer(base.rawValue), "quiet": .truth(isQuiet),
      "items": .list(signal.rule.items.map { .text(questionnaire.items[$0].id) }),
      "mean": .optional(mean), "condition_held": .truth(isRaisedByCondition),
      "rule": .text(language.words(of: words.rule(signal.rule))),
      "persistence": .text(language.words(of: words.persistence(signal.persistence))),
      "allowed": isAllowedByCondition.map { .truth($0) } ?? .null,
      "weeks": .list(
        weeks.map { .object(["week": .integer($0.week), "base": .integer($0.base.rawValue)]) }),
      "steps": .list(steps.map(\.json)), "place": place?.json ?? .null, "run": .integer(run),
      "before": before?.json ?? .null,
      "source": .text(signal.source),
      "version": .text("\(questionnaire.id) \(questionnaire.version)"),
    ])
  }
}

extension SignalReceipt.Step {
  /// `weeks` of the `needed` ones were there; the first step with enough of them decides.
  fileprivate var json: JSONValue {
    .object([
      "base": .integer(step.base.rawValue), "needed": .integer(step.weeks),
      "weeks": .integer(weeks), "raises_to": .integer(step.raisesTo.rawValue),
      "decides": .truth(isDeciding),
    ])
  }
}

extension CardPlace {
  /// For a card in full the reason, as in `because`.
  fileprivate var json: JSONValue {
    switch self {
    case .full(let reason): .object(["full": .text(reason.rawValue)])
    case .line: .text("line")
    case .quiet: .text("quiet")
    case .over: .text("over")
    case .behind: .text("behind")
    }
  }
}

extension SignalMemory {
  fileprivate var json: JSONValue {
    .object([
      "week": .integer(week), "run": .integer(run),
      "shown": .optional(shown.map { $0 == .full ? "full" : "line" }),
      "full_level": .integer(fullLevel.rawValue),
    ])
  }
}
