// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics
import Terminal
import Texts

/// The state of one questionnaire being answered.
///
/// A value: the loop that owns it reads a line, calls `handle`, says what comes back, and stops when
/// it is told to. So every path through a questionnaire is a test without a terminal.
struct AdministrationState {
  /// Where the dialogue stands.
  enum Stage: Equatable {
    case item(Item.Position)
    /// A bare small number was typed: hours or minutes?
    case hoursOrMinutes(Item.Position, HoursOrMinutes)
    /// The number of an emergency or crisis line was typed for a duration.
    case numberToCall(Item.Position, NumberToCall)
    case sameAnswers
    case review
  }

  /// What to do next.
  struct Step: Equatable {
    /// Said before anything else; each fits the screen.
    var lines: [String]
    var next: Next
  }

  enum Next: Equatable {
    case ask(LineRequest)
    /// A note is to be written in an editor that begins with this text; `handle` takes what came of it.
    case edit(String)
    /// The person stopped, or the input did.
    case stop(Ending)
    /// Everything is answered and looked over.
    case finish
  }

  enum Ending: Equatable {
    /// `.` or Ctrl-D.
    case stopped
    /// Ctrl-C.
    case interrupted
    /// The terminal went away, or the process was told to end.
    case hangUp
    /// The input is not what is asked for.
    case fault(InputFault)
  }

  let questionnaire: Questionnaire
  let targets: [String: Double]
  /// As it is now; the owner keeps it up to date while the terminal is resized.
  var screen: Screen
  /// Without a terminal only items are asked: no review, no second questions.
  let isAtTerminal: Bool
  /// Two or three help pointers; looked up only when asked for.
  let helpLines: () -> [String]
  /// Whether digits are the number of an emergency or crisis line; looked up only when they could be.
  let isNumberToCall: (String) -> Bool
  /// Whether `e` at a note opens an editor.
  let canEditNotes: Bool

  /// What became of items so far; answers of items that became hidden stay here.
  var outcomes: [Item.ID: Outcome]
  var stage: Stage
  /// Whether the question was reached from the review, and goes back there.
  var isRevising = false
  var sameAnswersAreMeant = false
  /// Lines in a row that led nowhere, of the last two at most.
  private var slips = 0

  /// - Parameters:
  ///   - outcomes: Answers to begin with: those of a draft, or of a check-in that is edited.
  ///   - position: The id of the item to ask first; absent or unknown: the first without an answer,
  ///     or the review when there is none.
  ///   - opensWithReview: Whether the review comes first, as for a check-in that is edited.
  init(
    _ questionnaire: Questionnaire, targets: [String: Double], screen: Screen, isAtTerminal: Bool,
    outcomes: [Item.ID: Outcome] = [:], position: Item.ID? = nil, opensWithReview: Bool = false,
    helpLines: @escaping () -> [String],
    isNumberToCall: @escaping (String) -> Bool = { _ in false },
    canEditNotes: Bool = false
  ) {
    self.questionnaire = questionnaire
    self.targets = targets
    self.screen = screen
    self.isAtTerminal = isAtTerminal
    self.outcomes = outcomes
    self.helpLines = helpLines
    self.isNumberToCall = isNumberToCall
    self.canEditNotes = canEditNotes
    stage = .review
    if opensWithReview { return }
    let named = asked.first { questionnaire.items[$0].id == position }
    stage = (named ?? firstUnanswered).map { .item($0) } ?? afterTheLastQuestion
  }

  /// The id of the item that is asked; `nil` when only the review is left.
  var position: Item.ID? {
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _), .numberToCall(let position, _):
      questionnaire.items[position].id
    case .sameAnswers, .review: nil
    }
  }

  /// What to say before anything was typed.
  var opening: Step {
    if case .review = stage, !isAtTerminal { return Step(lines: [], next: .finish) }
    return asking()
  }

  /// Takes one line event and says what happens next.
  mutating func handle(_ event: LineEvent) -> Step {
    let before = slips
    let step = understand(event)
    if slips == before { slips = 0 }
    return step
  }

  private mutating func understand(_ event: LineEvent) -> Step {
    switch event {
    case .line(let text): return handle(line: TerminalText.cleaned(text).trimmed)
    case .unreadable, .tooLong: return again(.sentences(event.complaint, .promptAnother()))
    case .interrupted: return Step(lines: [""], next: .stop(.interrupted))
    case .hangUp: return Step(lines: [], next: .stop(.hangUp))
    case .endOfInput:
      return Step(lines: [""], next: .stop(isAtTerminal ? .stopped : .fault(.ended)))
    }
  }

  private mutating func handle(line: String) -> Step {
    if let key = PromptKey(line, isNote: isNote, in: screen.language) {
      return isAtTerminal || key.worksWithoutTerminal ? handle(key) : again(accepted)
    }
    if isAtTerminal, !isNote, !isAnswer(line), let key = PromptKey(word: line, in: screen.language)
    {
      return handle(key)
    }
    if isNote, canEditNotes, isEditKey(line) { return Step(lines: [], next: .edit(noteSoFar)) }
    switch stage {
    case .item(let position):
      return line.isEmpty ? handleEmpty(at: position) : handle(line, at: position)
    case .hoursOrMinutes(let position, let question):
      return handle(line, at: position, settling: question)
    case .numberToCall(let position, let question):
      return handle(line, at: position, settling: question)
    case .sameAnswers: return handleSameAnswers(line)
    case .review: return handleReview(line)
    }
  }

  // MARK: What is asked

  /// Positions of items that skip logic lets through, given the answers so far.
  var asked: [Item.Position] {
    let input = questionnaire.scoringInput(outcomes: outcomes, targets: targets)
    return questionnaire.items.indices.filter {
      questionnaire.isAsked(questionnaire.items[$0], given: input)
    }
  }

  var firstUnanswered: Item.Position? {
    asked.first { outcomes[questionnaire.items[$0].id] == nil }
  }

  private var isNote: Bool {
    guard case .item(let position) = stage else { return false }
    return questionnaire.items[position].format == .text
  }

  /// Whether a line is an answer here, or the start of one; then it is no word for a key.
  private func isAnswer(_ line: String) -> Bool {
    switch stage {
    case .item(let position):
      TypedAnswer(line, to: questionnaire.items[position].format, in: screen.language) != .slip
    case .hoursOrMinutes(_, let question): question.settled(by: line, in: screen.language) != nil
    case .numberToCall(_, let question): question.meaning(of: line, in: screen.language) != nil
    case .sameAnswers: isSameAnswersWord(line)
    case .review: isSaving(line)
    }
  }

  /// The key for an editor, at a note.
  func isEditKey(_ line: String) -> Bool {
    screen.language.isTyped(
      line.halfWidth.lowercased(), for: .typedEditor())
  }

  // MARK: Steps

  /// Shows the question of this stage and asks it.
  ///
  /// - Parameter lines: Said before it.
  func asking(after lines: [String] = []) -> Step {
    Step(lines: lines + question, next: .ask(request))
  }

  /// Asks again; after the second slip in a row the question stands there once more with its keys,
  /// because it may have left the screen.
  mutating func again(_ sentence: Message) -> Step {
    let lines = screen.wrapped(sentence)
    slips += 1
    guard isAtTerminal, slips.isMultiple(of: 2) else {
      return Step(lines: lines, next: .ask(request))
    }
    return Step(lines: lines + questionWithKeys, next: .ask(request))
  }
}
