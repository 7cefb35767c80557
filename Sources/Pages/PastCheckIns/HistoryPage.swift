// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
package import Journal
package import Psychometrics

/// The history, a line for each check-in: date, overall, the areas as numbers, and what stood out.
package struct HistoryPage {
  private let checkIns: [AssessedCheckIn]
  /// The questionnaire that needs no name, because it is the person's own choice.
  private let usual: Questionnaire.ID
  /// The areas that the columns stand for.
  private let columns: [Scale]
  private let reading: String?
  /// How many older ones are not shown.
  private let older: Int

  /// - Parameter older: Check-ins before these that are not shown.
  package init(_ checkIns: [AssessedCheckIn], usual: Questionnaire.ID, older: Int = 0) {
    let model = checkIns.last { $0.checkIn.questionnaire == usual } ?? checkIns.last
    columns = model?.numberAreas.map(\.scale) ?? []
    reading = model.flatMap { Words.reading(ScoreDirection($0.questionnaire)) }
    self.checkIns = checkIns
    self.usual = usual
    self.older = older
  }

  package var page: Page {
    let table = ScoreTable(
      dayColumn: "Date", overallColumn: "All", columns: columns.map(\.columnName),
      remarkColumn: "Stood out", rows: checkIns.map(row),
      legend: legend(numberBands), markLegend: legend(markBands))
    let more: [Block] =
      older == 0 ? [] : [.hint("\(older) more: onland history --all")]
    return Page([Page.Section([.scores(table)] + more)])
  }

  private func row(_ assessed: AssessedCheckIn) -> ScoreTable.Row {
    let checkIn = assessed.checkIn
    let name = checkIn.questionnaire == usual ? [] : [checkIn.questionnaire]
    return ScoreTable.Row(
      day: checkIn.date.description, isLate: checkIn.isLate,
      overall: assessed.overall?.score.shown, cells: cells(assessed),
      remarks: name + assessed.standingOut, inWords: sentence(assessed))
  }

  /// One cell for each column; a short form leaves those out that it does not ask about.
  private func cells(_ assessed: AssessedCheckIn) -> [ScoreTable.Cell?] {
    let areas = assessed.numberAreas
    return columns.map { column in
      areas.first { $0.scale.id == column.id }.map { area in
        ScoreTable.Cell(shown: area.score.shown, level: area.scale.level(of: area.score))
      }
    }
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
    parts.append(
      words.isEmpty ? "nothing stands out" : "stands out: \(words.joined(separator: "; "))")
    return PageText(parts.joined(separator: "; ") + ".")
  }

  // MARK: Legend

  /// How the bands are shown, then what holds for every way to show them.
  private func legend(_ bands: PageText?) -> PageText {
    var sentences = [reading]
    if checkIns.contains(where: \.checkIn.isLate) { sentences.append("* answered later.") }
    sentences.append("onland show DATE has the words.")
    var legend = bands ?? ""
    legend.runs += PageText(sentences.compactMap(\.self).joined(separator: " ")).runs
    return legend
  }

  /// `0 to 39 strained, 40 to 69 mixed. `; `nil` where columns have bands of their own each.
  private var numberBands: PageText? {
    guard let bands else { return nil }
    let words = bands.map { "\($0.range.lowerBound) to \($0.range.upperBound) \($0.label)" }
    return PageText(words.joined(separator: ", ") + ". ")
  }

  private var markBands: PageText? {
    if columns.isEmpty { return nil }
    var text = PageText("Marks, in order: \(columns.map(\.columnName).joined(separator: ", ")). ")
    for (place, band) in (bands ?? []).enumerated() {
      let mark: PageText =
        "\(symbol: .mark(columns[0].level(ofBand: place))) \(band.label)\(place + 1 < (bands ?? []).count ? ", " : ". ")"
      text.runs += mark.runs
    }
    return text
  }

  /// Those of every column; `nil` where they differ, or there are none.
  private var bands: [Band]? {
    guard let bands = columns.first?.bands, !bands.isEmpty,
      columns.allSatisfy({ $0.bands == bands })
    else { return nil }
    return bands
  }
}

extension AssessedCheckIn {
  /// Areas that are told as a number.
  var numberAreas: [(scale: Scale, score: ScaleScore)] { areas.filter { !$0.scale.isWordsOnly } }

  /// Areas that are drawn, with a score of 0 to 100.
  var drawnAreas: [(scale: Scale, score: ScaleScore)] {
    numberAreas.filter { $0.scale.reporting == .pomp }
  }
}

extension Scale {
  /// One short word for the head of a column.
  fileprivate var columnName: String { column ?? String(title.prefix(4)) }

  /// From 0, the lowest band, to 1, the highest; `nil` where no band holds the score.
  fileprivate func level(of score: ScaleScore) -> Double? {
    band(of: score).flatMap(bands.firstIndex(of:)).map(level(ofBand:))
  }

  fileprivate func level(ofBand place: Int) -> Double {
    bands.count < 2 ? 1 : Double(place) / Double(bands.count - 1)
  }
}
