// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Pages
import Psychometrics
import Terminal
import Texts

/// Answers to items, and the way from one item to the next.
extension AdministrationState {
  /// Enter alone keeps an earlier answer and ends a note; it is never an answer.
  mutating func handleEmpty(at position: Item.Position) -> Step {
    let item = questionnaire.items[position]
    if outcomes[item.id] != nil { return advance(from: position, saying: .checkKept()) }
    guard case .text = item.format else {
      return again(.sentences(item.format.accepted, screen.skipHint))
    }
    outcomes[item.id] = .missing(.declined)
    return advance(from: position, saying: nil)
  }

  mutating func handle(_ line: String, at position: Item.Position) -> Step {
    let format = questionnaire.items[position].format
    if case .text = format { return accept(.text(unescaped(line)), typed: nil, at: position) }
    switch TypedAnswer(line, to: format, in: screen.language) {
    case .response(.minutes(let minutes)) where isAtTerminal && isNumberToCall(line.halfWidth):
      stage = .numberToCall(position, NumberToCall(number: line.halfWidth, minutes: minutes))
      return asking()
    case .response(let response): return accept(response, typed: line, at: position)
    case .hoursOrMinutes(let number) where isAtTerminal:
      stage = .hoursOrMinutes(position, HoursOrMinutes(number: number))
      return asking()
    case .ambiguous: return again(.sentences(.checkAmbiguous(), format.accepted))
    case .slip, .hoursOrMinutes: return again(format.accepted)
    }
  }

  /// Takes the word that says whether a small number is hours or minutes, or another answer.
  mutating func handle(
    _ line: String, at position: Item.Position, settling question: HoursOrMinutes
  ) -> Step {
    if line.isEmpty { return again(HoursOrMinutes.accepted) }
    stage = .item(position)
    return handle(question.settled(by: line, in: screen.language) ?? line, at: position)
  }

  /// Takes the word that says whether a number is one to call or a duration, or another answer.
  mutating func handle(
    _ line: String, at position: Item.Position, settling question: NumberToCall
  ) -> Step {
    if line.isEmpty { return again(NumberToCall.accepted) }
    stage = .item(position)
    switch question.meaning(of: line, in: screen.language) {
    case .helpline: return handle(.help)
    case .duration: return accept(.minutes(question.minutes), typed: question.number, at: position)
    case nil: return handle(line, at: position)
    }
  }

  /// - Parameter typed: What the answer is said back for; absent for notes, which are not repeated.
  private mutating func accept(
    _ response: Response, typed: String?, at position: Item.Position
  ) -> Step {
    let item = questionnaire.items[position]
    outcomes[item.id] = .answered(response)
    guard let typed else { return advance(from: position, saying: .checkNoted()) }
    let words = screen.language.words(of: .response(response, to: item.format))
    // "4 -> 4" tells nobody anything.
    let isSame = typed.halfWidth.lowercased() == words.lowercased()
    return advance(
      from: position, saying: isSame ? nil : .understood(typed, as: .given(words)))
  }

  /// Goes to the next question: in order, or back to the review it came from.
  ///
  /// - Parameter said: What was understood; `nil` when there is nothing to say back.
  mutating func advance(from position: Item.Position, saying said: Message?) -> Step {
    let said = said.map { screen.wrapped($0) } ?? []
    let following = isRevising ? nil : asked.first { $0 > position }
    if let next = following ?? firstUnanswered {
      stage = .item(next)
      return asking(after: said)
    }
    isRevising = false
    stage = afterTheLastQuestion
    if case .review = stage, !isAtTerminal { return Step(lines: said, next: .finish) }
    return asking(after: said)
  }

  // MARK: Notes

  /// The note as it stands; empty without one.
  var noteSoFar: String {
    guard case .item(let position) = stage,
      case .text(let note)? = outcomes[questionnaire.items[position].id]?.response
    else { return "" }
    return note
  }

  /// Takes what came of an editor.
  mutating func handle(_ outcome: NoteEditor.Outcome) -> Step {
    guard case .item(let position) = stage else { return asking() }
    switch outcome {
    case .failed(let sentence): return again(sentence)
    case .text(""):
      outcomes[questionnaire.items[position].id] = .missing(.declined)
      return advance(from: position, saying: .checkNoNote())
    case .text(let note): return accept(.text(note), typed: nil, at: position)
    }
  }

  /// A note that begins with a backslash before one of the keys means the key itself.
  private func unescaped(_ line: String) -> String {
    let rest = String(line.dropFirst())
    let isKey =
      PromptKey(rest, isNote: true, in: screen.language) != nil || canEditNotes && isEditKey(rest)
    return line.hasPrefix("\\") && isKey ? rest : line
  }
}

extension Message {
  /// `60 -> 1 h`: what was typed, and what it was understood as.
  static func understood(_ typed: String, as words: Message) -> Message {
    .promptUnderstood(typed: .given(typed.shortened(to: 40, with: "...")), meant: words)
  }
}
