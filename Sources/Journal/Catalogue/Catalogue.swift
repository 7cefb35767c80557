// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
package import Psychometrics

/// The questionnaires a person can answer: those inside the program, and their own files.
package struct Catalogue {
  /// BCP-47 tags, the most wanted first.
  package let languages: [String]
  /// The person's own files: `questionnaires` below the program's folder.
  package let ownFolder: String

  package init(folder: String, languages: [String]) {
    self.init(ownFolder: folder + "/questionnaires", languages: languages)
  }

  private init(ownFolder: String, languages: [String]) {
    self.ownFolder = ownFolder
    self.languages = languages
  }

  /// All ids, shipped ones first; own ones as their files are called, usable or not.
  package var ids: [Questionnaire.ID] { shippedIDs + ((try? ownFiles().map(\.name)) ?? []) }

  package var shippedIDs: [Questionnaire.ID] { ShippedFile.questionnaires.map(\.id) }

  /// The questionnaires inside the program, in its own language.
  package static var shipped: [Questionnaire] {
    let catalogue = Catalogue(ownFolder: "", languages: [])
    return catalogue.shippedIDs.compactMap { try? catalogue.definition($0).questionnaire }
  }

  /// The person's own files, by name; none without a folder for them. Of two with one name the first
  /// by its ending is taken.
  ///
  /// - Throws: When there is a folder and it cannot be listed, with the system's reason.
  package func ownFiles() throws(CatalogueError) -> [OwnFile] {
    guard let folder = opendir(ownFolder) else {
      if errno == ENOENT { return [] }
      throw .folderUnreadable(ownFolder, number: errno)
    }
    closedir(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ownFolder)) ?? []
    var files: [OwnFile] = []
    for name in names.sorted() {
      guard let file = OwnFile(name, in: ownFolder), file.name != files.last?.name else { continue }
      files.append(file)
    }
    return files
  }

  /// - Throws: `CatalogueError` or `InputFileError`.
  package func definition(_ id: Questionnaire.ID) throws -> Definition {
    guard let file = try file(id) else { throw unknown(id) }
    return try read(file, isWhole: false)
  }

  /// An id that no questionnaire has.
  package func unknown(_ id: Questionnaire.ID) -> CatalogueError { .unknown(id, known: ids) }

  /// - Throws: `CatalogueError` or `InputFileError`.
  package func definition(in own: OwnFile) throws -> Definition {
    try read(try file(own), isWhole: false)
  }

  /// The whole that a short form names; `nil` when there is none, or none that can be used.
  package func whole(_ id: Questionnaire.ID, language: String) -> Questionnaire? {
    Catalogue(ownFolder: ownFolder, languages: [language]).wholeDefinition(id)?.questionnaire
  }

  /// The bytes of a file that may hold a questionnaire.
  private struct File {
    var name: String
    var bytes: [UInt8]
    var place: FilePlace
  }

  /// Shipped ids never hold a dot and own ones always do, so neither can take the other's place.
  private func file(_ id: Questionnaire.ID) throws -> File? {
    if let shipped = ShippedFile.questionnaires.first(where: { $0.id == id }) {
      return File(name: shipped.name, bytes: shipped.bytes, place: .shipped(name: id))
    }
    guard let own = try ownFiles().first(where: { $0.name == id }) else { return nil }
    return try file(own)
  }

  private func file(_ own: OwnFile) throws(InputFileError) -> File {
    File(name: own.path, bytes: try InputFile.bytes(own.path), place: .own(name: own.name))
  }

  private func read(_ file: File, isWhole: Bool) throws(CatalogueError) -> Definition {
    var whole: Definition?
    let reading = DefinitionReader.read(file.bytes, languages: languages, place: file.place) { id in
      // A whole is no short form itself, so a circle of them ends here.
      guard !isWhole else { return nil }
      whole = wholeDefinition(id)
      return whole?.questionnaire
    }
    guard let questionnaire = reading.questionnaire else {
      throw .unusable(file: file.name, reading.problems.filter { !$0.isAdvice })
    }
    return Definition(questionnaire: questionnaire, bytes: file.bytes, whole: whole)
  }

  private func wholeDefinition(_ id: Questionnaire.ID) -> Definition? {
    guard let file = try? file(id) else { return nil }
    return try? read(file, isWhole: true)
  }
}

extension ShippedFile {
  /// The id in the file's name: `balance.yaml` holds `balance`.
  package var id: Questionnaire.ID { String(name.dropLast(".yaml".count)) }
}

extension Catalogue {
  /// The signals of every questionnaire that can be used.
  package var signals: [Signal] {
    Array(ids.compactMap { try? definition($0).questionnaire.signals }.joined())
  }
}
