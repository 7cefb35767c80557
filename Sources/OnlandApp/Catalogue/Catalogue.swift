// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// The questionnaires a person can answer: those inside the program, and their own files.
struct Catalogue {
  /// BCP-47 tags, the most wanted first.
  let languages: [String]
  /// The person's own files: `questionnaires` below the program's folder.
  let ownFolder: String

  init(folder: String, languages: [String]) {
    self.languages = languages
    ownFolder = folder + "/questionnaires"
  }

  private init(ownFolder: String, languages: [String]) {
    self.ownFolder = ownFolder
    self.languages = languages
  }

  /// All ids, shipped ones first; own ones as their files are called, usable or not.
  var ids: [Questionnaire.ID] { shippedIDs + ownFiles.keys.sorted() }

  var shippedIDs: [Questionnaire.ID] { ShippedFile.questionnaires.map(\.id) }

  /// - Throws: An unknown name with the nearest match, or every problem of the file.
  func definition(_ id: Questionnaire.ID) throws(Problem) -> Definition {
    guard let file = try file(id) else {
      throw Problem(
        unknown: "questionnaire", id, among: ids, hint: "onland questionnaires lists them.")
    }
    return try read(file, isWhole: false)
  }

  /// The whole that a short form names; `nil` when there is none, or none that can be used.
  func whole(_ id: Questionnaire.ID, languages: [String]) -> Questionnaire? {
    let catalogue = Catalogue(ownFolder: ownFolder, languages: languages)
    return (try? catalogue.file(id)).flatMap(\.self).flatMap {
      try? catalogue.read($0, isWhole: true).questionnaire
    }
  }

  /// A file that may hold a questionnaire.
  private struct File {
    var name: String
    var bytes: [UInt8]
    var place: DefinitionReader.FilePlace
  }

  private func file(_ id: Questionnaire.ID) throws(Problem) -> File? {
    if let shipped = ShippedFile.questionnaires.first(where: { $0.id == id }) {
      return File(
        name: shipped.name, bytes: shipped.bytes,
        place: DefinitionReader.FilePlace(name: id, isOwn: false))
    }
    guard let path = ownFiles[id] else { return nil }
    return File(
      name: path, bytes: try InputFile.bytes(path),
      place: DefinitionReader.FilePlace(name: id, isOwn: true))
  }

  /// - Parameter isWhole: Whether a short form asked for it; a whole is no short form itself.
  private func read(_ file: File, isWhole: Bool) throws(Problem) -> Definition {
    var whole: Definition?
    let reading = DefinitionReader.read(file.bytes, languages: languages, place: file.place) { id in
      guard !isWhole else { return nil }
      whole = (try? self.file(id)).flatMap(\.self).flatMap { try? read($0, isWhole: true) }
      return whole?.questionnaire
    }
    guard let questionnaire = reading.questionnaire else {
      throw Problem(reading.problems.filter { !$0.isAdvice }, file: file.name)
    }
    return Definition(questionnaire: questionnaire, bytes: file.bytes, whole: whole)
  }

  /// Paths of own files by the id in their names: `me.sleep.yaml` holds `me.sleep`.
  private var ownFiles: [Questionnaire.ID: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ownFolder)) ?? []
    var files: [Questionnaire.ID: String] = [:]
    for name in names.sorted() where name.hasSuffix(".yaml") || name.hasSuffix(".json") {
      let id = String(name.dropLast(5))
      // Shipped ids never hold a dot, so a file cannot take the place of one.
      if id.contains("."), !id.hasPrefix(".") { files[id] = "\(ownFolder)/\(name)" }
    }
    return files
  }
}

extension ShippedFile {
  /// The id in the file's name: `balance.yaml` holds `balance`.
  var id: Questionnaire.ID { String(name.dropLast(".yaml".count)) }
}
