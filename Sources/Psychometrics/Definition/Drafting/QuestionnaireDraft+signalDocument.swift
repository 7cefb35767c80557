// SPDX-License-Identifier: GPL-3.0-or-later

/// Signals, and how far they look back, as a file has them.
extension QuestionnaireDraft.Signal {
  var node: DocumentNode {
    .map([
      "id": .text(id),
      "title": title.node,
      "name": name?.node,
      "rank": rank.map(DocumentNode.number),
      "source": source.node,
      "rule": rule.node,
      "persistence": persistence.map(DocumentNode.text),
      "quiet": mayBeQuiet ? .word("allowed") : nil,
      "care": careFrom.map { .word("\($0)") },
      "help": .listOrNothing(help.map(\.node)),
      "cards": .levels(cards) { .list($0.map(\.node)) },
      "again": again?.node,
      "tips_to": tipsTo.map { .word("\($0)") },
      "suggestions": .listOrNothing(suggestions.map(\.node)),
    ])
  }
}

extension QuestionnaireDraft.Rule {
  fileprivate var node: DocumentNode {
    switch self {
    case .meanStrain(let items, let levels, let raised, let onlyIf):
      .map([
        "kind": .word("mean_strain"), "items": .list(items.map(\.node)), "levels": levels.node,
        "raised_when": raised?.when.node, "raised_levels": raised?.levels.node,
        "only_if": onlyIf?.node,
      ])
    case .targetExcess(let item, let target, let levels):
      .map([
        "kind": .word("target_excess"), "item": .text(item), "target": .text(target),
        "levels": .levels(levels, \.node),
      ])
    case .lowValue(let item, let levels, let onlyIf):
      .map([
        "kind": .word("low_value"), "item": .text(item), "levels": levels.node,
        "only_if": onlyIf?.node,
      ])
    case .event(let item, let level):
      .map(["kind": .word("event"), "item": .text(item), "level": .word("\(level)")])
    case .combines(let signals):
      .map(["kind": .word("combines"), "signals": .list(signals.map(DocumentNode.text))])
    }
  }
}

extension QuestionnaireDraft.Rule.StrainItem {
  fileprivate var node: DocumentNode {
    isReversed ? .map(["item": .text(item), "keying": .word("reverse")]) : .text(item)
  }
}

extension SignalRule.LevelThresholds {
  fileprivate var node: DocumentNode {
    .map([
      "notice": notice.map(DocumentNode.number), "elevated": elevated.map(DocumentNode.number),
      "strong": strong.map(DocumentNode.number),
    ])
  }
}

extension QuestionnaireDraft.Rule.Excess {
  fileprivate var node: DocumentNode {
    .map(["times": times.map(DocumentNode.number), "by": by.map(DocumentNode.number)])
  }
}

extension QuestionnaireDraft.Suggestion {
  var node: DocumentNode {
    .map([
      "id": .text(id), "text": text.node, "then": act?.node,
      "practice": isFromPractice ? .truth(true) : nil, "when": when?.node,
      "from_run": fromRun.map(DocumentNode.number),
    ])
  }
}

extension HelpRequest {
  fileprivate var node: DocumentNode {
    .map(["topic": .text(topic), "from": .word("\(from)")])
  }
}

extension PersistenceStep {
  var node: DocumentNode {
    .map([
      "base": .word("\(base)"), "weeks": .number(weeks), "raises_to": .word("\(raisesTo)"),
    ])
  }
}

extension SignalPolicy {
  var node: DocumentNode {
    .map([
      "window": .number(window), "within_weeks": .number(withinWeeks),
      "quiet_from": .number(quietFrom), "quiet_while": .word(quietWhile.rawValue),
      "cards": .number(maximumCards),
      "cards_beside_care": maximumCardsBesideCare.map(DocumentNode.number),
      "help_first": .truth(isHelpFirst), "full_again": .number(fullAgain),
      "still_there": maximumStillThere.map(DocumentNode.number),
    ])
  }
}
