// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// Names with what is to be known under each.
package struct Facts: Equatable, Sendable {
  package var purpose: Purpose
  package var facts: [Fact]

  /// What they are read for.
  package enum Purpose: Equatable, Sendable {
    /// Read from the first to the last, like a paragraph.
    case reading
    /// Looked through for one of the names.
    case lookup
    /// Compared with one another.
    case figures
  }

  package struct Fact: Equatable, Sendable {
    package var name: Message
    package var value: PageText

    init(_ name: Message, _ value: PageText) {
      self.name = name
      self.value = value
    }
  }

  init(for purpose: Purpose, _ facts: [Fact]) {
    self.purpose = purpose
    self.facts = facts
  }
}
