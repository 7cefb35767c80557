// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// A question of the program itself, with a few words to choose from.
struct ChoicePrompt<Value> {
  var question: String
  /// What each choice does.
  var explanation: String
  /// What may be typed: the word, or the start of it that no other has.
  var choices: [(word: String, value: Value)]
  /// What skipping on purpose chooses; absent: it cannot be skipped.
  var whenSkipped: Value?
  /// Said when the person stops instead of choosing.
  var whenStopped: String
  var help: HelpLines
  /// Whether an empty line follows the choice.
  var leavesGap = true

  /// Asks until something was chosen; the keys of the other questions work here too.
  ///
  /// - Throws: `ended` when the person stopped.
  func ask(in environment: Environment) throws(Stopped) -> Value {
    let words = choices.map(\.word)
    let prompt = Words.list(words, last: "or")
    let skip = whenSkipped == nil ? "" : " \(environment.dialogue.skipHint)"
    let start = words.allSatisfy { $0.count == 1 } ? "" : "; the first letter is enough"
    let accepted = "Type \(prompt)\(start).\(skip) A full stop stops here."
    environment.saySentence(question)
    while true {
      let request = LineRequest(prompt: "\(prompt)? > ", candidates: words)
      switch try environment.typedLine(request, stopping: { stop($0, in: environment) }) {
      case .explain:
        environment.saySentence(explanation)
        environment.saySentence(accepted)
      case .back: environment.saySentence("There is no question before this one.")
      case .decline:
        if let whenSkipped { return whenSkipped }
        environment.saySentence("This one cannot be skipped. " + accepted)
      case .help: for line in help() { environment.say(line) }
      case .text(let typed):
        if let value = chosen(typed.narrowed.lowercased()) {
          if leavesGap { environment.say("") }
          return value
        }
        environment.saySentence(accepted)
      case .unreadable: environment.saySentence(accepted)
      }
    }
  }

  private func stop(_ status: ExitStatus, in environment: Environment) -> Stopped {
    environment.saySentence(whenStopped)
    return .ended(status)
  }

  private func chosen(_ typed: String) -> Value? {
    guard !typed.isEmpty else { return nil }
    let matches = choices.filter { $0.word.lowercased().hasPrefix(typed) }
    return matches.count == 1 ? matches[0].value : nil
  }
}
