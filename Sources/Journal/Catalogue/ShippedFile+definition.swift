// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
package import History
import Psychometrics
import Sealing

extension ShippedFile {
  /// The questionnaire inside the program whose bytes have this hash, of whatever version.
  package static func definition(hash: String) -> StoredDefinition? {
    if let earlier = earlierDefinitions.first(where: { $0.hash == hash }) { return earlier }
    return questionnaires.first { Digest.sha256($0.bytes) == hash }?.definition
  }

  /// All questionnaires inside the program and their earlier versions, as a history stores them.
  package static var definitions: [StoredDefinition] {
    questionnaires.compactMap(\.definition) + earlierDefinitions
  }

  /// What is known of an earlier version without reading it: its name says it all.
  package static var earlierDefinitions: [StoredDefinition] {
    earlierQuestionnaires.compactMap { file in
      let parts = file.id.split(separator: "-")
      guard parts.count == 2 else { return nil }
      return StoredDefinition(
        hash: Digest.sha256(file.bytes), questionnaire: String(parts[0]),
        version: String(parts[1]), content: Data(file.bytes))
    }
  }

  private var definition: StoredDefinition? {
    DefinitionReader.read(bytes, languages: []) { id in
      Self.questionnaires.first { $0.id == id }
        .flatMap { DefinitionReader.read($0.bytes, languages: []).questionnaire }
    }.questionnaire.map { Definition(questionnaire: $0, bytes: bytes).stored }
  }
}
