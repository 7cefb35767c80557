// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestSupport

@testable import Journal
@testable import OnlandApp
@testable import TextTables

/// The texts inside the program besides the help facts: string literals of the sources, and the
/// questionnaires.
enum OwnTexts {
  /// Line by line; comments are no texts.
  static func all() throws -> [String] {
    let literals = try sources().flatMap(\.literals)
    let questionnaires = try SourceFiles.texts(in: "Questionnaires", ending: "yaml")
      .flatMap { $0.content.split(separator: "\n").map(String.init) }
      .filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("#") }
    return literals + questionnaires
  }

  /// Those of the table, in English, in the order of their keys.
  static func sentences() throws -> [SentenceEntry] {
    let text = try String(
      contentsOf: SourceFiles.root.appending(path: "Translations/onland.pot"), encoding: .utf8)
    return try SentenceTemplate(text).sentences.sorted { $0.key < $1.key }
  }

  /// Swift files below `Sources/`, with the path from there.
  static func sources() throws -> [(path: String, literals: [String])] {
    try SourceFiles.texts(in: "Sources", ending: "swift").map {
      ($0.path, LiteralScanner.literals(in: $0.content))
    }
  }

  /// The questionnaires inside the program, in English.
  static func questionnaires() throws -> [Questionnaire] {
    let catalogue = Catalogue(folder: "/nonexistent", languages: ["en"])
    return try catalogue.shippedIDs.map { try catalogue.definition($0).questionnaire }
  }
}
