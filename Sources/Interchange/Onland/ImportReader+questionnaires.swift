// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Psychometrics

/// The person's own questionnaire files.
extension ImportReader {
  /// - Returns: Those that could lie in the person's folder as they are.
  mutating func carriedQuestionnaires(_ place: Place?) -> [CarriedQuestionnaire] {
    let read = readFiles(place)
    let shipped = ShippedFile.questionnaires.map { (id: $0.id, bytes: $0.bytes) }
    let wholes = Dictionary(shipped + read.map { ($0.file.id, $0.file.bytes) }) { first, _ in first
    }
    let files = read.compactMap { checked($0, wholes: wholes) }
    part = nil
    return files
  }

  private struct ReadFile {
    /// Without its version.
    var file: CarriedQuestionnaire
    var part: BackupPart
    var place: Place
  }

  private mutating func readFiles(_ place: Place?) -> [ReadFile] {
    var reads: [ReadFile] = []
    for (index, place) in elements(place).enumerated() {
      part = .questionnaire(index)
      guard let members = members(place, required: [.file, .content]),
        let file = members[.file], let fileName = text(file), let content = members[.content],
        let bytes = rawText(content).map({ [UInt8]($0.utf8) })
      else { continue }
      // An id holds nothing that could lead elsewhere, such as a slash.
      guard let id = OwnFile.name(of: fileName), id.contains("."),
        DefinitionReader.isQuestionnaireID(id)
      else {
        note(.notFileName, at: file)
        continue
      }
      if reads.contains(where: { $0.file.id == id }) {
        note(.questionnaireTwice, at: file)
        continue
      }
      reads.append(
        ReadFile(
          file: CarriedQuestionnaire(id: id, version: "", fileName: fileName, bytes: bytes),
          part: .questionnaire(index), place: content))
    }
    return reads
  }

  /// - Parameter wholes: Files by the ids of questionnaires that one may be a short form of.
  private mutating func checked(
    _ read: ReadFile, wholes: [Questionnaire.ID: [UInt8]]
  ) -> CarriedQuestionnaire? {
    part = read.part
    let reading = DefinitionReader.read(
      read.file.bytes, languages: [], place: .own(name: read.file.id)
    ) { id in
      // A whole is no short form itself.
      wholes[id].flatMap { DefinitionReader.read($0, languages: []).questionnaire }
    }
    guard let questionnaire = reading.questionnaire else {
      note(.unusable(reading.problems.first { !$0.isAdvice }), at: read.place)
      return nil
    }
    var file = read.file
    file.version = questionnaire.version
    return file
  }
}
