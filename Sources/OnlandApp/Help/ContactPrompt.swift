// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Texts

/// Asks for somebody whom the person would turn to, and how to reach them.
struct ContactPrompt {
  let environment: Environment
  let help: HelpLines
  /// Asks for the name.
  var question = "Who is it? A name, or what you call them."
  /// Whether Enter means nobody and `<` leads to the question before; otherwise somebody has to be named.
  var isOffer = false
  let whenStopped: String

  /// - Throws: As `PromptLoop` does.
  func ask() throws -> LinePrompt.Answer<Contact> {
    var contact = Contact(name: "", reach: "")
    while true {
      var who = prompt("the name", question, soFar: contact.name)
      if isOffer {
        who.isOptional = true
        who.goesBackTo = "the question before"
        if contact.name.isEmpty {
          who.list = environment.dialogue.wrapped(
            "A name, or what you call them. Enter leaves it open.",
            indent: environment.dialogue.isPlain ? "" : "  ")
        }
      }
      switch try who.ask(understood) {
      case .value(let name): contact.name = name
      case .none where contact.name.isEmpty:
        environment.saySentence(.settingsLeftOpen())
        return .none
      case .none: break
      case .back: return .back
      }
      var how = prompt(
        "how to reach them", "How do you reach them? Such as a number.", soFar: contact.reach)
      how.goesBackTo = "the name"
      switch try how.ask(understood) {
      case .value(let reach):
        contact.reach = reach
        return .value(contact)
      case .none: return .value(contact)
      case .back: continue
      }
    }
  }

  private func prompt(_ name: String, _ text: String, soFar: String) -> LinePrompt {
    environment.say("")
    return LinePrompt(
      environment: environment, help: help, name: name,
      question: soFar.isEmpty ? text : "\(text) Now: \(soFar). Enter keeps it.",
      why: "So you need not look for them on a hard day.",
      accepted: "Type a line of at most \(Self.longest) characters; it is kept as you type it.",
      isOptional: !soFar.isEmpty, takesAnyText: true, whenStopped: whenStopped)
  }

  private func understood(_ typed: String) -> LinePrompt.Understanding<String> {
    typed.count <= Self.longest
      ? .taken(typed) : .refused("That is more than \(Self.longest) characters.")
  }

  private static let longest = 200
}
