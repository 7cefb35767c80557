// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Journal
import Terminal
import Texts

/// What comes behind the last answer.
enum RestOfInput: Equatable {
  /// Nothing, or blank lines alone.
  case nothing
  case fault(InputFault)
  /// The person stopped it, or the process was told to end.
  case interrupted

  /// Lines that are read to count them. Input may never end.
  static let mostLines = 1000
}

extension Environment {
  /// Reads what no question is left for, up to the end of the input; at a terminal nothing is read,
  /// because what a person types next is meant for what comes next.
  func restOfInput() -> RestOfInput {
    if person.isAtTerminal { return .nothing }
    var leftOver = 0
    for _ in 0..<RestOfInput.mostLines {
      switch lines.read(LineRequest(prompt: "")) {
      case .line(let text) where TerminalText.cleaned(text).trimmed.isEmpty: break
      case .line, .unreadable, .tooLong: leftOver += 1
      case .endOfInput:
        return leftOver == 0 ? .nothing : .fault(.leftOver(lines: leftOver, isCut: false))
      case .interrupted, .hangUp: return .interrupted
      }
    }
    return .fault(.leftOver(lines: RestOfInput.mostLines, isCut: true))
  }

  /// Refuses such lines before anything is saved.
  ///
  /// - Parameter kept: What is so then.
  func requireEndOfInput(kept: Message) throws {
    switch restOfInput() {
    case .nothing: return
    case .fault(let fault): throw Problem(fault, kept: kept)
    case .interrupted: throw Interruption.cutOff
    }
  }
}
