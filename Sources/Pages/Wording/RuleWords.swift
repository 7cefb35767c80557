// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// The rules of a questionnaire in words, for receipts and for readers of the questionnaire.
///
/// Held by the `why-*` screens of the show command and by the transcripts of a working.
package struct RuleWords {
  package let questionnaire: Questionnaire

  package init(questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
  }

  // MARK: Scales

  /// How a scale makes a score of its parts.
  package func scale(_ scale: Scale) -> String {
    let parts =
      switch scale.parts {
      case .items(let members): (count: members.count, name: "item")
      case .scales(let positions): (count: positions.count, name: "area")
      }
    let method = scale.isSum ? "sum" : "mean"
    let range =
      scale.reporting == .pomp ? "0 to 100" : "in the units of the answers"
    return
      "\(method) of the answered \(parts.name)s\(conversion(scale)), "
      + "\(minimum(scale.minimumAnswered, parts.count)); \(range)"
  }

  /// What is done to a raw mean or sum, such as `, times 0.5, plus 10`; empty for most scales.
  private func conversion(_ scale: Scale) -> String {
    let times = scale.factor == 1 ? "" : ", times \(Words.decimal(scale.factor))"
    if scale.offset == 0 { return times }
    let sign = scale.offset < 0 ? "minus" : "plus"
    return times + ", \(sign) \(Words.decimal(scale.offset.magnitude))"
  }

  private func minimum(_ minimum: Scale.MinimumAnswered, _ count: Int) -> String {
    switch minimum {
    case .half: "if at least half of those that can be scored are answered"
    case .all: "if all that can be scored are answered"
    case .atLeast(let number): "if at least \(number) of \(count) have an answer"
    }
  }

  /// How an item counts, such as `reverse-keyed`; empty for forward-keyed items.
  package func scoring(_ scoring: ItemScoring) -> String {
    switch scoring {
    case .forward: ""
    case .reverse: "reverse-keyed"
    case .target(let position):
      "against \(questionnaire.targets[position].id): at or below it 100, double or more 0"
    }
  }

  /// How an item counts, as one word of the file format.
  package func keyingWord(_ scoring: ItemScoring) -> String {
    switch scoring {
    case .forward: "forward"
    case .reverse: "reverse"
    case .target: "target"
    }
  }

  package func bands(_ scale: Scale) -> String {
    scale.bands.map { band in
      // A hyphen behind a number below zero would be read as one more sign.
      let mark = band.range.lowerBound < 0 ? " to " : "-"
      return "\(band.range.lowerBound)\(mark)\(band.range.upperBound) \(band.label)"
    }
    .joined(separator: ", ")
  }

  // MARK: Signals

  package func rule(_ rule: SignalRule) -> String {
    switch rule {
    case .meanStrain(let rule): meanStrain(rule)
    case .targetExcess(let rule): targetExcess(rule)
    case .lowValue(let rule): lowValue(rule)
    case .event(let item, let level): "\(name(item)) answered yes: \(level)"
    case .combines(let parts):
      "\(Words.list(parts.map { questionnaire.signals[$0].nameInSentence })) together; "
        + "the highest of their levels, one card in place of theirs"
    }
  }

  private func meanStrain(_ rule: SignalRule.MeanStrain) -> String {
    let items = rule.items.map { strain in
      strain.mirror.map { "\(Words.decimal($0)) - \(name(strain.item))" } ?? name(strain.item)
    }
    var text = items.count == 1 ? items[0] : "mean of \(Words.list(items))"
    text += ": \(thresholds(rule.levels))"
    if rule.levels.strong != nil, items.count > 1 { text += " with every one answered" }
    if let condition = rule.raisedWhen {
      text += "; when \(self.condition(condition)): \(thresholds(rule.raisedLevels))"
    }
    if let condition = rule.onlyIf { text += "; only if \(self.condition(condition))" }
    return text
  }

  private func thresholds(_ levels: SignalRule.LevelThresholds) -> String {
    let named = [
      ("notice", levels.notice), ("elevated", levels.elevated), ("strong", levels.strong),
    ]
    return named.compactMap { name, from in from.map { "\(name) from \(Words.decimal($0))" } }
      .joined(separator: ", ")
  }

  private func targetExcess(_ rule: SignalRule.TargetExcess) -> String {
    let steps = rule.steps.reversed().map { step in
      "\(step.level) from \(Words.count(step.times, "time")) the target and at least "
        + "\(Words.decimal(step.by)) more"
    }
    return "\(name(rule.item)) against \(questionnaire.targets[rule.target].id): "
      + steps.joined(separator: ", ")
  }

  private func lowValue(_ rule: SignalRule.LowValue) -> String {
    let steps = rule.steps.reversed().map { "\($0.level) at \(Words.decimal($0.atMost)) or less" }
    let limit = rule.onlyIf.map { "; only if \(condition($0))" } ?? ""
    return "\(name(rule.item)): \(steps.joined(separator: ", "))\(limit)"
  }

  package func persistence(_ steps: [PersistenceStep]) -> String {
    let policy = questionnaire.signalPolicy
    guard !steps.isEmpty else { return "this week alone" }
    let rules = steps.map { step in
      "\(step.base) or more in \(step.weeks) of the last \(policy.window) answered weeks: "
        + "at least \(step.raisesTo)"
    }
    return rules.joined(separator: "; ")
      + "; none older than \(Words.count(policy.withinWeeks, "week"))"
  }

  // MARK: Conditions

  package func condition(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): Words.list(parts.map { self.condition($0) })
    case .any(let parts): Words.list(parts.map { self.condition($0) }, last: "or")
    case .item(let position, let comparison):
      "\(name(position)) \(words(comparison, for: questionnaire.items[position].format))"
    case .isAnswered(let position, let isAnswered):
      "\(name(position)) is \(isAnswered ? "" : "not ")answered"
    case .includes(let position, let option):
      "\(name(position)) includes \(questionnaire.items[position].format.options[option].code)"
    case .target(let position, let comparison):
      "\(questionnaire.targets[position].id) \(words(comparison, for: nil))"
    case .itemAboveTarget(let item, let target):
      "\(name(item)) is more than \(questionnaire.targets[target].id)"
    }
  }

  private func words(_ comparison: Comparison, for format: ResponseFormat?) -> String {
    let number = { (number: Double) in
      if case .yesNo = format { return number == 1 ? "yes" : "no" }
      return Words.decimal(number)
    }
    return switch comparison {
    case .equals(let other): "is \(number(other))"
    case .notEquals(let other): "is not \(number(other))"
    case .atLeast(let other): "is at least \(number(other))"
    case .atMost(let other): "is at most \(number(other))"
    case .moreThan(let other): "is more than \(number(other))"
    case .lessThan(let other): "is less than \(number(other))"
    }
  }

  private func name(_ position: Item.Position) -> String { questionnaire.items[position].id }
}
