// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Journal
import Terminal
import Texts

/// Asks for one setting, with the keys of the other questions.
struct SettingPrompt {
  enum Answer {
    /// `nil` for left open.
    case value(SettingValue?)
    case kept
    case back
  }

  /// What has to be settled before a line is an answer.
  private enum Doubt {
    case unit(HoursOrMinutes)
    case number(NumberToCall, SettingValue)

    var request: LineRequest {
      switch self {
      case .unit(let question): question.request
      case .number(let question, _): question.request
      }
    }

    var accepted: String {
      switch self {
      case .unit: HoursOrMinutes.accepted
      case .number: NumberToCall.accepted
      }
    }
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
    var doubt: Doubt?
    let loop = PromptLoop(
      environment: environment, name: "the setting \(question.key)",
      accepted: "\(question.accepted) \(enter)", kept: whenStopped, farewell: sayFarewell,
      question: show)
    let request = { doubt?.request ?? LineRequest(prompt: "> ") }
    return try loop.run(request) { line in
      switch line {
      case .decline: return .taken(leftOpen())
      case .back where doubt == nil && !isFirst: return .taken(.back)
      case .back where doubt == nil: return again("This is the first question.")
      case .back:
        doubt = nil
        return .again(show)
      case .help: return again(help(), showing: doubt == nil)
      case .explain:
        let screen = environment.dialogue
        let sentences = [question.why, question.accepted, enter].flatMap { screen.wrapped($0) }
        return again(sentences, showing: doubt == nil)
      case .text(""):
        if let doubt { return again(doubt.accepted) }
        if soFar != nil { return .taken(.kept) }
        guard let guess = question.guess else { return .taken(leftOpen()) }
        return .taken(said(guess.value, typed: ""))
      case .text(let typed): return understood(typed, &doubt)
      case .unusable(let complaint): return again(complaint)
      }
    }
  }

  private func understood(_ typed: String, _ doubt: inout Doubt?) -> PromptLoop.Turn<Answer> {
    var meant = typed
    switch doubt {
    case .unit(let question): meant = question.settled(by: typed) ?? typed
    case .number(let question, let value):
      switch question.meaning(of: typed) {
      case .duration: return .taken(said(value, typed: question.number))
      case .helpline:
        doubt = nil
        return .further {
          for line in help() { environment.say(line) }
          show()
        }
      case nil: break
      }
    case nil: break
    }
    doubt = nil
    switch question.understand(meant) {
    case .value(let value):
      if let number = numberToCall(meant) {
        doubt = .number(number, value)
        return .further {}
      }
      return .taken(said(value, typed: meant))
    case .hoursOrMinutes(let ambiguous):
      doubt = .unit(ambiguous)
      return .further {}
    case .slip(let nearest):
      return again(
        (nearest.map { "Did you mean \($0)? " } ?? "") + "\(question.accepted) \(enter)")
    }
  }

  /// The number of a helpline, where it was typed for a duration.
  private func numberToCall(_ typed: String) -> NumberToCall? {
    let digits = typed.halfWidth
    guard question.isDuration, environment.person.isAtTerminal, help.isNumberToCall(digits),
      let minutes = Int(digits)
    else { return nil }
    return NumberToCall(number: digits, minutes: minutes)
  }

  /// Says back what was understood, where it is not what was typed.
  private func said(_ value: SettingValue, typed: String) -> Answer {
    if typed.isEmpty {
      environment.saySentence(value.words)
    } else if typed.lowercased() != value.words.lowercased() {
      environment.saySentence("\(typed.shortened(to: 40, with: "...")) -> \(value.words)")
    }
    return .value(value)
  }

  private func leftOpen() -> Answer {
    environment.saySentence(.settingsLeftOpen())
    return .value(nil)
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

  /// What Enter does.
  private var enter: String {
    let screen = environment.dialogue
    if soFar != nil { return "Enter keeps it, \(screen.skipKey) leaves it open." }
    guard let guess = question.guess else { return "Enter leaves it open." }
    return "Enter means \(guess.value.words) (\(guess.origin)), \(screen.skipKey) leaves it open."
  }

  private func show() {
    environment.say("")
    environment.saySentence(question.text)
    let screen = environment.dialogue
    let start = soFar.map { "Now: \($0)" } ?? (question.guess == nil ? question.example : nil)
    let line = (start.map { "\($0). " } ?? "") + enter
    for line in screen.wrapped(line, indent: screen.isPlain ? "" : "  ") { environment.say(line) }
  }

  private func sayFarewell() {
    environment.say("")
    environment.saySentence("Stopped. \(whenStopped)")
  }
}
