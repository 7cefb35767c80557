// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Psychometrics

/// The questionnaires that the check-ins of a file were answered with, each read once.
struct ImportedQuestionnaires {
  private let definitions: [String: StoredDefinition]
  private var read: [Key: Questionnaire?] = [:]
  /// Definitions that the file lacks and the program itself has.
  private(set) var borrowed: [StoredDefinition] = []

  private struct Key: Hashable {
    var hash: String
    var wholeHash: String?
  }

  init(_ definitions: [StoredDefinition] = []) {
    self.definitions = Dictionary(definitions.map { ($0.hash, $0) }) { first, _ in first }
  }

  /// - Parameter wholeHash: Of the questionnaire it is a part of; `nil` for none.
  /// - Returns: `nil` when it is not there or cannot be used.
  package mutating func questionnaire(hash: String, wholeHash: String?) -> Questionnaire? {
    let key = Key(hash: hash, wholeHash: wholeHash)
    if let known = read[key] { return known }
    var whole: Questionnaire?
    if let wholeHash {
      whole = questionnaire(hash: wholeHash, wholeHash: nil)
      guard whole != nil else { return nil }
    }
    let definition = definition(hash)
    let questionnaire = definition.flatMap { definition in
      DefinitionReader.read([UInt8](definition.content), languages: []) { id in
        whole?.id == id ? whole : nil
      }.questionnaire
    }
    let isAsNamed =
      questionnaire?.id == definition?.questionnaire
      && questionnaire?.version == definition?.version
    read[key] = .some(isAsNamed ? questionnaire : nil)
    return isAsNamed ? questionnaire : nil
  }

  private mutating func definition(_ hash: String) -> StoredDefinition? {
    if let definition = definitions[hash] ?? borrowed.first(where: { $0.hash == hash }) {
      return definition
    }
    guard let shipped = ShippedFile.definition(hash: hash) else { return nil }
    borrowed.append(shipped)
    return shipped
  }
}
