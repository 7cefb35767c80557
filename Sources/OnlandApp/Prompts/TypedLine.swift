// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// What was typed at a question of the program itself.
enum TypedLine {
  /// Cleaned and trimmed; empty for Enter alone.
  case text(String)
  case back, decline, explain, help
  /// Not readable as text.
  case unreadable
}

extension Environment {
  /// Asks for one line.
  ///
  /// - Parameter stop: Says goodbye when the person or the input stops, and gives what is thrown then.
  func typedLine(
    _ request: LineRequest, stopping stop: (ExitStatus) -> Stopped
  ) throws(Stopped) -> TypedLine {
    switch lines.read(request) {
    case .line(let text):
      let typed = TerminalText.cleaned(text).trimmed
      switch PromptKey(typed, isNote: false) {
      case .stop: throw stop(.done)
      case .back: return .back
      case .decline: return .decline
      case .explain: return .explain
      case .help: return .help
      case nil: return .text(typed)
      }
    case .unreadable: return .unreadable
    case .endOfInput: throw stop(.done)
    case .interrupted, .hangUp: throw stop(.interrupted)
    }
  }
}
