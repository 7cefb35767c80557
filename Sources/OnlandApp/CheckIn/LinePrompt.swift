// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// Asks for one line of text, with the keys of the other questions.
struct LinePrompt {
  enum Answer<Value> {
    case value(Value)
    /// Left empty, or skipped.
    case none
    /// Back to the question before this one.
    case back
  }

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
  var prompt = "> "
  /// Whether there is no question to go back to.
  var isFirst = true
  /// Whether it may be left empty.
  var isOptional: Bool
  /// Said when the person stops; absent: nothing needs to be said.
  var whenStopped: String?

  /// Asks until there is an answer.
  ///
  /// - Throws: `ended` when the person stopped.
  func ask<Value>(_ understand: (String) -> Understanding<Value>) throws(Stopped) -> Answer<Value> {
    say(question)
    while true {
      switch environment.lines.read(LineRequest(prompt: prompt)) {
      case .line(let text):
        if let answer = try answer(to: TerminalText.cleaned(text).trimmed, understand) {
          return answer
        }
      case .unreadable: say(accepted)
      case .endOfInput: throw stop(.done)
      case .interrupted, .hangUp: throw stop(.interrupted)
      }
    }
  }

  /// - Returns: `nil` when it is to be asked again.
  private func answer<Value>(
    to typed: String, _ understand: (String) -> Understanding<Value>
  ) throws(Stopped) -> Answer<Value>? {
    switch PromptKey(typed, isNote: false) {
    case .stop: throw stop(.done)
    case .help: for line in help() { environment.say(line) }
    case .explain:
      say(why)
      say(accepted)
    case .back where isFirst: say("There is no question before this one.")
    case .back: return .back
    case .decline where isOptional: return Answer.none
    case .decline: say("This one cannot be skipped. " + accepted)
    case nil where typed.isEmpty:
      if isOptional { return Answer.none }
      say(accepted)
    case nil:
      switch understand(typed) {
      case .taken(let value): return .value(value)
      case .refused(let sentence): say(sentence)
      }
    }
    return nil
  }

  private func stop(_ status: ExitStatus) -> Stopped {
    if let whenStopped {
      environment.say("")
      say(whenStopped)
    }
    return .ended(status)
  }

  private func say(_ sentence: String) {
    for line in environment.dialogue.wrapped(sentence) { environment.say(line) }
  }
}
