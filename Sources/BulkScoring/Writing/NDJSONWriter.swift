// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

/// Writes results as JSON objects, one per line.
///
/// A questionnaire without an overall scale gives `null` for all four fields of the overall.
struct NDJSONWriter: RowWriter {
  /// The scales but the overall, in file order.
  private let scales: [Scale.Position]
  private let overall: Scale.Position?
  /// One per scale, with what follows it.
  private let scaleNames: PreEncodedNames
  /// The bands of all scales, one scale after the other, and their labels likewise.
  private let bands: [ClosedRange<Int>]
  private let bandLabels: PreEncodedNames
  /// Places in `bands`, one range a scale.
  private let scaleBands: [Range<Int>]
  /// One per signal.
  private let signals: PreEncodedNames
  private let helpTopics: PreEncodedNames
  private let page: PageWriter
  /// Works out `why` and writes it; absent where no working is asked for.
  private let receipts: (RowReceipts, RowReceipt.Writer)?
  /// Columns of a table that come along.
  private let kept: [String]
  let needsCards = true

  init(_ form: ScoredForm, kept: [String] = [], writingReceipts writeReceipt: RowReceipt.Writer?) {
    self.kept = kept
    let all = form.questionnaire.scales
    scales = all.indices.filter { !all[$0].isOverall }
    overall = form.questionnaire.overall
    scaleNames = PreEncodedNames(quoting: all.map(\.id), suffix: ":{\"score\":")
    bands = all.flatMap { $0.bands.map(\.range) }
    bandLabels = PreEncodedNames(quoting: all.flatMap { $0.bands.map(\.label) })
    var first = 0
    scaleBands = all.map { scale in
      defer { first += scale.bands.count }
      return first..<first + scale.bands.count
    }
    signals = PreEncodedNames(quoting: form.signalSource.signals.map(\.id))
    helpTopics = PreEncodedNames(quoting: form.signalSource.helpTopics)
    page = PageWriter(form)
    receipts = writeReceipt.map { (RowReceipts(form), $0) }
  }

  func writeHeader(hasDates: Bool, to output: inout OutputBuffer) {}

  func takeHeader(of other: NDJSONWriter) {}

  func write(_ row: AnswerRow, _ scorer: RowScorer, to output: inout OutputBuffer) {
    writeOrigin(row, to: &output)
    output.append(",\"scales\":{")
    for (index, scale) in scales.enumerated() {
      if index > 0 { output.append(",") }
      write(scale, scorer.scores[scale], to: &output)
    }
    output.append("},")
    writeOverall(scorer.scores, to: &output)
    writeBaseLevels(scorer, to: &output)
    writeSignals(scorer, to: &output)
    write("care_cards", scorer.findings.careCards, of: signals, to: &output)
    write("cards", scorer.findings.cards, of: signals, to: &output)
    write("help", scorer.findings.helpTopics, of: helpTopics, to: &output)
    write("also", scorer.findings.alsoNoted, of: signals, to: &output)
    page.write(scorer.findings, scorer.page, to: &output)
    if !kept.isEmpty {
      output.append(",\"kept\":{")
      for (index, (name, field)) in zip(kept, row.kept).enumerated() {
        if index > 0 { output.append(",") }
        output.append(jsonString: name.utf8)
        output.append(":")
        output.append(jsonString: field.utf8)
      }
      output.append("}")
    }
    if let (receipts, write) = receipts {
      output.append(",\"why\":")
      output.append(write(receipts.receipt(of: row, scorer)))
    }
    output.append("}\n")
  }

  private func writeOrigin(_ row: AnswerRow, to output: inout OutputBuffer) {
    output.append("{\"respondent\":")
    if row.respondent.isEmpty {
      output.append("null")
    } else if row.isRespondentNumber {
      output.append(row.respondent)
    } else {
      output.append(jsonString: row.respondent)
    }
    output.append(",\"week\":")
    output.append(row.week)
    if let date = row.date {
      output.append(",\"date\":\"")
      output.append(date)
      output.append("\"")
    }
  }

  private func write(_ scale: Scale.Position, _ score: ScaleScore, to output: inout OutputBuffer) {
    scaleNames.write(scale, to: &output)
    write(score.value, to: &output)
    output.append(",\"shown\":")
    write(score.shown, to: &output)
    output.append(",\"band\":")
    writeBand(of: score, scale, to: &output)
    output.append(",\"answered\":")
    output.append(score.answered)
    output.append(",\"scorable\":")
    output.append(score.scorable)
    output.append("}")
  }

  private func writeOverall(_ scores: [ScaleScore], to output: inout OutputBuffer) {
    guard let overall else {
      output.append(
        "\"overall\":null,\"overall_shown\":null,\"overall_band\":null,\"overall_areas\":null")
      return
    }
    let score = scores[overall]
    output.append("\"overall\":")
    write(score.value, to: &output)
    output.append(",\"overall_shown\":")
    write(score.shown, to: &output)
    output.append(",\"overall_band\":")
    writeBand(of: score, overall, to: &output)
    output.append(",\"overall_areas\":")
    output.append(score.answered)
  }

  private func writeBand(
    of score: ScaleScore, _ scale: Scale.Position, to output: inout OutputBuffer
  ) {
    if let shown = score.shown, let band = scaleBands[scale].first(where: { bands[$0] ~= shown }) {
      bandLabels.write(band, to: &output)
    } else {
      output.append("null")
    }
  }

  private func writeBaseLevels(_ scorer: RowScorer, to output: inout OutputBuffer) {
    output.append(",\"base_levels\":{")
    var isFirst = true
    for signal in scorer.levels.indices where scorer.levels[signal] > .none {
      if !isFirst { output.append(",") }
      isFirst = false
      signals.write(signal, to: &output)
      output.append(":")
      output.append(scorer.levels[signal].rawValue)
    }
    output.append("}")
  }

  private func writeSignals(_ scorer: RowScorer, to output: inout OutputBuffer) {
    output.append(",\"signals\":{")
    var isFirst = true
    for signal in scorer.listedSignals {
      guard let finding = scorer.findings.states[signal] else { continue }
      if !isFirst { output.append(",") }
      isFirst = false
      signals.write(signal, to: &output)
      output.append(":{\"level\":")
      output.append(finding.level.rawValue)
      output.append(",\"base\":")
      output.append(finding.base.rawValue)
      if let weeks = finding.weeks {
        output.append(",\"weeks_in_window\":")
        output.append(weeks.withLevel)
        output.append(",\"window\":")
        output.append(weeks.inWindow)
      }
      output.append(finding.isQuiet ? ",\"quiet\":true}" : ",\"quiet\":false}")
    }
    output.append("}")
  }

  private func write(
    _ key: StaticString, _ positions: [Int], of names: PreEncodedNames,
    to output: inout OutputBuffer
  ) {
    output.append(",\"")
    output.append(key)
    output.append("\":")
    names.writeList(positions, to: &output)
  }

  private func write(_ number: Double?, to output: inout OutputBuffer) {
    if let number { output.append(number) } else { output.append("null") }
  }

  private func write(_ number: Int?, to output: inout OutputBuffer) {
    if let number { output.append(number) } else { output.append("null") }
  }
}
