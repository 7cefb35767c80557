// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestSupport

/// Signals.
extension RandomDraft {
  mutating func makeSignals(of draft: inout QuestionnaireDraft) {
    let fullAgain = 1 + below(4)
    let policy = SignalPolicy(
      window: 3 + below(3), withinWeeks: 2 + below(9), quietFrom: 1 + below(4),
      quietWhile: pick(SignalPolicy.QuietWhile.allCases), maximumCards: 1 + below(3),
      maximumCardsBesideCare: pick([nil, 0, 1]), isHelpFirst: chance(2), fullAgain: fullAgain,
      maximumStillThere: fullAgain > 1 ? pick([nil, 3]) : nil)
    if chance(2) { draft.signalPolicy = policy }
    let steps = name()
    draft.persistence[steps] = [
      PersistenceStep(base: .elevated, weeks: 3, raisesTo: .strong),
      PersistenceStep(base: .notice, weeks: 2, raisesTo: pick([.elevated, .strong])),
    ]
    for _ in 0..<1 + below(3) {
      let rule = rule()
      let slots = if case .targetExcess = rule { ["percent_over"] } else { [String]() }
      var signal = signal(rule, slots: slots + ["week_phrase"])
      if chance(2) { signal.persistence = steps }
      signal.mayBeQuiet = chance(2)
      if chance(3) { signal.careFrom = pick([.notice, .elevated, .strong]) }
      if chance(3), let level = rule.levels.randomElement(using: &random),
        !signal.suggestions.isEmpty
      {
        signal.tipsTo = level
      }
      if chance(3) { signal.again = text(slot(of: slots + ["week_phrase"])) }
      draft.signals.append(signal)
    }
    if draft.signals.count > 1 {
      draft.signals.append(signal(.combines(draft.signals.prefix(2).map(\.id)), slots: []))
    }
    // A combination may stand before its parts.
    draft.signals.shuffle(using: &random)
    for _ in 0..<below(3) {
      draft.practice.append(suggestion(slots: []))
    }
  }

  private mutating func suggestion(slots: [String]) -> QuestionnaireDraft.Suggestion {
    QuestionnaireDraft.Suggestion(
      id: name(), text: text(slot(of: slots)), act: chance(2) ? text(slot(of: slots)) : nil,
      when: chance(2) ? condition() : nil)
  }

  private mutating func signal(
    _ rule: QuestionnaireDraft.Rule, slots: [String]
  ) -> QuestionnaireDraft.Signal {
    var signal = QuestionnaireDraft.Signal(
      id: name(), title: text(), source: text(), rule: rule, cards: [:])
    for level in rule.levels { signal.cards[level] = conditionalTexts(slots: slots) }
    if chance(2) { signal.name = shortText() }
    if chance(2) { signal.rank = pick([-1, 0, 7]) }
    for topic in helpTopics where chance(2) {
      signal.help.append(
        HelpRequest(topic: topic, from: pick([.notice, .elevated, .strong])))
    }
    let fillable = slots.filter { $0 == "percent_over" }
    for place in 0..<below(3) {
      var suggestion = suggestion(slots: fillable)
      suggestion.isFromPractice = chance(2)
      if case .combines = rule {} else if place > 0, chance(2) { suggestion.fromRun = 2 + below(3) }
      signal.suggestions.append(suggestion)
    }
    return signal
  }

  private mutating func rule() -> QuestionnaireDraft.Rule {
    switch below(4) {
    case 0:
      guard let pair = pairs.randomElement(using: &random) else { break }
      let hasTimes = chance(2)
      var levels: [SignalLevel: QuestionnaireDraft.Rule.Excess] = [:]
      for level in some([SignalLevel.notice, .elevated, .strong]) {
        levels[level] = QuestionnaireDraft.Rule.Excess(
          times: hasTimes ? 1 + 0.1 * Double(level.rawValue) : nil,
          by: hasTimes && chance(2) ? nil : 15 * Double(level.rawValue))
      }
      // One that leaves `by` out asks for 0, which has to be the lowest.
      if Set(levels.values.map { $0.by == nil }).count > 1 {
        for level in levels.keys { levels[level]?.by = nil }
      }
      return .targetExcess(item: pair.item, target: pair.target, levels: levels)
    case 1:
      return .lowValue(
        item: pick(numeric), levels: thresholds(from: 0, by: -0.5),
        onlyIf: chance(2) ? condition() : nil)
    case 2:
      guard let item = items.filter({ $0.format == .yesNo }).randomElement(using: &random) else {
        break
      }
      return .event(item: item.id, level: pick([.notice, .elevated, .strong]))
    default: break
    }
    let items = some(numeric).map {
      QuestionnaireDraft.Rule.StrainItem($0, isReversed: chance(2))
    }
    return .meanStrain(
      items, levels: thresholds(from: number(), by: 0.5),
      raised: chance(2)
        ? QuestionnaireDraft.Rule.Raised(
          when: condition(), levels: thresholds(from: number(), by: 1)) : nil,
      onlyIf: chance(2) ? condition() : nil)
  }

  private mutating func thresholds(from first: Double, by step: Double)
    -> SignalRule.LevelThresholds
  {
    var thresholds = SignalRule.LevelThresholds()
    let levels = some([SignalLevel.notice, .elevated, .strong])
    if levels.contains(.notice) { thresholds.notice = first }
    if levels.contains(.elevated) { thresholds.elevated = first + step }
    if levels.contains(.strong) { thresholds.strong = first + 2 * step }
    return thresholds
  }
}

extension QuestionnaireDraft.Rule {
  /// Base levels it can give.
  fileprivate var levels: [SignalLevel] {
    switch self {
    case .meanStrain(_, let levels, let raised, _):
      Set(levels.reached + (raised?.levels.reached ?? [])).sorted()
    case .targetExcess(_, _, let levels): levels.keys.sorted()
    case .lowValue(_, let levels, _): levels.reached
    case .event(_, let level): [level]
    case .combines: [.notice, .elevated, .strong]
    }
  }
}

extension SignalRule.LevelThresholds {
  fileprivate var reached: [SignalLevel] {
    (notice == nil ? [] : [.notice]) + (elevated == nil ? [] : [.elevated])
      + (strong == nil ? [] : [.strong])
  }
}
