// SPDX-License-Identifier: GPL-3.0-or-later

/// Entries that each have something to be told about them.
struct Outline: Equatable, Sendable {
  /// What must be known to read them; `nil` when nothing.
  var note: PageText?
  var entries: [Entry]

  struct Entry: Equatable, Sendable {
    /// Its number among those that are counted; `nil` for one that is not.
    var number: Int?
    var text: PageText
    /// What is said just before it; `nil` when nothing.
    var before: PageText?
    var details: [PageText]

    init(number: Int? = nil, before: PageText? = nil, _ text: PageText, _ details: [PageText]) {
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
