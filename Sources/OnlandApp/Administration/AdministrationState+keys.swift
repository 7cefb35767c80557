// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Texts

/// What can be typed at every question besides an answer.
extension AdministrationState {
  mutating func handle(_ key: PromptKey) -> Step {
    switch key {
    case .stop: return Step(lines: [], next: .stop(.stopped))
    case .help: return asking(again: helpLines())
    case .explain: return asking(again: explanation)
    case .back: return goBack()
    case .decline: return decline()
    }
  }

  private mutating func goBack() -> Step {
    switch stage {
    case .hoursOrMinutes(let position, _), .numberToCall(let position, _): stage = .item(position)
    case .item(let position):
      guard let previous = asked.last(where: { $0 < position }) else {
        return again(.promptFirst())
      }
      stage = .item(previous)
    case .sameAnswers, .review:
      guard let last = asked.last else { return again(.promptNothingBefore()) }
      stage = .item(last)
    }
    return asking()
  }

  private mutating func decline() -> Step {
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _), .numberToCall(let position, _):
      outcomes[questionnaire.items[position].id] = .missing(.declined)
      return advance(from: position, saying: .checkSkipped())
    case .sameAnswers, .review:
      return again(.promptNothingToSkip())
    }
  }

  /// The whole review would push off the screen what was asked for.
  private func asking(again lines: [String]) -> Step {
    if case .review = stage { return Step(lines: lines, next: .ask(request)) }
    return asking(after: lines)
  }
}
