// SPDX-License-Identifier: GPL-3.0-or-later

/// Scales and bands as a file has them.
extension QuestionnaireDraft.Scale {
  var node: DocumentNode {
    .map([
      "id": .text(id),
      "title": title.node,
      "name": name?.node,
      "well": well?.node,
      "column": column?.node,
      "change": change.map { .map(["easier": $0.easier.node, "harder": $0.harder.node]) },
      "items": parts.items.map { .list($0.map(\.node)) },
      "scales": parts.scales.map { .list($0.map(DocumentNode.text)) },
      "minimum_answered": minimumAnswered.node,
      "range": reporting == .pomp ? nil : .word(reporting.rawValue),
      "method": method == .mean ? nil : .word(method.rawValue),
      "factor": factor == 1 ? nil : .number(factor),
      "offset": offset == 0 ? nil : .number(offset),
      "bands": bands?.node,
      "words_only": .listOrNothing(words.map(\.node)),
      "overall": isOverall ? .truth(true) : nil,
      "count": .namedOrNothing(
        Dictionary(uniqueKeysWithValues: count.map { ($0.key.rawValue, $0.value) }), \.node),
      "easiest": easiest?.node,
    ])
  }
}

extension QuestionnaireDraft.Scale.Parts {
  fileprivate var items: [QuestionnaireDraft.Scale.Member]? {
    if case .items(let members) = self { members } else { nil }
  }

  fileprivate var scales: [String]? { if case .scales(let ids) = self { ids } else { nil } }
}

extension QuestionnaireDraft.Scale.Member {
  fileprivate var node: DocumentNode {
    switch scoring {
    case .forward: .text(item)
    case .reverse: .map(["item": .text(item), "keying": .word("reverse")])
    case .target(let target): .map(["item": .text(item), "target": .text(target)])
    }
  }
}

extension Scale.MinimumAnswered {
  fileprivate var node: DocumentNode {
    switch self {
    case .half: .word("half")
    case .all: .word("all")
    case .atLeast(let number): .number(number)
    }
  }
}

extension QuestionnaireDraft.Bands {
  fileprivate var node: DocumentNode {
    switch self {
    case .set(let name): .text(name)
    case .own(let set): set.node
    }
  }
}

extension QuestionnaireDraft.BandSet {
  var node: DocumentNode {
    .map(["source": source?.node, "bands": .list(bands.map(\.node))])
  }
}

extension QuestionnaireDraft.Band {
  fileprivate var node: DocumentNode {
    .map(["from": .number(from), "to": .number(to), "label": label.node])
  }
}
