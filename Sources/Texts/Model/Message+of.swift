// SPDX-License-Identifier: GPL-3.0-or-later

/// What the generated functions call. Never inlined: there are more than a thousand of those, and a third of
/// their size would be the same few steps.
extension Message {
  @inline(never)
  static func of(_ key: String, _ english: String) -> Message {
    .sentence(Sentence(key, english, slots: []))
  }

  @inline(never)
  static func of(_ key: String, _ english: String, _ slot: String, _ value: Message) -> Message {
    .sentence(Sentence(key, english, slots: [Sentence.Slot(name: slot, value: value)]))
  }

  @inline(never)
  static func of(
    _ key: String, _ english: String, _ slot: String, _ value: Message, _ other: String,
    _ otherValue: Message
  ) -> Message {
    .sentence(
      Sentence(
        key, english,
        slots: [
          Sentence.Slot(name: slot, value: value), Sentence.Slot(name: other, value: otherValue),
        ]))
  }

  /// - Parameters:
  ///   - plural: For any number but one; `nil` where nothing is counted.
  ///   - counted: The slot whose number decides on the form; `nil` where nothing is counted.
  @inline(never)
  static func of(
    _ key: String, _ english: String, plural: String? = nil, counted: String? = nil,
    _ slots: KeyValuePairs<String, Message>
  ) -> Message {
    .sentence(
      Sentence(
        key, english, plural: plural, counted: counted,
        slots: slots.map { Sentence.Slot(name: $0.key, value: $0.value) }))
  }
}
