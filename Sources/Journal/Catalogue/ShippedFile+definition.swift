// SPDX-License-Identifier: GPL-3.0-or-later

package import History
import Psychometrics

extension ShippedFile {
  /// The questionnaire inside the program whose bytes have this hash.
  package static func definition(hash: String) -> StoredDefinition? {
    questionnaires.first { ContentHash.sha256($0.bytes) == hash }?.definition
  }

  /// All questionnaires inside the program, as a history stores them.
  package static var definitions: [StoredDefinition] { questionnaires.compactMap(\.definition) }

  private var definition: StoredDefinition? {
    DefinitionReader.read(bytes, languages: []) { id in
      Self.questionnaires.first { $0.id == id }
        .flatMap { DefinitionReader.read($0.bytes, languages: []).questionnaire }
    }.questionnaire.map { Definition(questionnaire: $0, bytes: bytes).stored }
  }
}
