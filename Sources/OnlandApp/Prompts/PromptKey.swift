// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Texts

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
  init?(_ line: String, isNote: Bool, in language: Language) {
    let typed = line.halfWidth.lowercased()
    switch typed {
    case "<", "《", "〈": self = .back
    case "-", "−", "–": self = .decline
    case "?": self = .explain
    // What a Chinese or Japanese keyboard gives for the key of the full stop.
    case ".", "。", "｡": self = .stop
    case _ where !isNote && language.isTyped(typed, for: .typedHelp()): self = .help
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
  init?(word line: String, isText: Bool = false, in language: Language) {
    let word = line.halfWidth.lowercased().filter { !"!?.".contains($0) }.trimmed
    let key = Self.words(isText: isText).first { language.isTyped(word, for: $0.words) }
    guard let key else { return nil }
    self = key.key
  }

  private static func words(isText: Bool) -> [(key: PromptKey, words: Message)] {
    let always: [(PromptKey, Message)] = [
      (.back, .typedBack()),
      (.stop, .typedQuit()), (.help, .typedHelpMe()),
    ]
    if isText { return always }
    return always + [
      (.decline, .typedSkip()), (.explain, .typedWhy()), (.help, .typedHelp()),
      (.help, .typedSupport()),
      (.stop, .typedStop()),
    ]
  }
}
