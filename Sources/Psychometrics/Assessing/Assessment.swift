// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything the numbers say about one administration.
public struct Assessment: Hashable, Sendable {
  /// One a scale, in the order of the questionnaire's scales.
  public var scores: [ScaleScore]
  public var observation: SignalObservation
  public var report: SignalReport
}

extension Questionnaire {
  /// Scores one administration and decides what stands out.
  ///
  /// - Parameters:
  ///   - outcomes: Settled: see `settled(outcomes:targets:)`.
  ///   - targets: As they were at that time, by setting key.
  ///   - week: Weeks since Monday 1970-01-05.
  ///   - whole: The questionnaire whose signals are used: this one, or the one it is part of.
  ///   - earlier: Answered weeks before this one, ascending.
  public func assess(
    outcomes: [Item.ID: Outcome], targets: [String: Double], week: Int,
    signalsFrom whole: Questionnaire, earlier: [SignalWeek]
  ) -> Assessment {
    AssessmentKey(self).assess(
      outcomes: outcomes, targets: targets, week: week, signalsFrom: AssessmentKey(whole),
      earlier: earlier)
  }
}

extension AssessmentKey {
  /// As `Questionnaire.assess`, without working anything out again.
  public func assess(
    outcomes: [Item.ID: Outcome], targets: [String: Double], week: Int,
    signalsFrom whole: AssessmentKey, earlier: [SignalWeek]
  ) -> Assessment {
    let observation = whole.signalObservation(week: week, outcomes: outcomes, targets: targets)
    return Assessment(
      scores: scores(outcomes: outcomes, targets: targets), observation: observation,
      report: whole.signalReport(observation, earlier: earlier))
  }
}
