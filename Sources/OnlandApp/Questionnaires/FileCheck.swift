// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import HelpResources
import Journal
import Psychometrics

/// Checks one questionnaire file, wherever it stands.
struct FileCheck {
  private let catalogue: Catalogue
  private let earlier: EarlierVersions

  init(_ catalogue: Catalogue, _ earlier: EarlierVersions) {
    self.catalogue = catalogue
    self.earlier = earlier
  }

  /// - Throws: When the file cannot be read at all.
  func problems(_ path: String) throws -> [DefinitionProblem] {
    let file = URL(filePath: path)
    let folder = file.deletingLastPathComponent()
    return DefinitionReader.check(
      try InputFile.bytes(path), place: place(of: file),
      helpTopics: HelpTopic.allCases.map(\.rawValue)
    ) { id, language in
      catalogue.whole(id, language: language) ?? sibling(id, in: folder, language: language)
    } earlierVersions: { id in
      earlier.versions(of: id)
    }
  }

  private func place(of file: URL) -> FilePlace {
    let own = URL(filePath: catalogue.ownFolder).resolvingSymlinksInPath().path
    let folder = file.deletingLastPathComponent().resolvingSymlinksInPath().path
    guard folder == own, let name = OwnFile.name(of: file.lastPathComponent) else {
      return .elsewhere(shippedIDs: catalogue.shippedIDs)
    }
    return .own(name: name)
  }

  /// A whole that is handed around together with its short form.
  private func sibling(
    _ id: Questionnaire.ID, in folder: URL, language: String
  ) -> Questionnaire? {
    for ending in ["yaml", "json"] {
      guard let file = OwnFile("\(id).\(ending)", in: folder.path),
        let bytes = try? InputFile.bytes(file.path)
      else { continue }
      return DefinitionReader.read(bytes, languages: [language], place: .own(name: id))
        .questionnaire
    }
    return nil
  }
}
