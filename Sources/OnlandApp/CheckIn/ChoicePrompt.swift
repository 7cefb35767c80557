// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// A question of the program itself, with a few words to choose from.
struct ChoicePrompt<Value> {
  var question: String
  /// What may be typed: the word, or the start of it that no other has.
  var choices: [(word: String, value: Value)]

  /// Asks until something was chosen.
  ///
  /// - Throws: `ended` when the person stopped.
  func ask(in environment: Environment) throws(Stopped) -> Value {
    let words = choices.map(\.word)
    let prompt = Words.list(words, last: "or")
    for line in environment.dialogue.wrapped(question) { environment.say(line) }
    while true {
      let request = LineRequest(prompt: "\(prompt)? > ", candidates: words)
      switch environment.lines.read(request) {
      case .line(let text):
        let typed = TerminalText.cleaned(text).trimmed
        if PromptKey(typed, isNote: false) == .stop { throw .ended(.done) }
        if let value = chosen(typed.narrowed.lowercased()) { return value }
        environment.say("Type \(prompt), or . to stop.")
      case .unreadable: environment.say("Type \(prompt), or . to stop.")
      case .endOfInput:
        environment.say("")
        throw .ended(.done)
      case .interrupted, .hangUp: throw .ended(.interrupted)
      }
    }
  }

  private func chosen(_ typed: String) -> Value? {
    guard !typed.isEmpty else { return nil }
    let matches = choices.filter { $0.word.lowercased().hasPrefix(typed) }
    return matches.count == 1 ? matches[0].value : nil
  }
}
