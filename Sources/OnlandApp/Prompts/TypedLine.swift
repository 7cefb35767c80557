// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Texts

/// What was typed at a question of the program itself.
enum TypedLine: Equatable {
  /// Cleaned and trimmed; empty for Enter alone.
  case text(String)
  case back, decline, explain, help
  /// No text, or a key that is for people only; with what is to be said about it.
  case unusable(Message)

  var isKey: Bool {
    switch self {
    case .back, .decline, .explain, .help: true
    case .text, .unusable: false
    }
  }
}

extension LineEvent {
  /// What is wrong with a line that is no text; `nil` for all else.
  var complaint: Message? {
    switch self {
    case .unreadable: .promptNotText()
    case .tooLong: .promptTooLong()
    case .line, .endOfInput, .interrupted, .hangUp: nil
    }
  }
}
