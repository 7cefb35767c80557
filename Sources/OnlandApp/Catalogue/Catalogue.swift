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

  /// All ids, shipped ones first; files that cannot be used are left out.
  var ids: [Questionnaire.ID] { shippedIDs + ownFiles.keys.sorted() }

  var shippedIDs: [Questionnaire.ID] { ShippedFile.questionnaires.map(\.id) }

  /// - Throws: An unknown name with the nearest match, or every problem of the file.
  func definition(_ id: Questionnaire.ID) throws(Problem) -> Definition {
    if let file = ShippedFile.questionnaires.first(where: { $0.id == id }) {
      return try read(file.bytes, name: file.name, depth: 0)
    }
    guard let path = ownFiles[id] else {
      throw Problem(
        unknown: "questionnaire", id, among: ids, hint: "onland questionnaires lists them.")
    }
    return try read(try InputFile.bytes(path), name: path, depth: 0)
  }

  /// - Parameter depth: How many wholes are being read; a circle of them ends at two.
  private func read(_ bytes: [UInt8], name: String, depth: Int) throws(Problem) -> Definition {
    var whole: Definition?
    let reading = DefinitionReader.read(bytes, languages: languages) { id in
      guard depth == 0 else { return nil }
      whole = try? wholeDefinition(id)
      return whole?.questionnaire
    }
    guard let questionnaire = reading.questionnaire else {
      throw Problem(reading.problems.filter { !$0.isAdvice }, file: name)
    }
    return Definition(questionnaire: questionnaire, bytes: bytes, whole: whole)
  }

  private func wholeDefinition(_ id: Questionnaire.ID) throws(Problem) -> Definition {
    if let file = ShippedFile.questionnaires.first(where: { $0.id == id }) {
      return try read(file.bytes, name: file.name, depth: 1)
    }
    guard let path = ownFiles[id] else { throw Problem(unknown: "questionnaire", id, among: ids) }
    return try read(try InputFile.bytes(path), name: path, depth: 1)
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
