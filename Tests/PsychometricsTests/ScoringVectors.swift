// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestQuestionnaires
import Testing

/// Worked answer sets, computed by a reference implementation.
struct ScoringVectors: Decodable {
  var cases: [Case]

  /// Of `balance` 1.1.0.
  static let all = cases(of: "scoring-vectors")
  /// Of `balance` and `pulse` 2.0.0, earlier versions before them among it.
  static let second = cases(of: "scoring-vectors-2") + cases(of: "scoring-vectors-versions")

  private static func cases(of name: String) -> [Case] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let file = URL(filePath: #filePath).appending(path: "../Vectors/\(name).json")
    guard let data = try? Data(contentsOf: file.standardized),
      let vectors = try? decoder.decode(ScoringVectors.self, from: data)
    else { return [] }
    return vectors.cases
  }

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    /// Absent: `balance` 1.1.0.
    var questionnaire: String?
    var version: String?
    var week: Int
    var settings: [String: Double?]
    var notApplicable: [String]
    var answers: [String: Answer?]
    var history: [Week]
    var expected: Expected

    var testDescription: String { name }
  }

  struct Week: Decodable, Sendable {
    /// Absent: as the case's own.
    var questionnaire: String?
    var version: String?
    var settings: [String: Double?]?
    var week: Int
    var answers: [String: Answer?]
  }

  enum Answer: Decodable, Sendable {
    case number(Int)
    case truth(Bool)
    case declined

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let truth = try? container.decode(Bool.self) {
        self = .truth(truth)
      } else if (try? container.decode(String.self)) != nil {
        self = .declined
      } else {
        self = .number(try container.decode(Int.self))
      }
    }

    /// As a file of answers has it.
    var text: String {
      switch self {
      case .number(let number): "\(number)"
      case .truth(let truth): "\(truth)"
      case .declined: ResponseFormat.declinedWord
      }
    }
  }

  struct Expected: Decodable, Sendable {
    var dimensions: [String: Dimension]
    var overall: Double?
    var overallShown: Int?
    var overallBand: String?
    var overallAreas: Int
    var baseLevels: [String: Int]
    var signals: [String: Signal]
    var careCards: [String]
    var cards: [String]
    var help: [String]
    /// What follows is there from the second version on.
    var because: [String: String]?
    var says: [String: Int?]?
    var again: [String]?
    var stillThere: [StillThere]?
    var also: [String]?
    var tips: [String: String]?
    var practice: String?
    var easiest: [String]?
    var overallSentence: Sentence?
    var page: [String]?
  }

  struct StillThere: Decodable, Sendable, Equatable {
    var signal: String
    var weeks: Int
    var window: Int
  }

  struct Sentence: Decodable, Sendable, Equatable {
    var form: String
    var easy: Int
    var between: Int
    var hard: [String]
    var areas: Int
  }

  struct Dimension: Decodable, Sendable {
    var score: Double?
    var shown: Int?
    var band: String?
    var answered: Int
    var scorable: Int
  }

  struct Signal: Decodable, Sendable, Equatable {
    var level: Int
    var base: Int
    var weeksInWindow: Int?
    var window: Int?
    var quiet: Bool
  }
}

extension ScoringVectors {
  /// The answers as outcomes; an item without one is not among them.
  static func outcomes(
    _ answers: [String: Answer?], of questionnaire: Questionnaire
  ) -> [Item.ID: Outcome] {
    var outcomes: [Item.ID: Outcome] = [:]
    for item in questionnaire.items {
      guard let answer = answers[item.id] ?? nil else { continue }
      outcomes[item.id] = item.format.outcome(inFile: answer.text)
    }
    return outcomes
  }
}

extension ScoringVectors.Case {
  /// The questionnaire of the case's own week.
  func definition() throws -> Questionnaire {
    try ShippedQuestionnaires.questionnaire(
      questionnaire ?? "balance", version: version ?? "1.1.0")
  }

  /// The case's own week, with what it calls not applicable.
  func outcomes(of questionnaire: Questionnaire) -> [Item.ID: Outcome] {
    var outcomes = ScoringVectors.outcomes(answers, of: questionnaire)
    for item in notApplicable { outcomes[item] = .missing(.notApplicable) }
    return outcomes
  }

  func input(of questionnaire: Questionnaire) -> ScoringInput {
    questionnaire.scoringInput(
      outcomes: outcomes(of: questionnaire), targets: settings.compactMapValues(\.self))
  }

  /// The weeks before the case's own, each by its own version.
  func diary() throws -> SignalDiary {
    var diary = SignalDiary()
    for week in history {
      let answered = try ShippedQuestionnaires.questionnaire(
        week.questionnaire ?? questionnaire ?? "balance",
        version: week.version ?? version ?? "1.1.0")
      let assessment = try assess(
        ScoringVectors.outcomes(week.answers, of: answered), of: answered,
        settings: week.settings ?? settings, week: week.week, earlier: diary)
      diary.record(assessment.assessment, by: assessment.key)
    }
    return diary
  }

  func assessment(after diary: SignalDiary) throws -> Assessment {
    let answered = try definition()
    return try assess(
      outcomes(of: answered), of: answered, settings: settings, week: week, earlier: diary
    ).assessment
  }

  private func assess(
    _ outcomes: [Item.ID: Outcome], of questionnaire: Questionnaire,
    settings: [String: Double?], week: Int, earlier: SignalDiary
  ) throws -> (assessment: Assessment, key: CompiledQuestionnaire) {
    let targets = settings.compactMapValues(\.self)
    let whole = try questionnaire.partOf.map { id in
      CompiledQuestionnaire(
        try ShippedQuestionnaires.questionnaire(
          id, version: questionnaire.version == "1.0.0" ? "1.1.0" : questionnaire.version))
    }
    let key = CompiledQuestionnaire(questionnaire, signalsFrom: whole)
    return (
      key.assess(
        outcomes: questionnaire.settled(outcomes: outcomes, targets: targets), targets: targets,
        week: week, earlier: earlier), key
    )
  }
}
