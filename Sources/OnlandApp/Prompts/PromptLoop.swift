// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Journal
import Terminal
import Texts

/// Asks one question of the program itself until a line answers it: the loop of all such prompts.
struct PromptLoop {
  /// What a line comes to.
  enum Turn<Value> {
    case taken(Value)
    /// It is asked again, after this was said.
    case again(() -> Void)
    /// The same after a line that was no slip, such as a number that may mean two things.
    case further(() -> Void)
  }

  let environment: Environment
  /// What messages call it, such as `the question about the country`.
  let name: Message
  /// One sentence or more.
  let accepted: Message
  /// What is so when it is not answered; `nil` where that need not be said.
  let kept: Message?
  /// Says goodbye when the person stops.
  let farewell: () -> Void
  /// Whether any text is an answer, as for a name: then few words mean a key.
  var takesAnyText = false
  /// Says the question once more, with what may be typed.
  let question: () -> Void

  /// - Parameters:
  ///   - request: Re-evaluated for each prompt.
  ///   - understand: Called for every line but those that stop.
  /// - Throws: `Interruption` when the person stopped; what is wrong with the input, where no person is.
  func run<Value>(
    _ request: () -> LineRequest, _ understand: (TypedLine) -> Turn<Value>
  ) throws -> Value {
    var slips = Slips(isAtTerminal: environment.person.isAtTerminal)
    var slipsInARow = 0
    while true {
      var typed = try line(request())
      if takesAnyText, let key = try key(meantBy: typed) { typed = key }
      var turn = understand(typed)
      if case .again = turn, let key = try key(meantBy: typed) {
        typed = key
        turn = understand(key)
      }
      switch turn {
      case .taken(let value): return value
      case .again(let say), .further(let say):
        let fault = slips.add(
          line: environment.lines.count(), question: name,
          accepted: accepted)
        if let fault { throw Problem(fault, kept: kept) }
        say()
        var isSlip = !typed.isKey
        if case .further = turn { isSlip = false }
        slipsInARow = isSlip ? slipsInARow + 1 : 0
        // It may have left the screen.
        if slipsInARow > 0, slipsInARow.isMultiple(of: 2) { question() }
      }
    }
  }

  /// What a word means that stands for a key; only for a person.
  ///
  /// - Throws: When it means to stop.
  private func key(meantBy line: TypedLine) throws -> TypedLine? {
    guard environment.person.isAtTerminal, case .text(let text) = line else { return nil }
    return try PromptKey(word: text, isText: takesAnyText, in: environment.language).map(typedLine)
  }

  private func typedLine(_ key: PromptKey) throws -> TypedLine {
    switch key {
    case .stop: throw stop(.stopped)
    case .decline: .decline
    case .back: .back
    case .explain: .explain
    case .help: .help
    }
  }

  private func line(_ request: LineRequest) throws -> TypedLine {
    let isAtTerminal = environment.person.isAtTerminal
    let event = environment.lines.read(request)
    switch event {
    case .line(let text):
      let typed = TerminalText.cleaned(text).trimmed
      guard let key = PromptKey(typed, isNote: false, in: environment.language) else {
        return .text(typed)
      }
      guard isAtTerminal || key.worksWithoutTerminal else { return .unusable(accepted) }
      return try typedLine(key)
    case .unreadable, .tooLong: return .unusable(.sentences(event.complaint, accepted))
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
