// SPDX-License-Identifier: GPL-3.0-or-later

/// Worked examples as a file has them.
extension QuestionnaireDraft.Example {
  var node: DocumentNode {
    .map([
      "name": name.node,
      "settings": .namedOrNothing(targets, DocumentNode.number),
      "answers": .named(answers, \.node),
      "earlier": .listOrNothing(earlier.map(\.node)),
      "scores": .namedOrNothing(scores, DocumentNode.number),
      "withheld": .listOrNothing(withheld.map(DocumentNode.text)),
      "signals": signals.map { .named($0) { .word("\($0)") } },
    ])
  }
}

extension QuestionnaireDraft.Example.EarlierWeek {
  fileprivate var node: DocumentNode {
    .map(["weeks_ago": .number(weeksAgo), "answers": .named(answers, \.node)])
  }
}

extension QuestionnaireDraft.Answer {
  fileprivate var node: DocumentNode {
    switch self {
    case .declined: .word(ResponseFormat.declinedWord)
    // Nothing at all would be no answer in a file.
    case .written(let text): text.isEmpty ? .text(text) : .word(text)
    case .chosen(let codes): .list(codes.map { .number($0.number) })
    case .text(let text): .text(text)
    }
  }
}
