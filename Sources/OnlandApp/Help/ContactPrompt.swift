// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Texts

/// Asks for somebody whom the person would turn to, and how to reach them.
struct ContactPrompt {
  let environment: Environment
  let help: HelpLines
  /// Asks for the name.
  var question: Message = .contactsWho()
  /// Whether Enter means nobody and `<` leads to the question before; otherwise somebody has to be named.
  var isOffer = false
  let whenStopped: Message

  /// - Throws: As `PromptLoop` does.
  func ask() throws -> LinePrompt.Answer<Contact> {
    var contact = Contact(name: "", reach: "")
    while true {
      var who = prompt(.aboutName(), question, soFar: contact.name)
      if isOffer {
        who.isOptional = true
        who.goesBackTo = .placeBefore()
        if contact.name.isEmpty {
          who.list = environment.dialogue.wrapped(
            .contactsNameOrOpen(),
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
        .aboutReach(),
        .contactsHow(), soFar: contact.reach)
      how.goesBackTo = .placeName()
      switch try how.ask(understood) {
      case .value(let reach):
        contact.reach = reach
        return .value(contact)
      case .none: return .value(contact)
      case .back: continue
      }
    }
  }

  private func prompt(_ name: Message, _ text: Message, soFar: String) -> LinePrompt {
    environment.say("")
    return LinePrompt(
      environment: environment, help: help, name: name,
      question: soFar.isEmpty ? text : .sentences(text, .promptSoFar(answer: .given(soFar))),
      why: .contactsWhy(),
      accepted: .acceptedContact(most: Self.longest),
      isOptional: !soFar.isEmpty, takesAnyText: true, whenStopped: whenStopped)
  }

  private func understood(_ typed: String) -> LinePrompt.Understanding<String> {
    typed.count <= Self.longest
      ? .taken(typed)
      : .refused(.contactsTooLong(most: Self.longest))
  }

  private static let longest = 200
}
