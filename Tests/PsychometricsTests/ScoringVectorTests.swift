// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestQuestionnaires
import Testing

struct `The scoring vectors` {
  @Test func `are all there`() {
    #expect(ScoringVectors.all.count == 22)
    #expect(ScoringVectors.second.count == 26 + 40)
  }

  @Test(arguments: ScoringVectors.all + ScoringVectors.second)
  func `come out of the engine`(vector: ScoringVectors.Case) throws {
    let questionnaire = try vector.definition()
    let assessment = try vector.assessment(after: try vector.diary())

    expectScores(assessment, of: questionnaire, equal: vector.expected)
    let report = assessment.report
    let base = assessment.observation.levels.mapValues(\.rawValue)
    #expect(base == vector.expected.baseLevels)
    #expect(signals(report) == vector.expected.signals)
    #expect(report.careCards == vector.expected.careCards)
    #expect(report.cards == vector.expected.cards)
    #expect(report.helpTopics == vector.expected.help)
  }

  @Test(arguments: ScoringVectors.second)
  func `come out as what the page says`(vector: ScoringVectors.Case) throws {
    let questionnaire = try vector.definition()
    let source =
      try questionnaire.partOf.map {
        try ShippedQuestionnaires.questionnaire($0, version: questionnaire.version)
      } ?? questionnaire
    let assessment = try vector.assessment(after: try vector.diary())

    let (report, page, expected) = (assessment.report, assessment.page, vector.expected)
    let reasons = report.states.compactMap { state in
      if case .full(let reason) = state.place { (state.signal, reason.rawValue) } else { nil }
    }
    #expect(Dictionary(uniqueKeysWithValues: reasons) == expected.because)
    #expect(
      report.stillThere.map {
        ScoringVectors.StillThere(signal: $0.signal, weeks: $0.weeks, window: $0.window)
      } == expected.stillThere)
    #expect(report.alsoNoted == expected.also)
    let signal = { (position: Signal.Position) in source.signals[position].id }
    #expect(
      Dictionary(uniqueKeysWithValues: page.says.map { (signal($0.signal), $0.text) })
        == expected.says)
    #expect(page.again.map(signal) == expected.again)
    let tips = page.tips.map { tip in
      (signal(tip.signal), source.signals[tip.signal].suggestions[tip.suggestion].id)
    }
    #expect(Dictionary(uniqueKeysWithValues: tips) == expected.tips)
    #expect(page.practice.map { source.practice[$0].id } == expected.practice)
    let scale = { (position: Scale.Position) in questionnaire.scales[position].id }
    #expect(page.easiest.map(scale) == expected.easiest)
    #expect(
      page.count.map { count in
        ScoringVectors.Sentence(
          form: count.form.rawValue, easy: count.easy, between: count.between,
          hard: count.hard.map(scale), areas: count.areas)
      } == expected.overallSentence)
    #expect(page.blocks.map { $0.name(in: source) } == expected.page)
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
