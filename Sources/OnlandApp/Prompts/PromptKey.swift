// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// What can be typed at every question besides an answer.
enum PromptKey: Equatable {
  case back, decline, explain, help, stop

  /// Whether it means something without a person who reads what is said back.
  var worksWithoutTerminal: Bool {
    switch self {
    case .decline, .stop: true
    case .back, .explain, .help: false
    }
  }

  /// - Parameters:
  ///   - line: Cleaned and trimmed.
  ///   - isNote: Whether a text is asked: there `help` is a word like any other.
  init?(_ line: String, isNote: Bool) {
    switch line.halfWidth.lowercased() {
    case "<", "《", "〈": self = .back
    case "-", "−", "–": self = .decline
    case "?": self = .explain
    // What a Chinese or Japanese keyboard gives for the key of the full stop.
    case ".", "。", "｡": self = .stop
    case "help" where !isNote: self = .help
    default: return nil
    }
  }
}
