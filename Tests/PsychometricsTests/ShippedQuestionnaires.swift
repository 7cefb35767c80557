// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// The questionnaires in `Questionnaires/`, read from their files.
enum ShippedQuestionnaires {
  static let folder = URL(filePath: #filePath).appending(path: "../../../Questionnaires")
    .standardized

  static let files: [URL] = {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "yaml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }()

  static func reading(_ file: URL) throws -> DefinitionReader.Reading {
    DefinitionReader.read(Array(try Data(contentsOf: file)), languages: ["en"]) { id in
      try? reading(folder.appending(path: "\(id).yaml")).questionnaire
    }
  }

  static func questionnaire(_ id: String) throws -> Questionnaire {
    let reading = try reading(folder.appending(path: "\(id).yaml"))
    guard let questionnaire = reading.questionnaire else {
      throw Unusable(problems: reading.problems)
    }
    return questionnaire
  }

  struct Unusable: Error { var problems: [DefinitionProblem] }
}
