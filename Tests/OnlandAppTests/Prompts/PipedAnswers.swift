// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Terminal
import Testing

@testable import Journal
@testable import OnlandApp

/// A questionnaire with a line that answers each of its questions, in the order they are asked.
struct PipedAnswers: CustomTestStringConvertible {
  let id: Questionnaire.ID
  /// Its source, where it is none of the shipped ones.
  let content: String?

  var testDescription: String { id }

  static let all = [
    PipedAnswers(id: "balance", content: nil), PipedAnswers(id: "pulse", content: nil),
    PipedAnswers(id: "window", content: nil), kinds,
  ]

  /// One question of every kind.
  static let kinds = PipedAnswers(
    id: "me.kinds",
    content: try? String(contentsOfFile: "\(Transcript.folder)/kinds.yaml", encoding: .utf8))

  /// A home with it, and without any answer.
  func home() throws -> TestHome {
    let home = try TestHome()
    if let content {
      let own = "\(home.folder)/questionnaires"
      try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
      try content.write(toFile: "\(own)/\(id).yaml", atomically: true, encoding: .utf8)
    }
    return home
  }

  /// What is asked, each with its line and what that line means.
  func questions() throws -> [(item: Item, line: String, outcome: Outcome)] {
    let home = try home()
    let questionnaire = try Catalogue(folder: home.folder, languages: ["en"])
      .definition(id).questionnaire
    var flow = AdministrationState(
      questionnaire, targets: [:], screen: home.environment().dialogue, isAtTerminal: false,
      helpLines: { [] })
    var questions: [(item: Item, line: String, outcome: Outcome)] = []
    while case .item(let position) = flow.stage {
      let item = questionnaire.items[position]
      let line = Self.line(for: item.format)
      _ = flow.handle(.line(line))
      questions.append((item, line, try #require(flow.outcomes[item.id])))
    }
    return questions
  }

  private static func line(for format: ResponseFormat) -> String {
    switch format {
    case .choice(let options): options.last?.keys.first ?? ""
    case .choices: "none"
    case .yesNo: "y"
    case .duration: "90m"
    case .count(let range), .integer(let range): "\(min(3, range.upperBound))"
    case .decimal: "2.5"
    case .date: "2026-11-20"
    case .text: "a line"
    }
  }

  /// Lines that no question of the format takes without a terminal.
  static func slips(for format: ResponseFormat) -> [String] {
    let keys = ["?", "<", "＜"]
    switch format {
    case .text: return keys
    case .duration: return keys + ["", "help", "zzz", "7", "25h", "-3"]
    default: return keys + ["", "help", "zzz", "99999"]
    }
  }
}
