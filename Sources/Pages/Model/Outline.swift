// SPDX-License-Identifier: GPL-3.0-or-later

/// Entries that each have something to be told about them.
package struct Outline: Equatable, Sendable {
  /// What must be known to read them; `nil` when nothing.
  package var note: PageText?
  package var entries: [Entry]

  package struct Entry: Equatable, Sendable {
    /// Its number among those that are counted; `nil` for one that is not.
    package var number: Int?
    package var text: PageText
    /// What is said just before it; `nil` when nothing.
    package var before: PageText?
    package var details: [PageText]

    package init(
      number: Int? = nil, before: PageText? = nil, _ text: PageText, _ details: [PageText]
    ) {
      self.number = number
      self.before = before
      self.text = text
      self.details = details
    }
  }

  init(note: PageText? = nil, _ entries: [Entry]) {
    self.note = note
    self.entries = entries
  }
}
