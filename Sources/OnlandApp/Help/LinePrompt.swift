// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// Asks for one line of text, with the keys of the other questions.
struct LinePrompt {
  /// What became of a line that is no key.
  enum Understanding<Value> {
    case taken(Value)
    /// With what is said before it is asked again.
    case refused(String)
  }

  let environment: Environment
  let help: HelpLines
  var question: String
  /// Why it is asked.
  var why: String
  var accepted: String
  /// Said when the person stops; absent: nothing needs to be said.
  var whenStopped: String?

  /// Asks until there is an answer.
  ///
  /// - Returns: `nil` when it was left empty or skipped.
  /// - Throws: `ended` when the person stopped.
  func ask<Value>(_ understand: (String) -> Understanding<Value>) throws(Stopped) -> Value? {
    say(question)
    while true {
      switch environment.lines.read(LineRequest(prompt: "> ")) {
      case .line(let text):
        let typed = TerminalText.cleaned(text).trimmed
        switch PromptKey(typed, isNote: false) {
        case .stop: throw stop(.done)
        case .decline: return nil
        case .help: for line in help() { environment.say(line) }
        case .explain:
          say(why)
          say(accepted)
        case .back: say("There is no question before this one.")
        case nil where typed.isEmpty: return nil
        case nil:
          switch understand(typed) {
          case .taken(let value): return value
          case .refused(let sentence): say(sentence)
          }
        }
      case .unreadable: say(accepted)
      case .endOfInput: throw stop(.done)
      case .interrupted, .hangUp: throw stop(.interrupted)
      }
    }
  }

  private func stop(_ status: ExitStatus) -> Stopped {
    if let whenStopped { say(whenStopped) }
    return .ended(status)
  }

  private func say(_ sentence: String) {
    for line in environment.dialogue.wrapped(sentence) { environment.say(line) }
  }
}
