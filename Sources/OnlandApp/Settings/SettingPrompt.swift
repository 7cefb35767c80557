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

    func request(on screen: Screen) -> LineRequest {
      switch self {
      case .unit(let question): question.request(on: screen)
      case .number(let question, _): question.request(on: screen)
      }
    }

    var accepted: Message {
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
  let soFar: Message?
  let isFirst: Bool
  /// What is so when the person stops, and how to go on.
  let whenStopped: Message

  func ask() throws -> Answer {
    show()
    var doubt: Doubt?
    // What may have been meant by the line before: a yes takes it.
    var nearest: SettingValue?
    let loop = PromptLoop(
      environment: environment,
      name: .aboutSetting(key: .given(question.key)),
      accepted: .sentences(question.accepted, enter), kept: whenStopped, farewell: sayFarewell,
      question: show)
    let request = { doubt?.request(on: environment.dialogue) ?? LineRequest(prompt: "> ") }
    return try loop.run(request) { line in
      switch line {
      case .decline: return .taken(leftOpen())
      case .back where doubt == nil && !isFirst: return .taken(.back)
      case .back where doubt == nil: return again(.promptFirst())
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
        return .taken(said(guess, typed: ""))
      case .text(let typed):
        if let meant = nearest, environment.language.isYes(typed.halfWidth.lowercased()) {
          return .taken(said(meant, typed: typed))
        }
        nearest = nil
        return understood(typed, &doubt, &nearest)
      case .unusable(let complaint): return again(complaint)
      }
    }
  }

  private func understood(
    _ typed: String, _ doubt: inout Doubt?, _ nearest: inout SettingValue?
  ) -> PromptLoop.Turn<Answer> {
    var meant = typed
    switch doubt {
    case .unit(let question): meant = question.settled(by: typed, in: environment.language) ?? typed
    case .number(let question, let value):
      switch question.meaning(of: typed, in: environment.language) {
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
    switch question.understand(meant, environment.language) {
    case .value(let value):
      if let number = numberToCall(meant) {
        doubt = .number(number, value)
        return .further {}
      }
      return .taken(said(value, typed: meant))
    case .hoursOrMinutes(let ambiguous):
      doubt = .unit(ambiguous)
      return .further {}
    case .slip(let meant):
      nearest = meant
      return again(
        .sentences(meant.map { .problemDidYouMean(name: $0.words) }, question.accepted, enter))
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
    } else if typed.lowercased() != environment.language.words(of: value.words).lowercased() {
      environment.saySentence(.understood(typed, as: value.words))
    }
    return .value(value)
  }

  private func leftOpen() -> Answer {
    environment.saySentence(.settingsLeftOpen())
    return .value(nil)
  }

  private func again(_ sentence: Message) -> PromptLoop.Turn<Answer> {
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
  private var enter: Message {
    switch (soFar, question.guess, environment.dialogue.isPlain) {
    case (.some, _, true): .settingsEnterKeepsNamed()
    case (.some, _, false): .settingsEnterKeeps()
    case (nil, nil, _): .settingsEnterLeavesOpen()
    case (nil, let guess?, true):
      .settingsEnterMeansNamed(guess: guess.words)
    case (nil, let guess?, false):
      .settingsEnterMeans(guess: guess.words)
    }
  }

  private func show() {
    environment.say("")
    environment.saySentence(question.text)
    let screen = environment.dialogue
    let start =
      soFar.map { .settingsSoFar(chosen: $0) }
      ?? (question.guess == nil ? question.example : nil)
    for line in screen.wrapped(.sentences(start, enter), indent: screen.isPlain ? "" : "  ") {
      environment.say(line)
    }
  }

  private func sayFarewell() {
    environment.say("")
    environment.saySentence(.sentences(.promptStopped(), whenStopped))
  }
}
