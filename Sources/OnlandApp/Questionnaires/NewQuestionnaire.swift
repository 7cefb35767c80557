// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Journal
import Psychometrics
import Texts

/// A questionnaire of the person's own that is begun from a commented template.
struct NewQuestionnaire {
  private let id: Questionnaire.ID
  private let catalogue: Catalogue
  /// Where the history is, or will be: the new file lies below it.
  private let home: String

  /// - Throws: For an id that no own questionnaire can have, and one that is taken.
  init(id: Questionnaire.ID, catalogue: Catalogue, home: String) throws {
    guard id.contains(".") else {
      throw Problem(
        .questionnaireIdNeedsDot(id: .given(id.shortenedForDisplay)),
        hint: .questionnaireIdWithoutDot(), status: .usage)
    }
    guard DefinitionReader.isQuestionnaireID(id) else {
      throw Problem(
        .questionnaireNoID(id: .given(id.shortenedForDisplay)),
        hint:
          .questionnaireIdForm(
            part: DefinitionReader.maximumIdentifierLength, whole: DefinitionReader.maximumIDLength),
        status: .usage)
    }
    if let file = try catalogue.ownFiles().first(where: { $0.name == id }) {
      throw Problem(
        .fileIsThere(path: .given(file.path)), hint: .questionnaireLeftAsItIs(), status: .usage)
    }
    self.id = id
    self.catalogue = catalogue
    self.home = home
  }

  /// - Returns: The path of the new file.
  /// - Throws: When folder or file cannot be made, with the system's reason; and when the folder of
  ///   the history is not the person's own.
  func write() throws -> String {
    let missing = missingFolders
    do {
      return try writeFile()
    } catch {
      // Only those that are empty go.
      for folder in missing { rmdir(folder) }
      throw error
    }
  }

  private func writeFile() throws -> String {
    try HistoryStore.prepare(folder: home)
    let folder = catalogue.ownFolder
    if mkdir(folder, 0o700) == 0 {
      // The umask may have taken away the owner's own rights.
      chmod(folder, 0o700)
    } else if errno != EEXIST {
      throw Self.problem(folder, .failed(errno))
    }
    let path = "\(folder)/\(id).yaml"
    do {
      try PrivateFile.write(
        Array(QuestionnaireTemplate.text(id: id).utf8), to: path, replaces: false)
    } catch {
      throw Self.problem(path, error.refusal)
    }
    return path
  }

  /// The folders that writing would make, the innermost first.
  private var missingFolders: [String] {
    var missing: [String] = []
    var folder = catalogue.ownFolder
    while access(folder, F_OK) != 0, errno == ENOENT, folder != "/" {
      missing.append(folder)
      folder = URL(filePath: folder).deletingLastPathComponent().path
    }
    return missing
  }

  private static func problem(_ path: String, _ refusal: PrivateFile.Refusal) -> Problem {
    switch refusal {
    case .isThere, .isNoFile:
      Problem(
        .fileIsThere(path: .given(path.cleanedForDisplay)), hint: .questionnaireLeftAsItIs(),
        status: .usage)
    case .failed(let number):
      Problem(
        .fileCannotWrite(path: .given(path.cleanedForDisplay), reason: .system(number)),
        hint: .problemNothingChanged(), status: .history)
    case .notConfirmed(let number):
      Problem(
        .fileNotConfirmed(path: .given(path.cleanedForDisplay), reason: .system(number)),
        hint: .questionnaireKeepCopy(), status: .history)
    }
  }
}
