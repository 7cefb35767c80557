// SPDX-License-Identifier: GPL-3.0-or-later

/// One sentence of the table, with what fills its slots.
///
/// It carries its English with it, so that English needs no table when the program runs, and a sentence
/// that a translation lacks is still said.
package struct Sentence: Equatable, Sendable {
  /// Such as `result.nextCheckIn`; a translation has its words under it.
  let key: String
  /// In English, with slots such as `{day}`; for one, where there is a plural.
  let english: String
  /// For any number but one; `nil` where nothing is counted.
  let plural: String?
  /// The slot whose number decides on the form; `nil` where nothing is counted.
  let counted: String?
  let slots: [Slot]

  struct Slot: Equatable, Sendable {
    let name: String
    let value: Message
  }

  init(
    _ key: String, _ english: String, plural: String? = nil, counted: String? = nil, slots: [Slot]
  ) {
    self.key = key
    self.english = english
    self.plural = plural
    self.counted = counted
    self.slots = slots
  }

  func value(of slot: String) -> Message? { slots.first { $0.name == slot }?.value }
}
