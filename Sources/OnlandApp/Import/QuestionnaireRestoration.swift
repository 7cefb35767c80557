// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Puts the questionnaires of a backup where the person's own ones lie, and takes nothing away there.
struct QuestionnaireRestoration {
  /// Those that were not there.
  let added: [CarriedQuestionnaire]
  /// Those in whose place another file lies, which stays.
  let different: [CarriedQuestionnaire]
  private let folder: String

  /// - Parameter catalogue: Of the folder they go to.
  /// - Throws: When that folder cannot be listed.
  init(_ questionnaires: [CarriedQuestionnaire], into catalogue: Catalogue) throws(CatalogueError) {
    folder = catalogue.ownFolder
    let present = try catalogue.ownFiles()
    var added: [CarriedQuestionnaire] = []
    var different: [CarriedQuestionnaire] = []
    for questionnaire in questionnaires {
      if let file = present.first(where: { $0.name == questionnaire.id }) {
        let isSame = (try? InputFile.bytes(file.path)) == questionnaire.bytes
        if !isSame { different.append(questionnaire) }
      } else {
        added.append(questionnaire)
      }
    }
    self.added = added
    self.different = different
  }

  /// Writes those that are not there, each for the person alone.
  ///
  /// - Throws: When one cannot be written; none is left then.
  func write() throws(RestorationError) {
    guard !added.isEmpty else { return }
    if mkdir(folder, 0o700) == 0 {
      // The umask may have taken away the owner's own rights.
      chmod(folder, 0o700)
    } else if errno != EEXIST {
      throw .noFolder(folder, number: errno)
    }
    for (count, questionnaire) in added.enumerated() {
      do {
        try PrivateFile.write(questionnaire.bytes, to: path(questionnaire), replaces: false)
      } catch {
        let isOurs = if case .notConfirmed = error.refusal { true } else { false }
        remove(added.prefix(isOurs ? count + 1 : count))
        throw .notWritten(error)
      }
    }
  }

  /// Takes back what `write` did, when the rest of the import failed.
  func remove() { remove(added[...]) }

  private func remove(_ questionnaires: ArraySlice<CarriedQuestionnaire>) {
    for questionnaire in questionnaires { unlink(path(questionnaire)) }
    // Only a folder that is empty goes.
    rmdir(folder)
  }

  private func path(_ questionnaire: CarriedQuestionnaire) -> String {
    "\(folder)/\(questionnaire.fileName)"
  }
}

/// Why the questionnaires of a backup are not where the person's own ones lie. None of them is then.
enum RestorationError: Error, Equatable {
  /// The folder for them cannot be made.
  ///
  /// - Parameter number: The system's reason, an `errno`.
  case noFolder(String, number: CInt)
  case notWritten(PrivateFileError)
}
