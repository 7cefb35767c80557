// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
package import Journal
package import Psychometrics
import Texts

/// The history, a line for each check-in: date, overall, the areas as numbers, and what stood out.
package struct HistoryPage {
  private let checkIns: [AssessedCheckIn]
  /// The questionnaire that needs no name, because it is the person's own choice.
  private let usual: Questionnaire.ID
  /// The areas that the columns stand for.
  private let columns: [Scale]
  private let direction: ScoreDirection?
  /// How many older ones are not shown.
  private let older: Int

  /// - Parameter older: Check-ins before these that are not shown.
  package init(_ checkIns: [AssessedCheckIn], usual: Questionnaire.ID, older: Int = 0) {
    let model = checkIns.last { $0.checkIn.questionnaire == usual } ?? checkIns.last
    columns = model?.numberAreas.map(\.scale) ?? []
    direction = model.map { ScoreDirection($0.questionnaire) }
    self.checkIns = checkIns
    self.usual = usual
    self.older = older
  }

  package var page: Page {
    let hasOverall = checkIns.contains { $0.overall != nil }
    let table = ScoreTable(
      dayColumn: .historyDayColumn(), overallColumn: hasOverall ? .historyOverallColumn() : nil,
      columns: columns.map { .given($0.columnName) }, remarkColumn: .historyRemarkColumn(),
      rows: checkIns.map(row), legend: legend(numberBands), markLegend: legend(markBands))
    let more: [Block] = older == 0 ? [] : [.hint(.historyMore(number: older))]
    return Page([Page.Section([.scores(table)] + more)])
  }

  private func row(_ assessed: AssessedCheckIn) -> ScoreTable.Row {
    let checkIn = assessed.checkIn
    let name = checkIn.questionnaire == usual ? [] : [checkIn.questionnaire]
    return ScoreTable.Row(
      day: .given(checkIn.date.description), isLate: checkIn.isLate,
      overall: assessed.overall?.score.shown, cells: cells(assessed),
      remarks: (name + assessed.standingOut).map(Message.given),
      inWords: PageText(sentence(assessed)))
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

  private func sentence(_ assessed: AssessedCheckIn) -> Message {
    let checkIn = assessed.checkIn
    let overall = assessed.overall.map { overall -> Message in
      overall.score.shown.map { .historyOverall(number: $0) } ?? .historyNoOverall()
    }
    let areas = assessed.drawnAreas.map { area -> Message in
      let name = Message.given(area.scale.title)
      return area.scale.band(of: area.score)
        .map { .historyArea(area: name, band: .given($0.label)) } ?? .historyNoArea(area: name)
    }
    let words = assessed.standingOut
    let standsOut: Message =
      words.isEmpty ? .historyNothing() : .historyStandsOut(names: .names(words, .semicolon))
    let day = Message.given(checkIn.date.description)
    let title = Message.given(assessed.questionnaire.title)
    let parts = Message.list((overall.map { [$0] } ?? []) + areas + [standsOut], .semicolon)
    return checkIn.isLate
      ? .historyRowLate(day: day, title: title, parts: parts)
      : .historyRow(day: day, title: title, parts: parts)
  }

  // MARK: Legend

  /// How the bands are shown, then what holds for every way to show them.
  private func legend(_ bands: PageText?) -> PageText {
    let isLate = checkIns.contains(where: \.checkIn.isLate)
    var legend = bands ?? ""
    if bands != nil { legend.runs.append(.plain(" ")) }
    legend.runs.append(
      .message(
        .sentences(
          direction.flatMap { .reading($0) }, isLate ? .historyLateMark() : nil, .historyShowHint())
      ))
    return legend
  }

  /// `0 to 39 strained, 40 to 69 mixed.`; `nil` where columns have bands of their own each.
  private var numberBands: PageText? {
    guard let bands else { return nil }
    let words = bands.map { band in
      Message.historyBand(
        from: band.range.lowerBound, to: band.range.upperBound, label: .given(band.label))
    }
    return PageText(.languageSentence(words: .list(words, .comma)))
  }

  private var markBands: PageText? {
    // Without bands nobody could say what a mark means.
    if columns.allSatisfy(\.bands.isEmpty) { return nil }
    var text = PageText(.historyMarks(columns: .names(columns.map(\.columnName), .comma)))
    let bands = bands ?? []
    for (place, band) in bands.enumerated() {
      let mark: PageText =
        " \(symbol: .mark(columns[0].level(ofBand: place))) \(band.label)\(place + 1 < bands.count ? "," : ".")"
      text.runs += mark.runs
    }
    if bands.isEmpty, direction == .higherIsEasier {
      // Each column has words of its own; what its lowest and its highest mark have in common is this.
      let ends: PageText =
        " \(symbol: .mark(0)) \(.chartHarder()), \(symbol: .mark(1)) \(.chartEasier())."
      text.runs += ends.runs
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
