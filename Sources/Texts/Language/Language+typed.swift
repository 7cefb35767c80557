// SPDX-License-Identifier: GPL-3.0-or-later

/// What people type in a language, as the room `typed` of the table lists it.
extension Language {
  /// The words that mean something, in lower case; the first is the one that is offered.
  package func typed(_ words: Message) -> [String] {
    self.words(of: words).lowercased().split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  /// - Parameter text: Half-width and in lower case.
  package func isTyped(_ text: String, for words: Message) -> Bool { typed(words).contains(text) }

  /// Whether it is the beginning of the word that is offered.
  ///
  /// - Parameter text: Half-width and in lower case.
  package func isBegun(_ text: String, of words: Message) -> Bool {
    !text.isEmpty && typed(words).first?.hasPrefix(text) == true
  }

  /// Whether it agrees to what was asked: `yes`, a word like it, or its beginning.
  ///
  /// - Parameter text: Half-width and in lower case.
  package func isYes(_ text: String) -> Bool {
    isTyped(text, for: .typedYes()) || isBegun(text, of: .typedYes())
  }

  /// Whether it refuses: `no`, a word like it, or its beginning.
  ///
  /// - Parameter text: Half-width and in lower case.
  package func isNo(_ text: String) -> Bool {
    isTyped(text, for: .typedNo()) || isBegun(text, of: .typedNo())
  }
}
