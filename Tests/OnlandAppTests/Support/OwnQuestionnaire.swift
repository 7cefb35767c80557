// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Terminal

@testable import OnlandApp

extension TestHome {
  var ownFolder: String { folder + "/questionnaires" }

  /// Puts a questionnaire of the person's own there, ready to be answered with `y`.
  func addQuestionnaire(_ id: String, text: String = "Was it good?", ending: String = "yaml") throws
  {
    try addOwn("\(id).\(ending)", Self.questionnaire(id, text: text))
  }

  /// Puts a file into the own folder.
  func addOwn(_ name: String, _ text: String) throws {
    try FileManager.default.createDirectory(atPath: ownFolder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: "\(ownFolder)/\(name)"))
  }

  func questionnaires(width: Int = 80, isPlain: Bool = false) -> QuestionnairesCommand {
    QuestionnairesCommand(
      environment: environment(width: width, isPlain: isPlain, drawing: .ascii),
      languages: ["en"])
  }

  func ownFile(_ name: String) throws -> String {
    try String(contentsOfFile: "\(ownFolder)/\(name)", encoding: .utf8)
  }

  static func questionnaire(_ id: String, text: String) -> String {
    """
    format: 1
    id: \(id)
    version: 1.0.0
    title: My day
    about: One question.
    source: Written for a test.
    licence: CC0-1.0
    recall: P7D
    language: en
    items:
      - {id: good, text: "\(text)", type: yes_no}

    """
  }
}
