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
    environment.saySentence(question)
    while true {
      switch try environment.typedLine(LineRequest(prompt: prompt), stopping: stop) {
      case .back where !isFirst: return .back
      case .back: environment.saySentence("There is no question before this one.")
      case .decline where isOptional: return .none
      case .decline: environment.saySentence("This one cannot be skipped. " + accepted)
      case .explain:
        environment.saySentence(why)
        environment.saySentence(accepted)
      case .help: for line in help() { environment.say(line) }
      case .text("") where isOptional: return .none
      case .text(""), .unreadable: environment.saySentence(accepted)
      case .text(let typed):
        switch understand(typed) {
        case .taken(let value): return .value(value)
        case .refused(let sentence): environment.saySentence(sentence)
        }
      }
    }
  }

  private func stop(_ status: ExitStatus) -> Stopped {
    if let whenStopped {
      environment.say("")
      environment.saySentence(whenStopped)
    }
    return .ended(status)
  }
}
