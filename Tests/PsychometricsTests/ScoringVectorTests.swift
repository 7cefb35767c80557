// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestQuestionnaires
import Testing

struct `The scoring vectors` {
  @Test func `are all there`() {
    #expect(ScoringVectors.all.count == 22)
  }

  @Test(arguments: ScoringVectors.all)
  func `come out of the engine`(vector: ScoringVectors.Case) throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")
    let targets = vector.settings.compactMapValues(\.self)
    let earlier = vector.history.map { week in
      balance.signalObservation(
        week: week.week, outcomes: ScoringVectors.outcomes(week.answers, of: balance),
        targets: targets)
    }

    let answers = vector.outcomes(of: balance)
    let assessment = balance.assess(
      outcomes: balance.settled(outcomes: answers, targets: targets), targets: targets,
      week: vector.week, signalsFrom: balance, earlier: SignalWeek.joining(earlier))

    expectScores(assessment, of: balance, equal: vector.expected)
    let report = assessment.report
    let base = assessment.observation.levels.mapValues(\.rawValue)
    #expect(base == vector.expected.baseLevels)
    #expect(signals(report) == vector.expected.signals)
    #expect(report.careCards == vector.expected.careCards)
    #expect(report.cards == vector.expected.cards)
    #expect(report.helpTopics == vector.expected.help)
  }

  private func expectScores(
    _ assessment: Assessment, of questionnaire: Questionnaire,
    equal expected: ScoringVectors.Expected
  ) {
    for (scale, score) in zip(questionnaire.scales, assessment.scores) {
      let band = scale.band(of: score)?.label
      if scale.isOverall {
        expectClose(score.value, expected.overall)
        #expect(score.shown == expected.overallShown)
        #expect(band == expected.overallBand)
        #expect(score.answered == expected.overallAreas)
      } else {
        let dimension = expected.dimensions[scale.id]
        expectClose(score.value, dimension?.score)
        #expect(score.shown == dimension?.shown)
        #expect(band == dimension?.band)
        #expect(score.answered == dimension?.answered)
        #expect(score.scorable == dimension?.scorable)
      }
    }
    let drawn = questionnaire.scales.filter { !$0.isOverall }.map(\.id)
    #expect(Set(drawn) == Set(expected.dimensions.keys))
  }

  private func expectClose(_ actual: Double?, _ expected: Double?) {
    guard let actual, let expected else {
      #expect(actual == expected)
      return
    }
    #expect(abs(actual - expected) <= 1e-9)
  }

  private func signals(_ report: SignalReport) -> [String: ScoringVectors.Signal] {
    var signals: [String: ScoringVectors.Signal] = [:]
    for state in report.states {
      signals[state.signal] = ScoringVectors.Signal(
        level: state.level.rawValue, base: state.base.rawValue,
        weeksInWindow: state.weeksInWindow, window: state.window, quiet: state.isQuiet)
    }
    return signals
  }
}
