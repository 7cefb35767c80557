// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Interchange
import Psychometrics
import TestQuestionnaires
import Testing

/// Made tables of one person's group in the forms that survey tools write, and the same rows as lines.
enum SurveyExports {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Surveys")

  static let tools = [
    "google-forms", "microsoft-forms", "qualtrics", "limesurvey", "redcap-records", "surveymonkey",
    "kobo", "typeform", "spss", "formr",
  ]

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  /// `pulse` 1.0.0, for which they were made.
  static func form() throws -> ScoredForm {
    ScoredForm(
      try ShippedQuestionnaires.questionnaire("pulse", version: "1.0.0"),
      parentForm: try ShippedQuestionnaires.questionnaire("balance", version: "1.1.0"))
  }

  static func table(
    _ table: [UInt8], map: String, keeping kept: [String] = [], setsAside: Bool = false
  ) throws -> SurveyTable {
    let form = try form()
    return try SurveyTable(
      table, map: Array(map.utf8), of: form.questionnaire, settings: BulkSettings(form).all,
      keeping: kept, setsAside: setsAside)
  }

  /// The scores as lines, without what came along.
  static func scores(_ bytes: [UInt8], _ format: BulkFormat, kept: [String] = []) throws -> String {
    var scoring = BulkScoring(form: try form(), format: format)
    scoring.outputFormat = .ndjson
    scoring.columns.kept = kept
    var rest = [bytes][...]
    var output: [UInt8] = []
    try scoring.run(
      reading: { rest.popFirst() },
      writing: { bytes in
        output += bytes
        return true
      })
    return String(decoding: output, as: UTF8.self)
      .replacing(/,"kept":\{[^}]*\}/, with: "")
  }
}
