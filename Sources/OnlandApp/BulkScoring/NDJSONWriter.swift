// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Writes results as JSON objects, one a line.
///
/// A questionnaire without an overall scale gives `null` for all four fields of the overall.
struct NDJSONWriter: RowWriter {
  private let scales: [NamedScale]
  private let overall: NamedScale?
  /// Ids in quotes, one a signal.
  private let signals: [[UInt8]]
  private let helpTopics: [[UInt8]]
  private let receipt: Receipt?

  /// A scale with its words as they are written.
  private struct NamedScale {
    var position: Scale.Position
    var scale: Scale
    var id: [UInt8]
    /// Labels in quotes, one a band.
    var bands: [[UInt8]]

    init(_ scale: Scale, position: Scale.Position) {
      self.position = position
      self.scale = scale
      id = quoted(scale.id)
      bands = scale.bands.map { quoted($0.label) }
    }
  }

  /// - Parameter receipt: Adds `receipt` to each line.
  init(_ definition: Definition, receipt: Receipt?) {
    let all = definition.questionnaire.scales.enumerated().map {
      NamedScale($0.element, position: $0.offset)
    }
    scales = all.filter { !$0.scale.isOverall }
    overall = all.first { $0.scale.isOverall }
    signals = definition.signalSource.signals.map { quoted($0.id) }
    helpTopics = definition.signalSource.helpTopics.map { quoted($0) }
    self.receipt = receipt
  }

  func writeHeader(hasDates: Bool, to output: inout [UInt8]) {}

  func write(_ row: AnswerRow, _ scorer: RowScorer, to output: inout [UInt8]) {
    writeOrigin(row, to: &output)
    output.append(",\"scales\":{")
    for (index, scale) in scales.enumerated() {
      if index > 0 { output.append(",") }
      write(scale, scorer.scores[scale.position], to: &output)
    }
    output.append("},")
    writeOverall(scorer.scores, to: &output)
    writeBaseLevels(scorer, to: &output)
    writeSignals(scorer, to: &output)
    let findings = scorer.findings
    write("care_cards", findings.careCards, of: signals, to: &output)
    write("cards", findings.cards, of: signals, to: &output)
    write("help", findings.helpTopics, of: helpTopics, to: &output)
    if let receipt {
      output.append(",\"receipt\":")
      output.append(contentsOf: receipt(scorer.checkIn(of: row)))
    }
    output.append("}\n")
  }

  private func writeOrigin(_ row: AnswerRow, to output: inout [UInt8]) {
    output.append("{\"respondent\":")
    if row.respondent.isEmpty {
      output.append("null")
    } else if row.isRespondentNumber {
      output.append(contentsOf: row.respondent)
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

  private func write(_ named: NamedScale, _ score: ScaleScore, to output: inout [UInt8]) {
    output.append(contentsOf: named.id)
    output.append(":{\"score\":")
    write(score.value, to: &output)
    output.append(",\"shown\":")
    write(score.shown, to: &output)
    output.append(",\"band\":")
    writeBand(of: score, in: named, to: &output)
    output.append(",\"answered\":")
    output.append(score.answered)
    output.append(",\"scorable\":")
    output.append(score.scorable)
    output.append("}")
  }

  private func writeOverall(_ scores: [ScaleScore], to output: inout [UInt8]) {
    guard let overall else {
      output.append(
        "\"overall\":null,\"overall_shown\":null,\"overall_band\":null,\"overall_areas\":null")
      return
    }
    let score = scores[overall.position]
    output.append("\"overall\":")
    write(score.value, to: &output)
    output.append(",\"overall_shown\":")
    write(score.shown, to: &output)
    output.append(",\"overall_band\":")
    writeBand(of: score, in: overall, to: &output)
    output.append(",\"overall_areas\":")
    output.append(score.answered)
  }

  private func writeBand(
    of score: ScaleScore, in named: NamedScale, to output: inout [UInt8]
  ) {
    if let band = named.scale.bandPosition(of: score) {
      output.append(contentsOf: named.bands[band])
    } else {
      output.append("null")
    }
  }

  private func writeBaseLevels(_ scorer: RowScorer, to output: inout [UInt8]) {
    output.append(",\"base_levels\":{")
    var isFirst = true
    for signal in scorer.levels.indices where scorer.levels[signal] > .none {
      if !isFirst { output.append(",") }
      isFirst = false
      output.append(contentsOf: signals[signal])
      output.append(":")
      output.append(scorer.levels[signal].rawValue)
    }
    output.append("}")
  }

  private func writeSignals(_ scorer: RowScorer, to output: inout [UInt8]) {
    output.append(",\"signals\":{")
    var isFirst = true
    for signal in scorer.listedSignals {
      guard let finding = scorer.findings.states[signal] else { continue }
      if !isFirst { output.append(",") }
      isFirst = false
      output.append(contentsOf: signals[signal])
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
    _ key: StaticString, _ positions: [Int], of names: [[UInt8]], to output: inout [UInt8]
  ) {
    output.append(",\"")
    output.append(key)
    output.append("\":[")
    for (index, position) in positions.enumerated() {
      if index > 0 { output.append(",") }
      output.append(contentsOf: names[position])
    }
    output.append("]")
  }

  private func write(_ number: Double?, to output: inout [UInt8]) {
    if let number { output.append(number) } else { output.append("null") }
  }

  private func write(_ number: Int?, to output: inout [UInt8]) {
    if let number { output.append(number) } else { output.append("null") }
  }
}

private func quoted(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.append(jsonString: text.utf8)
  return bytes
}
