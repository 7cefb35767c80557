// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import HelpResources
import History
import Journal
import Psychometrics
import Terminal
import Texts

/// The welcome, and what a person is asked about themselves once.
struct FirstRun {
  let environment: Environment
  let history: HistoryStore
  let help: HelpLines
  /// What carries on from here when the person stops, such as `onland check`.
  let command: String

  private enum Question {
    case setting(SettingQuestion)
    case contact

    var key: String? {
      if case .setting(let question) = self { question.key } else { nil }
    }
  }

  /// Asks what was never asked before; each may stay open.
  ///
  /// - Parameter settings: Gets what was answered.
  func run(_ questionnaire: Questionnaire, _ settings: inout Settings) throws {
    let targets = questionnaire.targets.map { SettingQuestion($0) }
      .filter { !settings.wasAsked($0.key) }
    let asksPlace = !settings.wasAsked(SettingKey.country)
    if targets.isEmpty, !asksPlace { return }
    if try isFirst() { for sentence in welcome { environment.saySentence(sentence) } }
    environment.saySentence(.checkInAboutYou())
    var words: [String: Message] = [:]
    var index = 0
    while true {
      // What follows may depend on what was answered before it.
      let place = asksPlace ? placeQuestions(settings) : []
      let questions = targets.map { Question.setting($0) } + place
      guard index < questions.count else { break }
      switch questions[index] {
      case .contact: index += try offerContact() ? 1 : -1
      case .setting(let question):
        let prompt = SettingPrompt(
          environment: environment, help: help, question: question, soFar: words[question.key],
          isFirst: index == 0, whenStopped: whenStopped)
        switch try prompt.ask() {
        case .value(let value):
          try keep(value, as: question.key, &settings)
          words[question.key] = value?.words ?? .settingsOpen()
          index += 1
        case .kept: index += 1
        case .back: index -= 1
        }
      }
    }
    environment.say("")
  }

  private var whenStopped: Message {
    .checkInSettingsKept(command: .given(command))
  }

  /// The country, the part of it where that makes a difference, and somebody of one's own.
  private func placeQuestions(_ settings: Settings) -> [Question] {
    let selector = HelpSelector(
      settings: settings, person: environment.person, today: help.selector.today, history: history)
    let guessed = settings.wasAsked(SettingKey.country) ? nil : selector.country
    let region = settings[SettingKey.country].flatMap { country in
      SettingQuestion.region(of: country, in: selector.directory)
    }
    return [.setting(.country(guessed: guessed))] + (region.map { [.setting($0)] } ?? [])
      + [.contact]
  }

  /// - Returns: Whether it goes on from there; otherwise back.
  private func offerContact() throws -> Bool {
    let prompt = ContactPrompt(
      environment: environment, help: help,
      question: .contactsSomeone(), isOffer: true,
      whenStopped: whenStopped)
    switch try prompt.ask() {
    case .back: return false
    case .none: return true
    case .value(let contact):
      try history.save(contact, as: UUID(), at: environment.now())
      environment.saySentence(
        .checkInContactKept())
      return true
    }
  }

  private func isFirst() throws -> Bool {
    if try !history.drafts().isEmpty { return false }
    return try history.checkIns(limit: 1).isEmpty
  }

  private var welcome: [Message] {
    [
      .checkInWelcome(),
      .checkInStaysHere(folder: .given(environment.folder)),
      .checkInForWhom(),
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
