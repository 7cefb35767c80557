// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Psychometrics

/// The versions of questionnaires that are at hand: inside the program, and stored with check-ins.
struct EarlierVersions {
  /// `nil` when there is none, or none that can be read.
  let history: HistoryStore?

  /// Those of one questionnaire, the newest among them; what cannot be read is left out.
  func versions(of id: Questionnaire.ID) -> [Questionnaire] {
    stored(id).compactMap { stored in
      let bytes = [UInt8](stored.content)
      let alone = DefinitionReader.read(bytes, languages: [])
      if let questionnaire = alone.questionnaire { return questionnaire }
      // A short form can be read with the whole of its time.
      for case .wholeUnusable(let whole) in alone.problems.map(\.kind) where whole != id {
        for candidate in versions(of: whole) {
          let reading = DefinitionReader.read(bytes, languages: []) { _ in candidate }
          if let questionnaire = reading.questionnaire { return questionnaire }
        }
      }
      return nil
    }
  }

  private func stored(_ id: Questionnaire.ID) -> [StoredDefinition] {
    let answered = (try? history?.definitions(of: id)) ?? []
    let shipped = ShippedFile.definitions.filter { $0.questionnaire == id }
    let hashes = Set(shipped.map(\.hash))
    return shipped + answered.filter { !hashes.contains($0.hash) }
  }
}
