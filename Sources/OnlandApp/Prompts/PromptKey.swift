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

  /// A word that means a key, as people type it who have not read which keys there are.
  ///
  /// Only for a person, and only where the line is no answer: `stop` may begin an option.
  ///
  /// - Parameters:
  ///   - line: Cleaned and trimmed.
  ///   - isText: Whether any text is an answer: there only words that no plan and no name can be.
  init?(word line: String, isText: Bool = false) {
    let word = line.halfWidth.lowercased().filter { !"!?.".contains($0) }.trimmed
    switch word {
    case "back", "go back": self = .back
    case "quit", "exit", "q": self = .stop
    case "help me", "sos": self = .help
    case _ where isText: return nil
    case "skip": self = .decline
    case "why": self = .explain
    case "help", "support", "resources", "onland resources", "crisis", "helpline": self = .help
    case "stop", "save": self = .stop
    default: return nil
    }
  }
}
