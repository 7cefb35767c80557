// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Texts with conditions and slots.
extension DefinitionReader {
  /// Slots that the program fills itself.
  static let ownSlots: Set<String> = ["week_phrase", "percent_over"]

  mutating func conditionalTexts(
    _ key: String, in fields: inout Fields, cues: [String: String]
  ) -> [ConditionalText] {
    list(key, in: &fields).compactMap { node in
      guard var fields = self.fields(node, key: key, name: "a text of \(key)") else { return nil }
      defer { finish(fields) }
      let when = condition("when", in: &fields)
      let text = requiredText("text", in: &fields)
      checkSlots(of: text, cues: cues, at: node.location)
      return ConditionalText(when: when, text: text)
    }
  }

  mutating func checkSlots(of text: String, cues: [String: String], at location: SourceLocation) {
    for slot in text.slots
    where itemPositions[slot] == nil && !targets.contains(where: { $0.id == slot })
      && cues[slot] == nil && !Self.ownSlots.contains(slot)
    {
      report(.unknownSlot(slot), at: location)
    }
  }
}

extension String {
  /// Names between braces: `{load_thin}` and the like.
  public var slots: [String] {
    var slots: [String] = []
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      slots.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return slots
  }
}
