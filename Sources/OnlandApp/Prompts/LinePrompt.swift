// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Texts

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
    case refused(Message)
  }

  let environment: Environment
  let help: HelpLines
  /// What messages call it, such as `the question about the country`.
  var name: Message
  var question: Message
  /// Lines below it, such as what the numbers mean.
  var list: [String] = []
  /// Why it is asked.
  var why: Message
  var accepted: Message
  /// What the answer is written behind, besides the usual mark; absent: nothing.
  var prompt: Message?
  /// Where `<` goes, such as `the list`; absent: there is no question before this one.
  var goesBackTo: Message?
  /// Whether it may be left empty.
  var isOptional: Bool
  /// Whether any text is an answer, as for a name: then few words mean a key.
  var takesAnyText = false
  /// Said when the person stops; absent: nothing needs to be said.
  var whenStopped: Message?

  /// Asks until there is an answer.
  ///
  /// - Throws: As `PromptLoop` does.
  func ask<Value>(_ understand: (String) -> Understanding<Value>) throws -> Answer<Value> {
    show()
    let loop = PromptLoop(
      environment: environment, name: name, accepted: accepted, kept: whenStopped,
      farewell: sayFarewell, takesAnyText: takesAnyText, question: show)
    let request = {
      LineRequest(prompt: prompt.map { "\(environment.language.words(of: $0)) " } ?? "> ")
    }
    return try loop.run(request) { line in
      switch line {
      case .back where goesBackTo != nil: return .taken(.back)
      case .back: return again(.promptFirst())
      case .decline where isOptional: return .taken(.none)
      case .decline: return again(.sentences(.promptNoSkipping(), accepted))
      case .explain:
        return .again {
          environment.saySentence(why)
          environment.saySentence(acceptedWithKeys)
        }
      case .help: return .again { for line in help() { environment.say(line) } }
      case .text("") where isOptional: return .taken(.none)
      case .text(""): return again(acceptedWithKeys)
      case .unusable(let complaint): return again(complaint)
      case .text(let typed):
        switch understand(typed) {
        case .taken(let value): return .taken(.value(value))
        case .refused(let sentence): return again(sentence)
        }
      }
    }
  }

  private func show() {
    environment.saySentence(question)
    for line in list { environment.say(line) }
  }

  private func again<Value>(_ sentence: Message) -> PromptLoop.Turn<Value> {
    .again { environment.saySentence(sentence) }
  }

  /// For a person: `<` means nothing in a pipe.
  private var acceptedWithKeys: Message {
    .sentences(accepted, goesBackTo.map { environment.dialogue.backHint(to: $0) })
  }

  private func sayFarewell() {
    guard let whenStopped else { return }
    environment.say("")
    environment.saySentence(whenStopped)
  }
}
