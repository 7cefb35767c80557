// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Texts with conditions and slots.
extension DefinitionReader {
  /// Where a text is said, which decides what can fill its slots.
  enum TextPlace {
    case scale
    /// The rule is absent when it could not be read.
    case card(SignalRule?)
    /// An idea that belongs to no signal.
    case practice
  }

  mutating func conditionalTexts(
    _ key: String, in fields: inout Fields, at place: TextPlace
  ) -> [(text: ConditionalText, location: SourceLocation)] {
    list(key, in: &fields).compactMap { node in
      guard var fields = self.fields(node, key: key, name: "a text of \(key)") else { return nil }
      defer { finish(fields) }
      let when = condition("when", in: &fields)
      let text = requiredText("text", in: &fields)
      checkSlots(of: text, on: place, at: node.location)
      return (ConditionalText(when: when, text: text), node.location)
    }
  }

  /// Notes names between braces that nothing fills.
  ///
  /// A text or a date has no slot: what a person writes for themselves is not said back on a card.
  mutating func checkSlots(of text: String, on place: TextPlace, at location: SourceLocation) {
    checkBraces(of: text, at: location)
    for slot in text.slots {
      usedNames.insert(UsedName(named: .cue, name: slot))
      usedNames.insert(UsedName(named: .target, name: slot))
      let isFilled: Bool
      if let own = Slot.own[slot] {
        isFilled = place.fills(own)
      } else if let item = itemPositions[slot] {
        isFilled = items[item].format.possibleNumbers != nil || brokenItems.contains(item)
      } else {
        isFilled = targets.contains { $0.id == slot } || cues[slot] != nil
      }
      if !isFilled { report(.unknownSlot(slot.shortenedForDisplay), at: location) }
    }
  }
}

extension DefinitionReader {
  mutating func checkBraces(of text: String, at location: SourceLocation) {
    let count = text.slots.count
    if text.utf8.count(where: { $0 == UInt8(ascii: "{") }) != count
      || text.utf8.count(where: { $0 == UInt8(ascii: "}") }) != count
    {
      report(.loneBrace, at: location)
    }
  }
}

extension DefinitionReader.TextPlace {
  /// Whether one of the program's own slots has a meaning here.
  fileprivate func fills(_ slot: Slot) -> Bool {
    guard case .card(let rule) = self else { return false }
    return switch (slot, rule) {
    case (_, nil), (.percentOver, .targetExcess): true
    // A combination has no weeks of its own that could be counted.
    case (.weekPhrase, .combines): false
    case (.weekPhrase, _): true
    default: false
    }
  }
}
