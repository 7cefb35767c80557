// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal

/// Asks one question of the program itself until a line answers it: the loop of all such prompts.
struct PromptLoop {
  /// What a line comes to.
  enum Turn<Value> {
    case taken(Value)
    /// It is asked again, after this was said.
    case again(() -> Void)
  }

  let environment: Environment
  /// What messages call it, behind "the question about", such as `the country`.
  let name: String
  /// One sentence or more.
  let accepted: String
  /// What is so when it is not answered.
  let kept: String
  /// Says goodbye when the person stops.
  let farewell: () -> Void

  /// - Parameters:
  ///   - request: Made anew each time.
  ///   - understand: Called for every line but those that stop.
  /// - Throws: `Interruption` when the person stopped; what is wrong with the input, where no person is.
  func run<Value>(
    _ request: () -> LineRequest, _ understand: (TypedLine) -> Turn<Value>
  ) throws -> Value {
    var slips = Slips(isAtTerminal: environment.person.isAtTerminal)
    while true {
      switch understand(try line(request())) {
      case .taken(let value): return value
      case .again(let say):
        let fault = slips.add(
          line: environment.lines.count(), question: "the question about \(name)",
          accepted: accepted)
        if let fault { throw Problem(fault, kept: kept) }
        say()
      }
    }
  }

  private func line(_ request: LineRequest) throws -> TypedLine {
    let isAtTerminal = environment.person.isAtTerminal
    let event = environment.lines.read(request)
    switch event {
    case .line(let text):
      let typed = TerminalText.cleaned(text).trimmed
      guard let key = PromptKey(typed, isNote: false) else { return .text(typed) }
      guard isAtTerminal || key.worksWithoutTerminal else { return .unusable(accepted) }
      switch key {
      case .stop: throw stop(.stopped)
      case .decline: return .decline
      case .back: return .back
      case .explain: return .explain
      case .help: return .help
      }
    case .unreadable, .tooLong: return .unusable("\(event.complaint ?? "") \(accepted)")
    case .endOfInput:
      guard isAtTerminal else { throw Problem(.ended, kept: kept) }
      throw stop(.stopped)
    case .interrupted, .hangUp: throw stop(.cutOff)
    }
  }

  private func stop(_ interruption: Interruption) -> Interruption {
    farewell()
    return interruption
  }
}
