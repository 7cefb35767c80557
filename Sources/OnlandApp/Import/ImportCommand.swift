// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Interchange
import Journal
import Psychometrics
import Texts

/// Takes over what an exported file says.
public struct ImportCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// - Parameter path: `-` is standard input.
  public func run(_ path: String, isJSON: Bool) throws -> ExitStatus {
    let backup = try ImportFile.backup(
      path, opening: SealedImport(environment: environment, path: path).open)
    let history = try environment.historyToChange()
    let questionnaires = try QuestionnaireRestoration(
      backup.questionnaires, into: Catalogue(folder: environment.folder, languages: []))
    try questionnaires.write()
    let merged: MergeReport
    do {
      merged = try history.merge(backup.content, at: environment.now())
    } catch {
      questionnaires.remove()
      throw error
    }
    let doubledWeeks = try telling(after: .problemAfterImport()) {
      try DoubledWeek.all(after: merged, in: history, environment.storedSettings().weekStart)
    }
    let report = ImportReport(
      merged, backup: backup, questionnaires: questionnaires, doubledWeeks: doubledWeeks,
      now: environment.now())
    if isJSON {
      environment.write(JSONValue.document("import", report.json))
    } else {
      for line in report.lines { environment.writeSentence(line, hanging: "  ") }
    }
    return .done
  }
}
