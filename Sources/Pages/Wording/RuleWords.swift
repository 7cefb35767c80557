// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics
package import Texts

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
  package func scale(_ scale: Scale) -> Message {
    let (count, method): (Int, Message) =
      switch (scale.parts, scale.isSum) {
      case (.items(let members), true): (members.count, .ruleSumOfItems())
      case (.items(let members), false): (members.count, .ruleMeanOfItems())
      case (.scales(let positions), true): (positions.count, .ruleSumOfAreas())
      case (.scales(let positions), false): (positions.count, .ruleMeanOfAreas())
      }
    let working = [method] + conversion(scale) + [minimum(scale.minimumAnswered, count)]
    return .list(
      [
        .list(working, .comma),
        scale.reporting == .pomp ? .ruleToHundred() : .ruleOwnUnits(),
      ], .semicolon)
  }

  /// What is done to a raw mean or sum, such as `times 0.5` and `plus 10`; empty for most scales.
  private func conversion(_ scale: Scale) -> [Message] {
    let times: [Message] = scale.factor == 1 ? [] : [.ruleTimes(factor: scale.factor)]
    if scale.offset == 0 { return times }
    let offset = scale.offset.magnitude
    return times + [scale.offset < 0 ? .ruleMinus(offset: offset) : .rulePlus(offset: offset)]
  }

  private func minimum(_ minimum: Scale.MinimumAnswered, _ count: Int) -> Message {
    switch minimum {
    case .half: .ruleHalf()
    case .all: .ruleAll()
    case .atLeast(let number): .ruleAtLeast(number: number, total: count)
    }
  }

  /// How an item counts, such as `reverse-keyed`; `nil` for forward-keyed items.
  package func scoring(_ scoring: ItemScoring) -> Message? {
    switch scoring {
    case .forward: nil
    case .reverse: .ruleReversed()
    case .target(let position): .ruleTarget(target: .given(questionnaire.targets[position].id))
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

  package func bands(_ scale: Scale) -> Message {
    .list(
      scale.bands.map { band in
        let (low, high) = (band.range.lowerBound, band.range.upperBound)
        let label = Message.given(band.label)
        return low < 0
          ? .ruleBandBelowZero(low: low, high: high, label: label)
          : .ruleBand(low: low, high: high, label: label)
      }, .comma)
  }

  // MARK: Signals

  package func rule(_ rule: SignalRule) -> Message {
    switch rule {
    case .meanStrain(let rule): meanStrain(rule)
    case .targetExcess(let rule): targetExcess(rule)
    case .lowValue(let rule): lowValue(rule)
    case .event(let item, let level):
      .ruleEvent(item: name(item), level: .given("\(level)"))
    case .combines(let parts):
      .ruleCombines(
        names: .names(parts.map { questionnaire.nameInSentence(of: questionnaire.signals[$0]) }))
    }
  }

  private func meanStrain(_ rule: SignalRule.MeanStrain) -> Message {
    let items = rule.items.map { strain -> Message in
      strain.mirror.map { .ruleMirrored(number: $0, item: name(strain.item)) }
        ?? name(strain.item)
    }
    let isOne = items.count == 1
    let levels = thresholds(rule.levels)
    var parts: [Message] = [
      .languageNamed(
        name: isOne ? items[0] : .ruleMeanOf(items: .list(items, .and)),
        words: rule.levels.strong != nil && !isOne ? .ruleWithEveryOne(levels: levels) : levels)
    ]
    if let condition = rule.raisedWhen {
      parts.append(
        .ruleRaised(
          condition: self.condition(condition), levels: thresholds(rule.raisedLevels)))
    }
    if let condition = rule.onlyIf {
      parts.append(.ruleOnlyIf(condition: self.condition(condition)))
    }
    return .list(parts, .semicolon)
  }

  private func thresholds(_ levels: SignalRule.LevelThresholds) -> Message {
    let named: [(SignalLevel, Double?)] = [
      (.notice, levels.notice), (.elevated, levels.elevated), (.strong, levels.strong),
    ]
    return .list(
      named.compactMap { level, from in
        from.map { .ruleLevelFrom(level: .given("\(level)"), number: $0) }
      }, .comma)
  }

  private func targetExcess(_ rule: SignalRule.TargetExcess) -> Message {
    let steps = rule.steps.reversed().map { step -> Message in
      .ruleExcessStep(
        level: .given("\(step.level)"), times: .countTimes(number: step.times), more: step.by)
    }
    return .ruleExcess(
      item: name(rule.item), target: .given(questionnaire.targets[rule.target].id),
      steps: .list(steps, .comma))
  }

  private func lowValue(_ rule: SignalRule.LowValue) -> Message {
    let steps = rule.steps.reversed().map { step -> Message in
      .ruleLevelAtMost(level: .given("\(step.level)"), number: step.atMost)
    }
    let limit = rule.onlyIf.map { [Message.ruleOnlyIf(condition: condition($0))] } ?? []
    return .list(
      [.languageNamed(name: name(rule.item), words: .list(steps, .comma))] + limit, .semicolon)
  }

  package func persistence(_ steps: [PersistenceStep]) -> Message {
    let policy = questionnaire.signalPolicy
    guard !steps.isEmpty else { return .ruleThisWeek() }
    let rules = steps.map { step -> Message in
      .rulePersists(
        base: .given("\(step.base)"), weeks: step.weeks, window: policy.window,
        level: .given("\(step.raisesTo)"))
    }
    return .list(
      rules + [.ruleNoneOlder(weeks: .countWeeks(number: policy.withinWeeks))], .semicolon)
  }

  // MARK: Conditions

  package func condition(_ condition: Condition) -> Message {
    switch condition {
    case .all(let parts): .list(parts.map { self.condition($0) }, .and)
    case .any(let parts): .list(parts.map { self.condition($0) }, .or)
    case .item(let position, let comparison):
      words(name(position), comparison, for: questionnaire.items[position].format)
    case .isAnswered(let position, true): .ruleIsAnswered(item: name(position))
    case .isAnswered(let position, false): .ruleIsNotAnswered(item: name(position))
    case .includes(let position, let option):
      .ruleIncludes(
        item: name(position),
        option: .given("\(questionnaire.items[position].format.options[option].code)"))
    case .target(let position, let comparison):
      words(.given(questionnaire.targets[position].id), comparison, for: nil)
    case .itemAboveTarget(let item, let target):
      .ruleIsMore(item: name(item), target: .given(questionnaire.targets[target].id))
    }
  }

  private func words(
    _ item: Message, _ comparison: Comparison, for format: ResponseFormat?
  ) -> Message {
    let number = { (number: Double) -> Message in
      if case .yesNo = format { return number == 1 ? .languageYes() : .languageNo() }
      return .decimal(number)
    }
    return switch comparison {
    case .equals(let other): .ruleEquals(item: item, answer: number(other))
    case .notEquals(let other): .ruleNotEquals(item: item, answer: number(other))
    case .atLeast(let other): .ruleIsAtLeast(item: item, least: number(other))
    case .atMost(let other): .ruleIsAtMost(item: item, most: number(other))
    case .moreThan(let other): .ruleMoreThan(item: item, limit: number(other))
    case .lessThan(let other): .ruleLessThan(item: item, limit: number(other))
    }
  }

  private func name(_ position: Item.Position) -> Message {
    .given(questionnaire.items[position].id)
  }
}
