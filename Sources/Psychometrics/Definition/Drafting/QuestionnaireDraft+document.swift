// SPDX-License-Identifier: GPL-3.0-or-later

import Dates

extension QuestionnaireDraft {
  /// The draft as the file of a questionnaire has it, key by key in the order of the format.
  var document: DocumentNode {
    .map([
      "format": .number(1),
      "id": .text(id),
      "version": .text(version),
      "part_of": partOf.map(DocumentNode.text),
      "title": title.node,
      "about": about.node,
      "source": source?.node,
      "licence": licence.map(DocumentNode.text),
      "recall": (recall?.text).map(DocumentNode.text),
      "takes": (takes?.text).map(DocumentNode.text),
      "language": .text(language),
      "intro": intro?.node,
      "reading": reading?.node,
      "ends": ends.map { .map(["low": $0.low.node, "high": $0.high.node]) },
      "same_answer_check": hasSameAnswerCheck ? .truth(true) : nil,
      "targets": .listOrNothing(targets.map(\.node)),
      "option_sets": .namedOrNothing(optionSets) { .list($0.map(\.node)) },
      "items": .list(items.map(\.node)),
      "band_sets": .namedOrNothing(bandSets, \.node),
      "scales": .listOrNothing(scales.map(\.node)),
      "cues": .namedOrNothing(cues, \.node),
      "help_topics": .listOrNothing(helpTopics.map(DocumentNode.text)),
      "signal_policy": signalPolicy?.node,
      "persistence": .namedOrNothing(persistence) { .list($0.map(\.node)) },
      "signals": .listOrNothing(signals.map(\.node)),
      "practice": .listOrNothing(practice.map(\.node)),
      "examples": .listOrNothing(examples.map(\.node)),
    ])
  }
}

extension LocalizedText {
  var node: DocumentNode {
    switch self {
    case .plain(let text): .text(text)
    case .byTag(let texts): .named(texts, DocumentNode.text)
    }
  }
}
