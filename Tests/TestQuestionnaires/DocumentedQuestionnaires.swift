// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
public import Psychometrics

/// The complete files in `Documentation/QuestionnaireFormat.md`.
public enum DocumentedQuestionnaires {
  /// As they stand in the document, by id.
  public static let files: [String: String] = {
    let document = URL(filePath: #filePath)
      .appending(path: "../../../Documentation/QuestionnaireFormat.md").standardized
    let text = (try? String(contentsOf: document, encoding: .utf8)) ?? ""
    let blocks = text.components(separatedBy: "```yaml\n").dropFirst().compactMap { block in
      block.components(separatedBy: "```").first
    }
    let files = blocks.filter { $0.hasPrefix("format: 1\n") }.compactMap { file in
      file.firstMatch(of: #/\nid: (.*)\n/#).map { (String($0.1), file) }
    }
    return Dictionary(uniqueKeysWithValues: files)
  }()

  public static func questionnaire(_ id: String) throws -> Questionnaire {
    let reading = DefinitionReader.read(Array((files[id] ?? "").utf8), languages: ["en"])
    guard let questionnaire = reading.questionnaire else {
      throw ShippedQuestionnaires.Unusable(problems: reading.problems)
    }
    return questionnaire
  }
}
