// SPDX-License-Identifier: GPL-3.0-or-later

/// Signals of a questionnaire, as a draft has them.
extension QuestionnaireDraft.Signal {
  init(
    _ signal: Signal, names: QuestionnaireDraft.Names,
    persistence: [[PersistenceStep]: String]
  ) {
    self.init(
      id: signal.id, title: .plain(signal.title), source: .plain(signal.source),
      rule: QuestionnaireDraft.Rule(signal.rule, names: names),
      cards: signal.cards.mapValues { texts in
        texts.map { QuestionnaireDraft.ConditionalText($0, names: names) }
      },
      // Without a rank a signal comes last.
      rank: signal.rank == Int.max ? nil : signal.rank,
      persistence: persistence[signal.persistence], mayBeQuiet: signal.mayBeQuiet,
      careFrom: signal.careFrom, help: signal.help,
      again: signal.again.map(LocalizedText.plain),
      suggestions: signal.suggestions.map { QuestionnaireDraft.Suggestion($0, names: names) },
      name: signal.name.map(LocalizedText.plain),
      tipsTo: signal.tipsTo == .strong ? nil : signal.tipsTo)
  }
}

extension QuestionnaireDraft.Rule {
  fileprivate init(_ rule: SignalRule, names: QuestionnaireDraft.Names) {
    switch rule {
    case .meanStrain(let rule):
      self = .meanStrain(
        rule.items.map { StrainItem(names.items[$0.item], isReversed: $0.mirror != nil) },
        levels: rule.levels,
        raised: rule.raisedWhen.map { condition in
          Raised(
            when: QuestionnaireDraft.Condition(condition, names: names),
            levels: rule.raisedLevels)
        },
        onlyIf: rule.onlyIf.map { QuestionnaireDraft.Condition($0, names: names) })
    case .targetExcess(let rule):
      let levels = rule.steps.map { ($0.level, Excess(times: $0.times, by: $0.by)) }
      self = .targetExcess(
        item: names.items[rule.item], target: names.targets[rule.target],
        levels: Dictionary(levels) { first, _ in first })
    case .lowValue(let rule):
      var levels = SignalRule.LevelThresholds()
      for step in rule.steps {
        switch step.level {
        case .none: break
        case .notice: levels.notice = step.atMost
        case .elevated: levels.elevated = step.atMost
        case .strong: levels.strong = step.atMost
        }
      }
      self = .lowValue(
        item: names.items[rule.item], levels: levels,
        onlyIf: rule.onlyIf.map { QuestionnaireDraft.Condition($0, names: names) })
    case .event(let item, let level): self = .event(item: names.items[item], level: level)
    case .combines(let positions): self = .combines(positions.map { names.signals[$0] })
    }
  }
}

extension QuestionnaireDraft.Suggestion {
  init(_ suggestion: Suggestion, names: QuestionnaireDraft.Names) {
    self.init(
      id: suggestion.id, text: .plain(suggestion.text),
      act: suggestion.act.map(LocalizedText.plain), isFromPractice: suggestion.isFromPractice,
      when: suggestion.when.map { QuestionnaireDraft.Condition($0, names: names) },
      fromRun: suggestion.fromRun)
  }
}
