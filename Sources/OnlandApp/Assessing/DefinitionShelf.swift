// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// The definitions that check-ins were answered with, each read once.
final class DefinitionShelf {
  private let history: HistoryStore?
  private let languages: [String]
  private var definitions: [String: Definition] = [:]

  /// - Parameter history: `nil` when there is none yet.
  init(history: HistoryStore?, languages: [String]) {
    self.history = history
    self.languages = languages
  }

  /// Puts a definition there that was read already.
  func add(_ definition: Definition) { definitions[definition.hash] = definition }

  /// The definition as it was answered.
  ///
  /// - Parameters:
  ///   - hash: SHA-256 of its bytes.
  ///   - wholeHash: The same for the questionnaire it is a part of; `nil` for none.
  func definition(hash: String, wholeHash: String?) throws(Problem) -> Definition {
    if let known = definitions[hash] { return known }
    var whole: Definition?
    if let wholeHash { whole = try definition(hash: wholeHash, wholeHash: nil) }
    guard let history,
      let stored = try withHistory({ () throws(HistoryError) in
        try history.definition(hash: hash)
      })
    else {
      throw Problem(
        "the history lacks the questionnaire of a check-in",
        hint: "The file was left as it was; onland doctor looks closer.", status: .history)
    }
    let bytes = [UInt8](stored.content)
    let reading = DefinitionReader.read(bytes, languages: languages) { _ in whole?.questionnaire }
    guard let questionnaire = reading.questionnaire else {
      throw Problem(
        reading.problems.filter { !$0.isAdvice },
        file: "\(stored.questionnaire) \(stored.version), as it was answered")
    }
    let definition = Definition(questionnaire: questionnaire, bytes: bytes, whole: whole)
    definitions[hash] = definition
    return definition
  }
}
