// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
package import History
package import Psychometrics
import Sealing

/// A questionnaire with the exact bytes it was read from.
package struct Definition {
  /// The questionnaire, ready for many administrations.
  package let key: CompiledQuestionnaire
  package var bytes: [UInt8]
  /// SHA-256 of `bytes`.
  package var hash: String
  /// The definition this one is a short form of.
  package var whole: Whole?

  /// A box, because a value cannot hold one of its own kind.
  package final class Whole: Sendable {
    package let key: CompiledQuestionnaire
    package let stored: StoredDefinition

    package init(_ definition: Definition) {
      key = definition.key
      stored = definition.stored
    }

    package var questionnaire: Questionnaire { key.questionnaire }
  }

  package init(questionnaire: Questionnaire, bytes: [UInt8], whole: Definition? = nil) {
    key = CompiledQuestionnaire(questionnaire, signalsFrom: whole?.key)
    self.bytes = bytes
    self.whole = whole.map(Whole.init)
    hash = Digest.sha256(bytes)
  }

  package var questionnaire: Questionnaire { key.questionnaire }

  /// Whose signal rules read the answers: its own, or those of the whole.
  package var signalSource: Questionnaire { key.source.questionnaire }

  package var stored: StoredDefinition {
    StoredDefinition(
      hash: hash, questionnaire: questionnaire.id, version: questionnaire.version,
      content: Data(bytes))
  }

  /// Its own and the whole's, as a check-in needs them in the history.
  package var allStored: [StoredDefinition] { [stored] + (whole.map { [$0.stored] } ?? []) }
}
