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

  func ask() throws(Stopped) -> Answer {
    show()
    var unit: HoursOrMinutes?
    while true {
      guard let typed = try read(unit?.request ?? LineRequest(prompt: "> ")) else {
        say(question.accepted)
        continue
      }
      if let key = PromptKey(typed, isNote: false) {
        if let answer = try answer(to: key, unit: &unit) { return answer }
      } else if typed.isEmpty {
        if unit == nil { return soFar == nil ? .value(nil) : .kept }
        say(HoursOrMinutes.accepted)
      } else if let value = understood(typed, unit: &unit) {
        return .value(value)
      }
    }
  }

  /// - Returns: `nil` when it is to be asked again.
  private func answer(
    to key: PromptKey, unit: inout HoursOrMinutes?
  ) throws(Stopped) -> Answer? {
    switch key {
    case .decline: return .value(nil)
    case .stop: throw stop(.done)
    case .back where unit != nil: unit = nil
    case .back where isFirst:
      say("This is the first question.")
      return nil
    case .back: return .back
    case .help: for line in help() { environment.say(line) }
    case .explain: for sentence in [question.why, question.accepted, enter] { say(sentence) }
    }
    if unit == nil { show() }
    return nil
  }

  private func understood(_ typed: String, unit: inout HoursOrMinutes?) -> SettingValue? {
    let meant = unit?.settled(by: typed) ?? typed
    unit = nil
    switch question.understand(meant) {
    case .value(let value):
      say("\(meant.shortened(to: 40, with: "...")) -> \(value.words)")
      return value
    case .hoursOrMinutes(let ambiguous): unit = ambiguous
    case .slip(let nearest):
      say((nearest.map { "Did you mean \($0)? " } ?? "") + "\(question.accepted) \(enter)")
    }
    return nil
  }

  private var enter: String {
    soFar == nil ? "Enter alone leaves it empty." : "Enter keeps it, - empties it."
  }

  private func show() {
    environment.say("")
    say(question.text)
    if let soFar { say("So far: \(soFar). \(enter)") }
  }

  /// - Returns: The line, cleaned and trimmed; `nil` when it could not be read as text.
  private func read(_ request: LineRequest) throws(Stopped) -> String? {
    switch environment.lines.read(request) {
    case .line(let text): return TerminalText.cleaned(text).trimmed
    case .unreadable: return nil
    case .endOfInput: throw stop(.done)
    case .interrupted, .hangUp: throw stop(.interrupted)
    }
  }

  private func stop(_ status: ExitStatus) -> Stopped {
    environment.say("")
    say("Stopped. The settings so far are kept; onland check goes on from here.")
    return .ended(status)
  }

  private func say(_ sentence: String) {
    for line in environment.dialogue.wrapped(sentence) { environment.say(line) }
  }
}
