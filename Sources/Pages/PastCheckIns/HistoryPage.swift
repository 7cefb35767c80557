// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
package import Journal
package import Psychometrics

/// The history, a line for each check-in: date, overall, areas as small marks, and what stood out.
package struct HistoryPage {
  private let checkIns: [AssessedCheckIn]
  /// The questionnaire that needs no name, because it is the person's own choice.
  private let usual: Questionnaire.ID
  /// The areas that the marks stand for.
  private let columns: [Scale]

  package init(_ checkIns: [AssessedCheckIn], usual: Questionnaire.ID) {
    columns =
      (checkIns.last { $0.checkIn.questionnaire == usual } ?? checkIns.last)?
      .drawnAreas.map(\.scale) ?? []
    self.checkIns = checkIns
    self.usual = usual
  }

  package var page: Page {
    let table = SparkTable(columns: columns.count, rows: checkIns.map(row), legend: legend)
    return Page([Page.Section([.sparks(table)])])
  }

  private func row(_ assessed: AssessedCheckIn) -> SparkTable.Row {
    let checkIn = assessed.checkIn
    let name = checkIn.questionnaire == usual ? [] : [checkIn.questionnaire]
    return SparkTable.Row(
      day: checkIn.date.description, isLate: checkIn.isLate,
      overall: assessed.overall?.score.shown, cells: cells(assessed),
      remarks: name + assessed.standingOut, inWords: sentence(assessed))
  }

  /// One mark for each column; a short form leaves those out that it does not ask about.
  private func cells(_ assessed: AssessedCheckIn) -> [SparkTable.Cell?] {
    let areas = assessed.drawnAreas.map { area in
      (
        id: area.scale.id,
        cell: SparkTable.Cell(
          name: area.scale.title, value: area.score.value,
          word: area.scale.band(of: area.score)?.label)
      )
    }
    guard areas.allSatisfy({ area in columns.contains { $0.id == area.id } }) else {
      return areas.map(\.cell)
    }
    return columns.map { column in areas.first { $0.id == column.id }?.cell }
  }

  private func sentence(_ assessed: AssessedCheckIn) -> PageText {
    let checkIn = assessed.checkIn
    var parts = ["\(checkIn.date), \(assessed.questionnaire.title)"]
    if checkIn.isLate { parts[0] += ", answered later" }
    if let overall = assessed.overall {
      parts.append("overall \(overall.score.shown.map { "\($0)" } ?? "without a score")")
    }
    parts += assessed.drawnAreas.map { area in
      "\(area.scale.title.lowercased()) \(area.scale.band(of: area.score)?.label ?? "without a score")"
    }
    let words = assessed.standingOut
    parts.append(words.isEmpty ? "nothing stands out" : "stands out: \(Words.list(words))")
    return PageText(parts.joined(separator: "; ") + ".")
  }

  private var legend: PageText {
    let areas = columns.map { $0.title.lowercased() }.joined(separator: ", ")
    return """
      Marks, in order: \(areas); \(symbol: .lowestMark) strained, \(symbol: .highestMark) steady, \
      \(symbol: .missingMark) no score. A \(symbol: .lateMark) was answered later. \
      onland show WEEK has the words.
      """
  }
}

extension AssessedCheckIn {
  /// Areas that are drawn, with a score of 0 to 100.
  var drawnAreas: [(scale: Scale, score: ScaleScore)] {
    areas.filter { !$0.scale.isWordsOnly && $0.scale.reporting == .pomp }
  }
}
