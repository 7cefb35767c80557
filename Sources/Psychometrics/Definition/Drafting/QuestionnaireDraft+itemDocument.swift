// SPDX-License-Identifier: GPL-3.0-or-later

/// Targets and items as a file has them.
extension QuestionnaireDraft.Target {
  var node: DocumentNode {
    .map([
      "id": .text(id),
      "text": text.node,
      "unit": .word(unit.rawValue),
      "minimum": minimum.map(DocumentNode.number),
      "maximum": maximum.map(DocumentNode.number),
    ])
  }
}

extension QuestionnaireDraft.Item {
  var node: DocumentNode {
    var entries: [(key: String, value: DocumentNode?)] = [
      ("id", .text(id)),
      ("text", text.node),
      ("short", short?.node),
      ("why", why?.node),
      ("before", before?.node),
    ]
    entries += format.entries
    entries += [
      ("counted", isCounted ? nil : .truth(false)),
      ("shown_when", shownWhen?.node),
      ("not_applicable_when", notApplicableWhen?.node),
      ("equivalent_to", .listOrNothing(equivalentTo.map(DocumentNode.text))),
      ("equivalent_since", equivalentSince.map(DocumentNode.text)),
    ]
    return .map(entries: entries)
  }
}

extension QuestionnaireDraft.Format {
  fileprivate var entries: [(key: String, value: DocumentNode?)] {
    switch self {
    case .choice(let options): [("type", .word("choice")), ("options", options.node)]
    case .choices(let options): [("type", .word("choices")), ("options", options.node)]
    case .duration(let minimum, let maximum): bounded("duration", minimum, maximum)
    case .count(let minimum, let maximum): bounded("count", minimum, maximum)
    case .integer(let minimum, let maximum): bounded("integer", minimum, maximum)
    case .decimal(let minimum, let maximum):
      [("type", .word("decimal")), ("minimum", .number(minimum)), ("maximum", .number(maximum))]
    case .yesNo: [("type", .word("yes_no"))]
    case .text: [("type", .word("text"))]
    case .date: [("type", .word("date"))]
    }
  }

  private func bounded(
    _ type: String, _ minimum: Int?, _ maximum: Int?
  ) -> [(key: String, value: DocumentNode?)] {
    [
      ("type", .word(type)),
      ("minimum", minimum.map(DocumentNode.number)),
      ("maximum", maximum.map(DocumentNode.number)),
    ]
  }
}

extension QuestionnaireDraft.Options {
  var node: DocumentNode {
    switch self {
    case .set(let name): .text(name)
    case .own(let options): .list(options.map(\.node))
    }
  }
}

extension QuestionnaireDraft.Option {
  var node: DocumentNode {
    .map([
      "code": .number(code.number),
      "label": label.node,
      "keys": keys.map { .list($0.map(DocumentNode.text)) },
      "weight": weight.map(DocumentNode.number),
      "scored": isScored ? nil : .truth(false),
    ])
  }
}
