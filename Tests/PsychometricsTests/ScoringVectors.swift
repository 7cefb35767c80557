// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Testing

/// The worked answer sets of `Vectors/scoring-vectors.json`, computed by a reference implementation.
struct ScoringVectors: Decodable {
  var cases: [Case]

  static let all: [Case] = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let file = URL(filePath: #filePath).appending(path: "../Vectors/scoring-vectors.json")
    guard let data = try? Data(contentsOf: file.standardized),
      let vectors = try? decoder.decode(ScoringVectors.self, from: data)
    else { return [] }
    return vectors.cases
  }()

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var week: Int
    var settings: [String: Double?]
    var notApplicable: [String]
    var answers: [String: Answer?]
    var history: [Week]
    var expected: Expected

    var testDescription: String { name }
  }

  struct Week: Decodable, Sendable {
    var week: Int
    var answers: [String: Answer?]
  }

  enum Answer: Decodable, Sendable {
    case number(Int)
    case truth(Bool)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let truth = try? container.decode(Bool.self) {
        self = .truth(truth)
      } else {
        self = .number(try container.decode(Int.self))
      }
    }

    /// As a file of answers has it.
    var text: String {
      switch self {
      case .number(let number): "\(number)"
      case .truth(let truth): "\(truth)"
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
}
