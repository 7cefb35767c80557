// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import History
import Psychometrics
import Terminal

/// The welcome, and what a person is asked about themselves once.
struct FirstRun {
  let environment: Environment
  let history: HistoryStore

  /// Asks what was never asked before; each may stay empty.
  ///
  /// - Parameter settings: Gets what was answered.
  func run(_ questionnaire: Questionnaire, _ settings: inout Settings) throws(Stopped) {
    let targets = questionnaire.targets.filter { !settings.wasAsked($0.settingKey) }
    let isFirst = !settings.wasAsked(SettingKey.country)
    guard isFirst || !targets.isEmpty else { return }
    if isFirst { say(welcome) }
    say(["Enter alone leaves a setting empty; onland settings changes it later."])
    for target in targets {
      let value = try ask(target.text, accepted: target.accepted) {
        SettingValue($0, for: target)
      }
      try keep(value, as: target.settingKey, &settings)
    }
    if isFirst {
      let value = try ask(
        "Which country are you in? It decides which numbers onland resources shows.",
        accepted: "Type a code such as CA, or the English name.", understand: country)
      try keep(value, as: SettingKey.country, &settings)
    }
    environment.say("")
  }

  private var welcome: [String] {
    [
      "Welcome to onland: a few minutes a week to look at your balance with social media.",
      "Your answers stay on this computer, in \(environment.folder). Nothing is sent anywhere.",
      "It is for adults, about oneself; it is not a test of any disorder and not validated. "
        + "Someone to talk to: onland resources.",
    ]
  }

  private func country(_ typed: String) -> SettingValue? {
    let names = HelpDesk.placeNames
    guard case .found(let code) = names.lookUpCountry(typed) else { return nil }
    return SettingValue(stored: code, words: names.country(code) ?? code)
  }

  /// - Returns: `nil` when it was left empty.
  private func ask(
    _ question: String, accepted: String, understand: (String) -> SettingValue?
  ) throws(Stopped) -> SettingValue? {
    environment.say("")
    say([question])
    while true {
      switch environment.lines.read(LineRequest(prompt: "> ")) {
      case .line(let text):
        let typed = TerminalText.cleaned(text).trimmed
        if typed.isEmpty { return nil }
        switch PromptKey(typed, isNote: false) {
        case .decline: return nil
        case .stop: throw stop(.done)
        case .explain, .help, .back: say([accepted, "Enter alone leaves it empty."])
        case nil:
          if let value = understand(typed) {
            say(["\(typed.shortened(to: 40, with: "...")) -> \(value.words)"])
            return value
          }
          say([accepted + " Enter alone leaves it empty."])
        }
      case .unreadable: say([accepted])
      case .endOfInput: throw stop(.done)
      case .interrupted, .hangUp: throw stop(.interrupted)
      }
    }
  }

  private func stop(_ status: ExitStatus) -> Stopped {
    environment.say("")
    say(["Stopped. Settings answered so far are kept."])
    return .ended(status)
  }

  private func keep(
    _ value: SettingValue?, as key: String, _ settings: inout Settings
  ) throws(Stopped) {
    let stored = value?.stored ?? ""
    try orFail { () throws(Problem) in
      try withHistory { () throws(HistoryError) in
        try history.set(key, to: stored, at: environment.now())
      }
    }
    settings.values[key] = stored
  }

  private func say(_ sentences: [String]) {
    for sentence in sentences {
      for line in environment.dialogue.wrapped(sentence) { environment.say(line) }
    }
  }
}
