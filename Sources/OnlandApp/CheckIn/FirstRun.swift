// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Psychometrics
import Terminal

/// The welcome, and what a person is asked about themselves once.
struct FirstRun {
  let environment: Environment
  let history: HistoryStore
  let help: HelpLines
  /// What goes on from here when the person stops, such as `onland check`.
  let command: String

  /// Asks what was never asked before; each may stay empty.
  ///
  /// - Parameter settings: Gets what was answered.
  func run(_ questionnaire: Questionnaire, _ settings: inout Settings) throws {
    let questions = (questionnaire.targets.map { SettingQuestion($0) } + [.country])
      .filter { !settings.wasAsked($0.key) }
    if questions.isEmpty { return }
    if try isFirst() { for sentence in welcome { environment.saySentence(sentence) } }
    environment.saySentence("Enter alone leaves a setting empty; onland settings changes it later.")
    var words: [String: String] = [:]
    var index = 0
    while index < questions.count {
      let question = questions[index]
      let prompt = SettingPrompt(
        environment: environment, help: help, question: question, soFar: words[question.key],
        isFirst: index == 0,
        whenStopped: "The settings so far are kept; \(command) goes on from here.")
      switch try prompt.ask() {
      case .value(let value):
        try keep(value, as: question.key, &settings)
        words[question.key] = value?.words ?? "empty"
        index += 1
      case .kept: index += 1
      case .back: index -= 1
      }
    }
    environment.say("")
  }

  private func isFirst() throws -> Bool {
    if try !history.drafts().isEmpty { return false }
    return try history.checkIns(limit: 1).isEmpty
  }

  private var welcome: [String] {
    [
      "Welcome to onland: a few minutes a week to look at your balance with social media.",
      "Your answers stay on this computer, in \(environment.folder). Nothing is sent anywhere. "
        + "A passphrase can lock them: onland encryption on.",
      "It is for adults, about oneself; it is not a test of any disorder and not validated. "
        + "Someone to talk to: onland resources.",
    ]
  }

  private func keep(
    _ value: SettingValue?, as key: String, _ settings: inout Settings
  ) throws {
    let stored = value?.stored ?? ""
    try history.set(key, to: stored, at: environment.now())
    settings.values[key] = stored
  }
}
