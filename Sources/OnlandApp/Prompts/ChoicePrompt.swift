// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Pages
import Terminal
import Texts

/// A question of the program itself, with a few words to choose from.
struct ChoicePrompt<Value> {
  /// What messages call it, behind "the question about", such as `the draft`.
  var name: String
  var question: String
  /// Lines below it, such as what the numbers mean.
  var list: [String] = []
  /// What each choice does.
  var explanation: String
  /// What may be typed: the word, or the start of it that no other has.
  var choices: [(word: String, value: Value)]
  /// The word that an empty line chooses; absent: an empty line chooses nothing.
  var wordForEnter: String?
  /// What skipping on purpose chooses; absent: it cannot be skipped.
  var whenSkipped: Value?
  /// Said when the person stops instead of choosing.
  var whenStopped: String
  var help: HelpLines
  /// Whether an empty line follows the choice.
  var leavesGap = true

  /// Asks until something was chosen; the keys of the other questions work here too.
  ///
  /// - Throws: As `PromptLoop` does.
  func ask(in environment: Environment) throws -> Value {
    let words = choices.map(\.word)
    let prompt = Words.list(
      words.map { $0 == wordForEnter ? "\($0) (Enter)" : $0 }, last: "or")
    let skip = whenSkipped == nil ? "" : " \(environment.dialogue.skipHint)"
    let start = words.allSatisfy { $0.count == 1 } ? "" : "; the first letter is enough"
    let accepted = "Type \(prompt)\(start).\(skip) A full stop stops here."
    let show = {
      environment.saySentence(question)
      for line in list { environment.say(line) }
    }
    show()
    let loop = PromptLoop(
      environment: environment, name: name, accepted: accepted, kept: whenStopped,
      farewell: { environment.saySentence(whenStopped) }, question: show)
    let request = { LineRequest(prompt: "\(prompt)? > ", candidates: words) }
    return try loop.run(request) { line in
      switch line {
      case .explain:
        return .again {
          environment.saySentence(explanation)
          environment.saySentence(accepted)
        }
      case .back: return .again { environment.saySentence(.promptFirst()) }
      case .decline:
        if let whenSkipped { return .taken(whenSkipped) }
        return .again { environment.saySentence("This one cannot be skipped. " + accepted) }
      case .help: return .again { for line in help() { environment.say(line) } }
      case .text(let typed):
        guard let value = chosen(typed.halfWidth.lowercased()) else {
          return .again { environment.saySentence(accepted) }
        }
        if leavesGap { environment.say("") }
        return .taken(value)
      case .unusable(let complaint): return .again { environment.saySentence(complaint) }
      }
    }
  }

  private func chosen(_ typed: String) -> Value? {
    guard !typed.isEmpty else { return choices.first { $0.word == wordForEnter }?.value }
    let matches = choices.filter { $0.word.lowercased().hasPrefix(typed) }
    return matches.count == 1 ? matches[0].value : nil
  }
}
