// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything the numbers say about one administration.
public struct Assessment: Hashable, Sendable {
  /// One per scale, in the order of the questionnaire's scales.
  public var scores: [ScaleScore]
  public var observation: SignalObservation
  public var report: SignalReport
  /// Places in the questionnaire that was answered, and in the one whose signals read the answers.
  public var page: WeekPage
  /// What the next week knows of the signals that were asked.
  var memories: [Signal.ID: SignalMemory]
}

extension Questionnaire {
  /// Scores one administration and decides what stands out.
  ///
  /// - Parameters:
  ///   - outcomes: Settled: see `settled(outcomes:targets:)`.
  ///   - targets: As they were at that time, by setting key.
  ///   - week: Weeks since Monday 1970-01-05.
  ///   - whole: The questionnaire whose signals are used: this one, or the one it is part of.
  ///   - earlier: The weeks before this one; what it holds of this one is passed over.
  public func assess(
    outcomes: [Item.ID: Outcome], targets: [String: Double], week: Int,
    signalsFrom whole: Questionnaire, earlier: SignalDiary = SignalDiary()
  ) -> Assessment {
    CompiledQuestionnaire(self, signalsFrom: whole == self ? nil : CompiledQuestionnaire(whole))
      .assess(
        outcomes: outcomes, targets: targets, week: week, earlier: earlier)
  }
}

extension CompiledQuestionnaire {
  /// As `Questionnaire.assess`, without working anything out again.
  public func assess(
    outcomes: [Item.ID: Outcome], targets: [String: Double], week: Int, earlier: SignalDiary
  ) -> Assessment {
    let input = source.scoringInput(outcomes: outcomes, targets: targets)
    let observation = source.signalObservation(week: week, outcomes: outcomes, input: input)
    let findings = source.findings(observation, earlier: earlier)
    let scores = isWhole ? scores(input) : scores(outcomes: outcomes, targets: targets)
    var page = WeekPage()
    pages.fill(&page, findings, scores: scores, input: input, week: week)
    return Assessment(
      scores: scores, observation: observation, report: source.report(findings), page: page,
      memories: source.memories(after: findings, of: observation))
  }
}

extension SignalDiary {
  /// Adds one administration; of two in one week each signal takes the later one that asked it.
  ///
  /// - Parameters:
  ///   - assessment: Of a week that is not before the last one recorded.
  ///   - key: What it was assessed by.
  public mutating func record(_ assessment: Assessment, by key: CompiledQuestionnaire) {
    record(
      assessment.observation, assessment.memories,
      keeping: key.source.questionnaire.signalPolicy.window)
  }
}
