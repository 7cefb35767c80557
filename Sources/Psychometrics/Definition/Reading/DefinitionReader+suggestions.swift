// SPDX-License-Identifier: GPL-3.0-or-later

/// Things to try: those of a signal, and those of practice.
extension DefinitionReader {
  mutating func suggestions(
    in fields: inout Fields, rule: SignalRule?, signal: Signal.ID
  ) -> [Suggestion] {
    var suggestions: [Suggestion] = []
    for node in list("suggestions", in: &fields) {
      guard var entry = self.fields(node, key: "suggestions", name: "a suggestion") else {
        continue
      }
      var suggestion = suggestion(in: &entry, on: .card(rule), at: node.location)
      suggestion.isFromPractice = truth("practice", in: &entry) ?? false
      suggestion.fromRun = atLeast(2, "from_run", in: &entry)
      if case .combines = rule, let runNode = entry.take("from_run") {
        report(.notForCombination(key: "from_run"), at: runNode.location)
      }
      suggestions.append(suggestion)
      finish(entry)
    }
    if !suggestions.isEmpty, suggestions.allSatisfy({ $0.fromRun != nil }) {
      report(.everySuggestionWaits(signal: signal), at: fields.location)
    }
    return suggestions
  }

  mutating func practice(in top: inout Fields, partOf: String?) -> [Suggestion] {
    let nodes = list("practice", in: &top)
    if partOf != nil, let first = nodes.first { report(.practiceInPart, at: first.location) }
    return nodes.compactMap { node in
      guard var entry = fields(node, key: "practice", name: "an idea of practice") else {
        return nil
      }
      defer { finish(entry) }
      return suggestion(in: &entry, on: .practice, at: node.location)
    }
  }

  private mutating func suggestion(
    in entry: inout Fields, on place: TextPlace, at location: SourceLocation
  ) -> Suggestion {
    let id = identifier("id", in: &entry, example: "load-batch") ?? ""
    if !suggestionIDs.insert(id).inserted { report(.duplicateName(.suggestion, id), at: location) }
    let text = requiredText("text", in: &entry)
    checkSlots(of: text, on: place, at: location)
    let act = self.text("then", in: &entry)
    if let act { checkSlots(of: act, on: place, at: location) }
    places.suggestions[id] = location
    return Suggestion(
      id: id, text: text, act: act, isFromPractice: true, when: condition("when", in: &entry))
  }
}
