// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Terminal

/// The state of one questionnaire being answered.
///
/// A value: the loop that owns it reads a line, calls `handle`, says what comes back, and stops when
/// it is told to. So every path through a questionnaire is a test without a terminal.
struct Administering {
  /// Where the dialogue stands.
  enum Stage: Equatable {
    case item(Item.Position)
    /// A bare small number was typed: hours or minutes?
    case hoursOrMinutes(Item.Position, number: Int)
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
    /// The person stopped; what was answered stays as a draft.
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
    /// A pipe ended early.
    case inputEnded
  }

  let questionnaire: Questionnaire
  let targets: [String: Double]
  let screen: Screen
  /// Without a terminal only items are asked: no review, no second questions.
  let isAtTerminal: Bool
  /// Two or three help pointers; looked up only when asked for.
  let helpLines: () -> [String]

  /// What became of items so far; answers of items that became hidden stay here.
  private(set) var outcomes: [Item.ID: Outcome]
  private(set) var stage: Stage
  /// Whether the question was reached from the review, and goes back there.
  private var isRevising = false
  private var sameAnswersAreMeant = false

  /// - Parameters:
  ///   - outcomes: Answers to begin with: those of a draft, or of a check-in that is edited.
  ///   - position: The id of the item to ask first; absent or unknown: the first without an answer.
  ///   - beginsWithReview: Whether to show all answers first, as when a check-in is edited.
  init(
    _ questionnaire: Questionnaire, targets: [String: Double], screen: Screen, isAtTerminal: Bool,
    outcomes: [Item.ID: Outcome] = [:], position: Item.ID? = nil, beginsWithReview: Bool = false,
    helpLines: @escaping () -> [String]
  ) {
    self.questionnaire = questionnaire
    self.targets = targets
    self.screen = screen
    self.isAtTerminal = isAtTerminal
    self.outcomes = outcomes
    self.helpLines = helpLines
    stage = .review
    if beginsWithReview { return }
    let named = position.flatMap(questionnaire.position(ofItem:)).filter { isAsked($0) }
    if let first = named ?? firstUnanswered { stage = .item(first) }
  }

  /// The id of the item that is asked; `nil` when only the review is left.
  var position: Item.ID? {
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _): questionnaire.items[position].id
    case .sameAnswers, .review: nil
    }
  }

  /// What to say before anything was typed.
  var opening: Step {
    if case .review = stage, !isAtTerminal { return Step(lines: [], next: .finish) }
    return Step(lines: question, next: .ask(request))
  }

  /// Takes one line event and says what happens next.
  mutating func handle(_ event: LineEvent) -> Step {
    switch event {
    case .line(let text): return handle(line: TerminalText.cleaned(text).trimmed)
    case .unreadable: return again(["That line could not be read as text."])
    case .interrupted: return Step(lines: [""], next: .stop(.interrupted))
    case .hangUp: return Step(lines: [], next: .stop(.hangUp))
    case .endOfInput:
      return Step(lines: [""], next: .stop(isAtTerminal ? .stopped : .inputEnded))
    }
  }

  private mutating func handle(line: String) -> Step {
    if let key = PromptKey(line, isNote: isNote) { return handle(key) }
    switch stage {
    case .item(let position):
      return line.isEmpty ? handleEmpty(at: position) : handle(line, at: position)
    case .hoursOrMinutes(let position, let number):
      return handleUnit(line, at: position, number: number)
    case .sameAnswers: return handleSameAnswers(line)
    case .review: return handleReview(line)
    }
  }

  // MARK: Keys

  private mutating func handle(_ key: PromptKey) -> Step {
    switch key {
    case .stop: return Step(lines: [], next: .stop(.stopped))
    case .help: return repeated(helpLines())
    case .explain: return repeated(explanation)
    case .back: return goBack()
    case .decline: return decline()
    }
  }

  private mutating func goBack() -> Step {
    switch stage {
    case .hoursOrMinutes(let position, _): stage = .item(position)
    case .item(let position):
      guard let previous = asked.last(where: { $0 < position }) else {
        return again(["This is the first question."])
      }
      stage = .item(previous)
    case .sameAnswers, .review:
      guard let last = asked.last else { return again([]) }
      stage = .item(last)
    }
    isRevising = false
    return Step(lines: question, next: .ask(request))
  }

  private mutating func decline() -> Step {
    switch stage {
    case .item(let position), .hoursOrMinutes(let position, _):
      outcomes[questionnaire.items[position].id] = .missing(.declined)
      return advance(from: position, saying: "- -> skipped")
    case .sameAnswers, .review:
      return again(["There is nothing to skip here."])
    }
  }

  // MARK: Answers

  private mutating func handleEmpty(at position: Item.Position) -> Step {
    let item = questionnaire.items[position]
    if outcomes[item.id] != nil { return advance(from: position, saying: nil) }
    guard case .text = item.format else {
      return again([item.format.accepted + " - skips the question."])
    }
    outcomes[item.id] = .missing(.declined)
    return advance(from: position, saying: nil)
  }

  private mutating func handle(_ line: String, at position: Item.Position) -> Step {
    let format = questionnaire.items[position].format
    if case .text = format { return accept(.text(line.unescaped), typed: nil, at: position) }
    switch TypedAnswer(line, to: format) {
    case .response(let response): return accept(response, typed: line, at: position)
    case .hoursOrMinutes(let number) where isAtTerminal:
      stage = .hoursOrMinutes(position, number: number)
      return Step(lines: [], next: .ask(request))
    case .hoursOrMinutes(let number):
      return again(["\(number) could be hours or minutes: type \(number)h or \(number)m."])
    case .slip: return again([format.accepted])
    }
  }

  private mutating func handleUnit(
    _ line: String, at position: Item.Position, number: Int
  ) -> Step {
    let typed = line.narrowed.lowercased()
    let format = questionnaire.items[position].format
    if typed.isEmpty { return again(["Type h for hours or m for minutes."]) }
    let isHours = "hours".hasPrefix(typed)
    guard isHours || "minutes".hasPrefix(typed) else {
      stage = .item(position)
      return handle(line, at: position)
    }
    let response = Response.minutes(isHours ? number * 60 : number)
    guard format.accepts(response) else {
      stage = .item(position)
      return again([format.accepted])
    }
    return accept(response, typed: "\(number)\(isHours ? "h" : "m")", at: position)
  }

  /// - Parameter typed: What the answer is said back for; absent for notes, which are not repeated.
  private mutating func accept(
    _ response: Response, typed: String?, at position: Item.Position
  ) -> Step {
    let item = questionnaire.items[position]
    outcomes[item.id] = .answered(response)
    let said = typed.map { "\($0) -> \(Words.response(response, to: item.format))" } ?? "-> noted"
    return advance(from: position, saying: said)
  }

  private mutating func advance(from position: Item.Position, saying said: String?) -> Step {
    let following = isRevising ? nil : asked.first { $0 > position }
    if let next = following ?? firstUnanswered {
      stage = .item(next)
    } else if !isAtTerminal {
      stage = .review
      return Step(lines: said.map { [$0] } ?? [], next: .finish)
    } else {
      stage = hasSameAnswers && !sameAnswersAreMeant ? .sameAnswers : .review
    }
    if case .item = stage {} else { isRevising = false }
    return Step(lines: (said.map { [$0] } ?? []) + question, next: .ask(request))
  }

  // MARK: After the last question

  private mutating func handleSameAnswers(_ line: String) -> Step {
    let typed = line.narrowed.lowercased()
    if !typed.isEmpty, "keep".hasPrefix(typed) {
      sameAnswersAreMeant = true
      stage = .review
      return Step(lines: question, next: .ask(request))
    }
    if !typed.isEmpty, "look again".hasPrefix(typed) {
      sameAnswersAreMeant = true
      stage = asked.first.map { .item($0) } ?? .review
      return Step(lines: question, next: .ask(request))
    }
    return again(["Type k to keep them or l to look again."])
  }

  private mutating func handleReview(_ line: String) -> Step {
    if line.isEmpty { return Step(lines: [], next: .finish) }
    let asked = asked
    guard let number = Int(line.narrowed), asked.indices.contains(number - 1) else {
      return again(["Type a number from 1 to \(asked.count), or press Enter to save."])
    }
    stage = .item(asked[number - 1])
    isRevising = true
    return Step(lines: question, next: .ask(request))
  }

  // MARK: What is asked

  /// Positions of items that skip logic lets through, given the answers so far.
  var asked: [Item.Position] {
    let input = questionnaire.scoringInput(outcomes: outcomes, targets: targets)
    return questionnaire.items.indices.filter {
      questionnaire.isAsked(questionnaire.items[$0], given: input)
    }
  }

  private func isAsked(_ position: Item.Position) -> Bool { asked.contains(position) }

  private var firstUnanswered: Item.Position? {
    asked.first { outcomes[questionnaire.items[$0].id] == nil }
  }

  private var isNote: Bool {
    guard case .item(let position) = stage else { return false }
    return questionnaire.items[position].format == .text
  }

  /// At least ten chosen options, all with the same code.
  private var hasSameAnswers: Bool {
    guard questionnaire.hasSameAnswerCheck else { return false }
    let codes = asked.compactMap { position -> Int? in
      guard case .answered(.code(let code)) = outcomes[questionnaire.items[position].id] else {
        return nil
      }
      return code
    }
    return codes.count >= 10 && Set(codes).count == 1
  }

  private func again(_ lines: [String]) -> Step {
    Step(lines: lines.flatMap { screen.wrapped($0) }, next: .ask(request))
  }

  private func repeated(_ lines: [String]) -> Step {
    Step(lines: lines + question, next: .ask(request))
  }
}

extension String {
  /// A note that begins with a backslash before one of the keys means the key itself.
  fileprivate var unescaped: String {
    guard hasPrefix("\\"), PromptKey(String(dropFirst()), isNote: true) != nil else { return self }
    return String(dropFirst())
  }
}

extension Optional {
  fileprivate func filter(_ isIncluded: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isIncluded($0) ? $0 : nil }
  }
}
