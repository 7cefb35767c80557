// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// Asks for one setting, with the keys of the other questions.
struct SettingPrompt {
  enum Answer {
    /// `nil` for left empty.
    case value(SettingValue?)
    case kept
    case back
  }

  let environment: Environment
  let help: HelpLines
  let question: SettingQuestion
  /// What was answered before `<` led back here.
  let soFar: String?
  let isFirst: Bool
  /// What is so when the person stops, and how to go on.
  let whenStopped: String

  func ask() throws -> Answer {
    show()
    var unit: HoursOrMinutes?
    let loop = PromptLoop(
      environment: environment, name: "the setting \(question.key)",
      accepted: "\(question.accepted) \(enter)", kept: whenStopped, farewell: sayFarewell,
      question: show)
    let request = { unit?.request ?? LineRequest(prompt: "> ") }
    return try loop.run(request) { line in
      switch line {
      case .decline: return .taken(.value(nil))
      case .back where unit == nil && !isFirst: return .taken(.back)
      case .back where unit == nil: return again("This is the first question.")
      case .back:
        unit = nil
        return .again(show)
      case .help: return again(help(), showing: unit == nil)
      case .explain:
        let screen = environment.dialogue
        let sentences = [question.why, question.accepted, enter].flatMap { screen.wrapped($0) }
        return again(sentences, showing: unit == nil)
      case .text("") where unit == nil: return .taken(soFar == nil ? .value(nil) : .kept)
      case .text(""): return again(HoursOrMinutes.accepted)
      case .text(let typed): return understood(typed, unit: &unit)
      case .unusable(let complaint): return again(complaint)
      }
    }
  }

  private func understood(
    _ typed: String, unit: inout HoursOrMinutes?
  ) -> PromptLoop.Turn<Answer> {
    let meant = unit?.settled(by: typed) ?? typed
    unit = nil
    switch question.understand(meant) {
    case .value(let value):
      environment.saySentence("\(meant.shortened(to: 40, with: "...")) -> \(value.words)")
      return .taken(.value(value))
    case .hoursOrMinutes(let ambiguous):
      unit = ambiguous
      return .again {}
    case .slip(let nearest):
      return again(
        (nearest.map { "Did you mean \($0)? " } ?? "") + "\(question.accepted) \(enter)")
    }
  }

  private func again(_ sentence: String) -> PromptLoop.Turn<Answer> {
    .again { environment.saySentence(sentence) }
  }

  /// - Parameter isShown: Whether the question follows once more.
  private func again(_ lines: [String], showing isShown: Bool) -> PromptLoop.Turn<Answer> {
    .again {
      for line in lines { environment.say(line) }
      if isShown { show() }
    }
  }

  private var enter: String {
    soFar == nil ? "Enter alone leaves it empty." : "Enter keeps it, - empties it."
  }

  private func show() {
    environment.say("")
    environment.saySentence(question.text)
    if let soFar { environment.saySentence("So far: \(soFar). \(enter)") }
  }

  private func sayFarewell() {
    environment.say("")
    environment.saySentence("Stopped. \(whenStopped)")
  }
}
