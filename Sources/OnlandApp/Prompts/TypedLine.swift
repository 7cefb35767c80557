// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// What was typed at a question of the program itself.
enum TypedLine: Equatable {
  /// Cleaned and trimmed; empty for Enter alone.
  case text(String)
  case back, decline, explain, help
  /// No text, or a key that is for people only; with what is to be said about it.
  case unusable(String)

  var isKey: Bool {
    switch self {
    case .back, .decline, .explain, .help: true
    case .text, .unusable: false
    }
  }
}

extension LineEvent {
  /// What is wrong with a line that is no text; `nil` for all else.
  var complaint: String? {
    switch self {
    case .unreadable: "That line could not be read as text."
    case .tooLong: "That line is longer than 64 KiB."
    case .line, .endOfInput, .interrupted, .hangUp: nil
    }
  }
}
