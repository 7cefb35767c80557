// SPDX-License-Identifier: GPL-3.0-or-later

/// Conditions, and the texts that hang on them, as a file has them.
extension QuestionnaireDraft.Condition {
  var node: DocumentNode {
    switch self {
    case .all(let conditions): .map(["all": .list(conditions.map(\.node))])
    case .any(let conditions): .map(["any": .list(conditions.map(\.node))])
    case .item(let item, let comparison):
      .map(["item": .text(item), comparison.key: .number(comparison.number)])
    case .isAnswered(let item, let isAnswered):
      .map(["item": .text(item), "answered": .truth(isAnswered)])
    case .includes(let item, let code):
      .map(["item": .text(item), "includes": .number(code.number)])
    case .target(let target, let comparison):
      .map(["target": .text(target), comparison.key: .number(comparison.number)])
    case .itemAboveTarget(let item, let target):
      .map(["item": .text(item), "above_target": .text(target)])
    }
  }
}

extension Comparison {
  fileprivate var key: String {
    switch self {
    case .equals: "equals"
    case .notEquals: "not_equals"
    case .atLeast: "at_least"
    case .atMost: "at_most"
    case .moreThan: "more_than"
    case .lessThan: "less_than"
    }
  }
}

extension QuestionnaireDraft.ConditionalText {
  var node: DocumentNode { .map(["when": when?.node, "text": text.node]) }
}
