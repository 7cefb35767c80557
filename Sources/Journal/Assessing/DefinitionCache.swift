// SPDX-License-Identifier: GPL-3.0-or-later

package import History
import Psychometrics

/// The definitions that check-ins were answered with, each read once.
package final class DefinitionCache {
  private let history: HistoryStore?
  private let languages: [String]
  private var definitions: [String: Definition] = [:]
  private var offered: [String: OfferedAnswers] = [:]

  /// - Parameter history: `nil` when there is none yet.
  package init(history: HistoryStore?, languages: [String]) {
    self.history = history
    self.languages = languages
  }

  /// Puts a definition there that was read already.
  package func add(_ definition: Definition) { definitions[definition.hash] = definition }

  /// The definition as it was answered.
  ///
  /// - Parameters:
  ///   - hash: SHA-256 of its bytes.
  ///   - wholeHash: The same for the questionnaire it is a part of; `nil` for none.
  package func definition(hash: String, wholeHash: String?) throws -> Definition {
    if let known = definitions[hash] { return known }
    var whole: Definition?
    if let wholeHash { whole = try definition(hash: wholeHash, wholeHash: nil) }
    let stored = try stored(hash)
    let bytes = [UInt8](stored.content)
    let reading = DefinitionReader.read(bytes, languages: languages) { _ in whole?.questionnaire }
    guard let questionnaire = reading.questionnaire else {
      throw StoredDefinitionError.unusable(
        stored.questionnaire, version: stored.version, reading.problems.filter { !$0.isAdvice })
    }
    let definition = Definition(questionnaire: questionnaire, bytes: bytes, whole: whole)
    definitions[hash] = definition
    return definition
  }

  /// The definition that a check-in was answered with.
  ///
  /// - Throws: That the history is damaged, for an answer which that one does not offer.
  package func definition(of checkIn: CheckIn) throws -> Definition {
    let definition = try definition(
      hash: checkIn.definitionHash, wholeHash: checkIn.wholeDefinitionHash)
    guard offers(definition).hold(checkIn) else { throw damage }
    return definition
  }

  /// The same for a draft.
  ///
  /// - Parameter wholeHash: Of the whole as it is today; a draft does not hold it.
  package func definition(of draft: Draft, wholeHash: String?) throws -> Definition {
    let definition = try definition(hash: draft.definitionHash, wholeHash: wholeHash)
    guard offers(definition).hold(draft) else { throw damage }
    return definition
  }

  private func offers(_ definition: Definition) -> OfferedAnswers {
    if let known = offered[definition.hash] { return known }
    let offers = OfferedAnswers(definition.questionnaire)
    offered[definition.hash] = offers
    return offers
  }

  /// The bytes with that hash. Where those in the history are damaged and the program has the same,
  /// it has them from there.
  private func stored(_ hash: String) throws -> StoredDefinition {
    var stored: StoredDefinition?
    do {
      stored = try history?.definition(hash: hash)
    } catch {
      guard case .damaged = error else { throw error }
    }
    if let stored, stored.isSound { return stored }
    guard let shipped = ShippedFile.definition(hash: hash) else { throw damage }
    return shipped
  }

  private var damage: any Error {
    if let history { history.damage } else { StoredDefinitionError.missing }
  }
}
