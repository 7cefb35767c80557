// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal
import Texts

/// A question of the program itself, with a few words to choose from.
struct ChoicePrompt<Value> {
  /// What messages call it, such as `the question about the draft`.
  var name: Message
  var question: Message
  /// Lines below it, such as what the numbers mean.
  var list: [String] = []
  /// What each choice does.
  var explanation: Message
  /// What may be typed: the word, or the start of it that no other has.
  var choices: [(word: Message, value: Value)]
  /// The word that an empty line chooses; absent: an empty line chooses nothing.
  var wordForEnter: Message?
  /// What skipping on purpose chooses; absent: it cannot be skipped.
  var whenSkipped: Value?
  /// Said when the person stops instead of choosing.
  var whenStopped: Message
  var help: HelpLines
  /// Whether an empty line follows the choice.
  var leavesGap = true

  /// Asks until something was chosen; the keys of the other questions work here too.
  ///
  /// - Throws: As `PromptLoop` does.
  func ask(in environment: Environment) throws -> Value {
    let words = choices.map(\.word)
    let offered = Message.list(
      words.map { $0 == wordForEnter ? .promptWithEnter(choice: $0) : $0 }, .or)
    let accepted = Message.sentences(
      .promptTypeChoice(choices: offered),
      whenSkipped == nil ? nil : environment.dialogue.skipHint,
      .promptStopsHere())
    let show = {
      environment.saySentence(question)
      for line in list { environment.say(line) }
    }
    show()
    let loop = PromptLoop(
      environment: environment, name: name, accepted: accepted, kept: whenStopped,
      farewell: { environment.saySentence(whenStopped) }, question: show)
    let request = {
      let screen = environment.dialogue
      return LineRequest(
        prompt: screen.prompt(.promptChoice(choices: offered)),
        candidates: words.map(screen.language.words))
    }
    return try loop.run(request) { answer(to: $0, accepted: accepted, in: environment) }
  }

  /// - Parameter accepted: What can be typed, in words.
  private func answer(
    to line: TypedLine, accepted: Message, in environment: Environment
  ) -> PromptLoop.Turn<Value> {
    switch line {
    case .explain:
      return .again {
        environment.saySentence(explanation)
        environment.saySentence(accepted)
      }
    case .back: return .again { environment.saySentence(.promptFirst()) }
    case .decline:
      if let whenSkipped { return .taken(whenSkipped) }
      return .again { environment.saySentence(.sentences(.promptNoSkipping(), accepted)) }
    case .help: return .again { for line in help() { environment.say(line) } }
    case .text(let typed):
      guard let value = chosen(typed, in: environment.language) else {
        return .again { environment.saySentence(accepted) }
      }
      if leavesGap { environment.say("") }
      return .taken(value)
    case .unusable(let complaint): return .again { environment.saySentence(complaint) }
    }
  }

  private func chosen(_ typed: String, in language: Language) -> Value? {
    guard !typed.isEmpty else { return choices.first { $0.word == wordForEnter }?.value }
    let typed = typed.asTyped
    let matches = choices.filter { language.words(of: $0.word).asTyped.hasPrefix(typed) }
    return matches.count == 1 ? matches[0].value : nil
  }
}
