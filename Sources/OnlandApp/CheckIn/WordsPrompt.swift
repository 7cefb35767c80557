// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// Asks for a line in the person's own words, with the keys of the other questions.
struct WordsPrompt {
  enum Answer: Equatable {
    case words(String)
    /// Enter alone.
    case empty
    /// Skipped on purpose.
    case skipped
    case back
  }

  /// Characters; a line that is read again in a list.
  static let longest = 200

  let environment: Environment
  let help: HelpLines
  let question: String
  /// What `?` says.
  let explanation: String
  var prompt = "> "
  /// Said when the person stops.
  let whenStopped: String

  /// - Throws: `ended` when the person stopped.
  func ask() throws(Stopped) -> Answer {
    say(question)
    while true {
      switch environment.lines.read(LineRequest(prompt: prompt)) {
      case .line(let text):
        if let answer = try answer(TerminalText.cleaned(text).trimmed) { return answer }
      case .unreadable: say("That could not be read as text.")
      case .endOfInput: throw stop(.done)
      case .interrupted, .hangUp: throw stop(.interrupted)
      }
    }
  }

  /// - Returns: `nil` when it is to be asked again.
  private func answer(_ typed: String) throws(Stopped) -> Answer? {
    switch PromptKey(typed, isNote: false) {
    case .stop: throw stop(.done)
    case .back: return .back
    case .decline: return .skipped
    case .help: for line in help() { environment.say(line) }
    case .explain: say(explanation)
    case nil where typed.isEmpty: return .empty
    case nil where typed.count > Self.longest:
      say("That is longer than \(Self.longest) characters; a few words are enough.")
    case nil: return .words(typed)
    }
    return nil
  }

  private func stop(_ status: ExitStatus) -> Stopped {
    environment.say("")
    say(whenStopped)
    return .ended(status)
  }

  private func say(_ sentence: String) {
    for line in environment.dialogue.wrapped(sentence) { environment.say(line) }
  }
}
