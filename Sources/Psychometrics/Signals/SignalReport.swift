// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands out in one administration, with persistence, quietness and cards decided.
public struct SignalReport: Hashable, Sendable {
  /// Every signal with a base level above `none`, in file order; combinations come last.
  public var states: [SignalState]
  /// Care cards, high levels first.
  public var careCards: [Signal.ID]
  /// Other cards, high levels first, at most as many as the policy shows.
  public var cards: [Signal.ID]
  /// Neither a card nor behind one: quiet, or beyond the number of cards.
  public var alsoNoted: [Signal.ID]
  /// Topics of help pointers, in the questionnaire's order.
  public var helpTopics: [String]

  public func state(of signal: Signal.ID) -> SignalState? { states.first { $0.signal == signal } }
}

/// One signal in one week.
public struct SignalState: Hashable, Sendable {
  public var signal: Signal.ID
  /// After persistence.
  public var level: SignalLevel
  /// From this week's answers alone.
  public var base: SignalLevel
  /// Weeks of the window with a base level; absent for combinations.
  public var weeksInWindow: Int?
  /// Answered weeks in the window, this one included; absent for combinations.
  public var window: Int?
  public var isQuiet: Bool
}

extension Questionnaire {
  /// Decides levels, quietness, cards and help topics for one administration.
  ///
  /// - Parameters:
  ///   - observation: This administration's base levels.
  ///   - earlier: Answered weeks before this one, ascending; later ones are ignored.
  public func signalReport(
    _ observation: SignalObservation, earlier: [SignalWeek]
  ) -> SignalReport {
    AssessmentKey(self).signalReport(observation, earlier: earlier)
  }
}

extension AssessmentKey {
  /// As `Questionnaire.signalReport`, without working anything out again.
  func signalReport(_ observation: SignalObservation, earlier: [SignalWeek]) -> SignalReport {
    let signals = questionnaire.signals
    var history = SignalHistory(questionnaire)
    for week in earlier where week.week < observation.week {
      history.record(
        week: week.week, levels: levelsByPosition(week.levels),
        asked: signals.map { week.levels[$0.id] != nil })
    }
    var findings = SignalFindings()
    rules.findLevels(
      week: observation.week, levels: levelsByPosition(observation.levels), history: history,
      into: &findings)
    rules.chooseCards(&findings)
    return SignalReport(
      states: rules.listed.compactMap { position in
        findings.states[position].map { SignalState($0, signal: signals[position].id) }
      },
      careCards: findings.careCards.map { signals[$0].id },
      cards: findings.cards.map { signals[$0].id },
      alsoNoted: findings.alsoNoted.map { signals[$0].id },
      helpTopics: findings.helpTopics.map { questionnaire.helpTopics[$0] })
  }

  private func levelsByPosition(_ levels: [Signal.ID: SignalLevel]) -> [SignalLevel] {
    questionnaire.signals.map { levels[$0.id] ?? SignalLevel.none }
  }
}

extension SignalState {
  init(_ finding: SignalFindings.Finding, signal: Signal.ID) {
    self.init(
      signal: signal, level: finding.level, base: finding.base,
      weeksInWindow: finding.weeks?.withLevel, window: finding.weeks?.inWindow,
      isQuiet: finding.isQuiet)
  }
}
