// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import History
import Journal
import Pages
public import Psychometrics
import Terminal
import Texts

/// Lists what stands out now and over the last weeks, and hides cards that a person does not want.
public struct SignalsCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// - Returns: `nothing` when there is no check-in with signals yet.
  ///
  /// - Parameter questionnaire: Absent: the person's own choice.
  public func list(questionnaire: Questionnaire.ID? = nil, isJSON: Bool) throws
    -> ExitStatus
  {
    let stored = try StoredCheckIns(environment: environment)
    let usual = questionnaire ?? stored.settings.questionnaire
    try stored.requireKnown(usual)
    let assessed = try stored.assessed().filter {
      $0.questionnaire.id == usual || $0.questionnaire.partOf == usual
    }
    guard let overview = SignalOverview(assessed, hidden: stored.settings.hiddenCards) else {
      environment.writeSentence(.checkInNoneOf(questionnaire: .given(usual)))
      return .nothing
    }
    if isJSON {
      environment.write(JSONValue.document("signals", overview.json))
    } else {
      environment.write(SignalsPage(overview: overview).page)
      ScreenClearing(environment: environment, settings: stored.settings).afterReading()
    }
    return .done
  }

  public func hide(_ typed: String) throws {
    let settings = try environment.storedSettings()
    let signal = try signal(typed, settings)
    var hidden = settings.hiddenCards
    guard hidden.insert(signal.id).inserted else {
      return environment.writeSentence(.signalsAlreadyHidden(title: .given(signal.title)))
    }
    try store(hidden)
    environment.writeSentence(
      .signalsNowHidden(title: .given(signal.title), id: .given(signal.id)))
    if signal.careFrom != nil || !signal.help.isEmpty {
      environment.writeSentence(
        .signalsHelpStays())
    }
  }

  public func unhide(_ typed: String) throws {
    let settings = try environment.storedSettings()
    var hidden = settings.hiddenCards
    // A card of a questionnaire that is gone can be brought back too.
    if hidden.remove(typed) == nil {
      let signal = try signal(typed, settings)
      guard hidden.remove(signal.id) != nil else {
        return environment.writeSentence(.signalsNotHidden(title: .given(signal.title)))
      }
    }
    try store(hidden)
    environment.writeSentence(.signalsShownAgain(typed: .given(typed.shortenedForDisplay)))
  }

  private func store(_ hidden: Set<Signal.ID>) throws {
    let history = try environment.historyToChange()
    try history.set(
      SettingKey.hiddenCards, to: hidden.sorted().joined(separator: " "), at: environment.now())
  }

  /// - Throws: An unknown name with the nearest match.
  private func signal(_ id: Signal.ID, _ settings: Settings) throws -> Signal {
    let catalogue = Catalogue(environment, settings)
    let signals = catalogue.signals
    guard let signal = signals.first(where: { $0.id == id.lowercased() }) else {
      throw Problem(
        unknown: Message.unknownSignal, id, among: signals.map(\.id), hint: .signalsLists())
    }
    return signal
  }
}
