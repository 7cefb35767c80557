// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation
public import Psychometrics

/// The questionnaires in `Questionnaires/`, read from their files.
public enum ShippedQuestionnaires {
  public static let folder = URL(filePath: #filePath).appending(path: "../../../Questionnaires")
    .standardized

  public static let files: [URL] = {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "yaml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }()

  public static func questionnaire(_ id: String, language: String = "en") throws -> Questionnaire {
    let file = folder.appending(path: "\(id).yaml")
    let reading = DefinitionReader.read(
      Array(try Data(contentsOf: file)), languages: [language],
      place: .shipped(name: id)
    ) { whole in try? questionnaire(whole, language: language) }
    guard let questionnaire = reading.questionnaire else {
      throw Unusable(problems: reading.problems)
    }
    return questionnaire
  }

  public static func problems(_ file: URL) throws -> [DefinitionProblem] {
    DefinitionReader.check(
      Array(try Data(contentsOf: file)),
      place: .shipped(name: file.deletingPathExtension().lastPathComponent)
    ) { id, language in try? questionnaire(id, language: language) }
  }

  public struct Unusable: Error { public var problems: [DefinitionProblem] }
}
