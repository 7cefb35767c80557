// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// A questionnaire with the exact bytes it was read from.
struct Definition {
  /// The questionnaire, ready for many administrations.
  let key: AssessmentKey
  var bytes: [UInt8]
  /// SHA-256 of `bytes`.
  var hash: String
  /// The definition this one is a short form of.
  var whole: Whole?

  /// A box, because a value cannot hold one of its own kind.
  final class Whole: Sendable {
    let key: AssessmentKey
    let stored: StoredDefinition

    init(_ definition: Definition) {
      key = definition.key
      stored = definition.stored
    }

    var questionnaire: Questionnaire { key.questionnaire }
  }

  init(questionnaire: Questionnaire, bytes: [UInt8], whole: Definition? = nil) {
    key = AssessmentKey(questionnaire, signalsFrom: whole?.key)
    self.bytes = bytes
    self.whole = whole.map(Whole.init)
    hash = ContentHash.sha256(bytes)
  }

  var questionnaire: Questionnaire { key.questionnaire }

  /// Whose signal rules read the answers: its own, or those of the whole.
  var signalSource: Questionnaire { key.source.questionnaire }

  var stored: StoredDefinition {
    StoredDefinition(
      hash: hash, questionnaire: questionnaire.id, version: questionnaire.version,
      content: Data(bytes))
  }

  /// Its own and the whole's, as a check-in needs them in the history.
  var allStored: [StoredDefinition] { [stored] + (whole.map { [$0.stored] } ?? []) }
}
