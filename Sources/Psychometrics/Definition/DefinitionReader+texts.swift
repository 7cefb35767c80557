// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Texts with conditions and slots.
extension DefinitionReader {
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
      && cues[slot] == nil && Slot.own[slot] == nil
    {
      report(.unknownSlot(slot), at: location)
    }
  }
}
