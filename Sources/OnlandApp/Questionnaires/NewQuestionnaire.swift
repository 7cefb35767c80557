// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// A questionnaire of the person's own that is begun from a commented template.
struct NewQuestionnaire {
  private let id: Questionnaire.ID
  private let catalogue: Catalogue
  /// Where the history is, or will be: the new file lies below it.
  private let home: String

  /// - Throws: For an id that no own questionnaire can have, and one that is taken.
  init(id: Questionnaire.ID, catalogue: Catalogue, home: String) throws(Problem) {
    guard id.contains(".") else {
      throw Problem(
        "the id \"\(id.forMessage)\" needs a dot, as me.\(id.forMessage)",
        hint: "Ids without a dot belong to the questionnaires inside the program.", status: .usage)
    }
    guard DefinitionReader.isQuestionnaireID(id) else {
      throw Problem(
        "\"\(id.forMessage)\" cannot be an id",
        hint:
          "Small letters, digits, _ and - with dots between, each part begun by a letter: me.sleep",
        status: .usage)
    }
    if let file = catalogue.ownFiles.first(where: { $0.name == id }) {
      throw Problem(
        "\(file.path) is there already", hint: "It was left as it is.", status: .usage)
    }
    self.id = id
    self.catalogue = catalogue
    self.home = home
  }

  /// - Returns: The path of the new file.
  /// - Throws: When folder or file cannot be made, with the system's reason; and when the folder of
  ///   the history is not the person's own.
  func write() throws(Problem) -> String {
    try withHistory { () throws(HistoryError) in try HistoryStore.prepare(folder: home) }
    let folder = catalogue.ownFolder
    if mkdir(folder, 0o700) == 0 {
      // The umask may have taken away the owner's own rights.
      chmod(folder, 0o700)
    } else if errno != EEXIST {
      throw Self.problem(folder)
    }
    let path = "\(folder)/\(id).yaml"
    // Exclusive: a file that appeared in the meantime is never written over.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.problem(path) }
    fchmod(descriptor, 0o600)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(QuestionnaireTemplate.text(id: id).utf8))
      try file.close()
    } catch {
      let problem = Self.problem(path)
      unlink(path)
      throw problem
    }
    return path
  }

  private static func problem(_ path: String) -> Problem {
    Problem(
      "cannot write \(path): \(String(cString: strerror(errno)))", hint: "Nothing was changed.",
      status: .history)
  }
}
