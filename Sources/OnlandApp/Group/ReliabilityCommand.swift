// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import GroupResults
import Interchange
import Journal
import Pages
public import Psychometrics
import Texts

/// `onland reliability ID FILE`: how far the items of each scale go together.
public struct ReliabilityCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// - Parameters:
  ///   - path: Absent, or `-`: standard input.
  ///   - map: A file that says what the columns of a survey tool's table are.
  ///   - ignored: Columns that are passed over.
  ///   - week: As typed; absent: any.
  /// - Returns: `nothing` when no scale has two items.
  public func run(
    _ id: Questionnaire.ID, path: String?, map: String? = nil, ignored: [String], week: String?,
    output: FigureOutput
  ) throws -> ExitStatus {
    let definition = try Catalogue(folder: environment.folder, languages: environment.languages)
      .definition(id)
    let rows = try TableInput(
      path: path, map: map, columns: FurtherColumns(ignored: ignored),
      week: try TableInput.week(week)
    ).latestRows(definition.scoredForm)
    let report = ReliabilityReport(rows, of: definition.questionnaire)
    switch output {
    case .json: environment.write(JSONValue.document("reliability", report.json))
    case .csv: environment.write(String(decoding: report.csv, as: UTF8.self))
    case .page where report.scales.isEmpty:
      environment.writeSentence(.reliabilityNoScale(id: .given(id)))
    case .page: environment.write(ReliabilityPage(report).page)
    }
    return report.scales.isEmpty ? .nothing : .done
  }
}
