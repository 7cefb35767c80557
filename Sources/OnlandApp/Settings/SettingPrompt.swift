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
      let request = unit?.request ?? LineRequest(prompt: "> ")
      switch try environment.typedLine(request, stopping: stop) {
      case .decline: return .value(nil)
      case .back where unit == nil && !isFirst: return .back
      case .back where unit == nil: environment.saySentence("This is the first question.")
      case .back:
        unit = nil
        show()
      case .help:
        for line in help() { environment.say(line) }
        if unit == nil { show() }
      case .explain:
        for sentence in [question.why, question.accepted, enter] {
          environment.saySentence(sentence)
        }
        if unit == nil { show() }
      case .text("") where unit == nil: return soFar == nil ? .value(nil) : .kept
      case .text(""): environment.saySentence(HoursOrMinutes.accepted)
      case .text(let typed):
        if let value = understood(typed, unit: &unit) { return .value(value) }
      case .unreadable: environment.saySentence(question.accepted)
      }
    }
  }

  /// - Returns: `nil` when it is to be asked again.
  private func understood(_ typed: String, unit: inout HoursOrMinutes?) -> SettingValue? {
    let meant = unit?.settled(by: typed) ?? typed
    unit = nil
    switch question.understand(meant) {
    case .value(let value):
      environment.saySentence("\(meant.shortened(to: 40, with: "...")) -> \(value.words)")
      return value
    case .hoursOrMinutes(let ambiguous): unit = ambiguous
    case .slip(let nearest):
      environment.saySentence(
        (nearest.map { "Did you mean \($0)? " } ?? "") + "\(question.accepted) \(enter)")
    }
    return nil
  }

  private var enter: String {
    soFar == nil ? "Enter alone leaves it empty." : "Enter keeps it, - empties it."
  }

  private func show() {
    environment.say("")
    environment.saySentence(question.text)
    if let soFar { environment.saySentence("So far: \(soFar). \(enter)") }
  }

  private func stop(_ status: ExitStatus) -> Stopped {
    environment.say("")
    environment.saySentence(
      "Stopped. The settings so far are kept; onland check goes on from here.")
    return .ended(status)
  }
}
