// SPDX-License-Identifier: GPL-3.0-or-later

extension Questionnaire {
  /// What one administration says for the signals of this questionnaire.
  ///
  /// - Parameters:
  ///   - outcomes: Settled by the questionnaire that was answered: this one, or a part of it.
  ///   - targets: As they were at that time, by setting key.
  public func signalObservation(
    week: Int, outcomes: [Item.ID: Outcome], targets: [String: Double]
  ) -> SignalObservation {
    AssessmentKey(self).signalObservation(week: week, outcomes: outcomes, targets: targets)
  }

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
  /// As `Questionnaire.signalObservation`, without working anything out again.
  func signalObservation(
    week: Int, outcomes: [Item.ID: Outcome], targets: [String: Double]
  ) -> SignalObservation {
    var asked: [Bool] = []
    rules.asked(
      questionnaire.items.map { outcomes[$0.id]?.wasAsked ?? false }, into: &asked)
    var levels: [SignalLevel] = []
    rules.baseLevels(scoringInput(outcomes: outcomes, targets: targets), into: &levels)
    var observation = SignalObservation(week: week, levels: [:], asked: [])
    for (position, signal) in questionnaire.signals.enumerated() {
      if levels[position] > .none { observation.levels[signal.id] = levels[position] }
      if asked[position] { observation.asked.insert(signal.id) }
    }
    return observation
  }

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
