// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Worked examples, worked through.
struct ExampleTrial {
  private let questionnaire: Questionnaire
  /// The questionnaire whose signals are expected.
  private let whole: Questionnaire
  private(set) var findings: [TrialFinding] = []

  /// - Parameter whole: What a short form is a part of; absent for others.
  init(_ questionnaire: Questionnaire, whole: Questionnaire?) {
    self.questionnaire = questionnaire
    self.whole = whole ?? questionnaire
    for index in questionnaire.examples.indices { run(index) }
  }

  private mutating func report(_ kind: DefinitionProblem.Kind, of index: Int) {
    findings.append(TrialFinding(kind: kind, part: .example(index)))
  }

  private mutating func run(_ index: Int) {
    let example = questionnaire.examples[index]
    var targets: [String: Double] = [:]
    for target in questionnaire.targets {
      targets[target.settingKey] = example.targets[target.id]
    }
    let week = 1_000
    let key = CompiledQuestionnaire(
      questionnaire, signalsFrom: whole == questionnaire ? nil : CompiledQuestionnaire(whole))
    var diary = SignalDiary()
    func assess(_ outcomes: [Item.ID: Outcome], week: Int) -> Assessment {
      key.assess(
        outcomes: questionnaire.settled(outcomes: outcomes, targets: targets), targets: targets,
        week: week, earlier: diary)
    }
    for earlier in example.earlier.sorted(by: { $0.weeksAgo > $1.weeksAgo }) {
      diary.record(assess(earlier.outcomes, week: week - earlier.weeksAgo), by: key)
    }
    let assessment = assess(example.outcomes, week: week)
    compareScores(assessment, with: example, index)
    compareSignals(assessment, with: example, index)
  }

  private mutating func compareScores(
    _ assessment: Assessment, with example: WorkedExample, _ index: Int
  ) {
    for (position, scale) in questionnaire.scales.enumerated() {
      let actual = assessment.scores[position].value
      if let expected = example.scores[scale.id],
        actual.map({ abs($0 - expected) > 1e-9 }) ?? true
      {
        report(
          .exampleScore(
            name: example.name.shortenedForDisplay, scale: scale.id, expected: expected,
            actual: actual),
          of: index)
      }
      if example.withheld.contains(scale.id), let actual {
        report(
          .exampleNotWithheld(
            name: example.name.shortenedForDisplay, scale: scale.id, actual: actual),
          of: index)
      }
    }
  }

  private mutating func compareSignals(
    _ assessment: Assessment, with example: WorkedExample, _ index: Int
  ) {
    guard let expectedLevels = example.signals else { return }
    for signal in whole.signals {
      let expected = expectedLevels[signal.id] ?? .none
      let actual = assessment.report.state(of: signal.id)?.level ?? .none
      if expected != actual {
        report(
          .exampleSignal(
            name: example.name.shortenedForDisplay, signal: signal.id, expected: "\(expected)",
            actual: "\(actual)"),
          of: index)
      }
    }
  }
}
