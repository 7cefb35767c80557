// SPDX-License-Identifier: GPL-3.0-or-later

extension Questionnaire {
  /// Decides levels, quietness, cards and help topics for one administration.
  ///
  /// - Parameters:
  ///   - observation: This administration's base levels.
  ///   - earlier: The weeks before this one; what it holds of this one is passed over.
  public func signalReport(
    _ observation: SignalObservation, earlier: SignalDiary
  ) -> SignalReport {
    let key = CompiledQuestionnaire(self)
    return key.report(key.findings(observation, earlier: earlier))
  }
}

extension CompiledQuestionnaire {
  /// What one administration says for the signals of this questionnaire.
  ///
  /// - Parameters:
  ///   - outcomes: Settled by the questionnaire that was answered: this one, or a part of it.
  ///   - input: The same as this questionnaire reads it.
  func signalObservation(
    week: Int, outcomes: [Item.ID: Outcome], input: ScoringInput
  ) -> SignalObservation {
    var asked: [Bool] = []
    rules.asked(
      questionnaire.items.map { outcomes[$0.id]?.wasAsked ?? false }, into: &asked)
    var levels: [SignalLevel] = []
    rules.baseLevels(input, into: &levels)
    var observation = SignalObservation(week: week, levels: [:], asked: [])
    for (position, signal) in questionnaire.signals.enumerated() {
      if levels[position] > .none { observation.levels[signal.id] = levels[position] }
      if asked[position] { observation.asked.insert(signal.id) }
    }
    return observation
  }

  func findings(_ observation: SignalObservation, earlier: SignalDiary) -> SignalFindings {
    let history = SignalHistory(questionnaire, earlier, before: observation.week)
    var findings = SignalFindings()
    rules.findLevels(
      week: observation.week,
      levels: questionnaire.signals.map { observation.levels[$0.id] ?? SignalLevel.none },
      history: history, into: &findings)
    rules.chooseCards(&findings, week: observation.week, history: history)
    return findings
  }

  func report(_ findings: SignalFindings) -> SignalReport {
    let signals = questionnaire.signals
    return SignalReport(
      states: rules.listed.compactMap { position in
        guard let finding = findings.states[position], let place = findings.places[position] else {
          return nil
        }
        return SignalState(finding, place: place, signal: signals[position].id)
      },
      careCards: findings.careCards.map { signals[$0].id },
      cards: findings.cards.map { signals[$0].id },
      stillThere: findings.stillThere.map { line in
        StillThere(signal: signals[line.signal].id, weeks: line.weeks, window: line.window)
      },
      alsoNoted: findings.alsoNoted.map { signals[$0].id },
      helpTopics: findings.helpTopics.map { questionnaire.helpTopics[$0] })
  }

  func memories(
    after findings: SignalFindings, of observation: SignalObservation
  ) -> [Signal.ID: SignalMemory] {
    var memories: [Signal.ID: SignalMemory] = [:]
    for (position, signal) in questionnaire.signals.enumerated()
    where observation.asked.contains(signal.id) {
      memories[signal.id] = rules.memory(of: position, after: findings, week: observation.week)
    }
    return memories
  }
}
