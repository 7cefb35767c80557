// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

/// Writes results as a table: a column for each scale, the overall, and the level of each signal.
///
/// The column `overall` is there for every questionnaire, and empty for one without such a scale.
struct CSVWriter: RowWriter {
  private let questionnaire: Questionnaire
  private let signals: [Signal]
  private let scales: [Scale.Position]
  private let overall: Scale.Position?
  private var hasDates = false
  let needsCards = false

  init(_ form: ScoredForm) {
    questionnaire = form.questionnaire
    signals = form.signalSource.signals
    overall = questionnaire.overall
    scales = form.questionnaire.scales.indices.filter { !form.questionnaire.scales[$0].isOverall }
  }

  mutating func writeHeader(hasDates: Bool, to output: inout OutputBuffer) {
    self.hasDates = hasDates
    var names = ["respondent", "week"] + (hasDates ? ["date"] : [])
    for scale in scales { names.append(questionnaire.scales[scale].id) }
    names.append("overall")
    for signal in signals {
      // The signals of a whole may have names that a part gave to scales.
      names.append(names.contains(signal.id) ? "signal.\(signal.id)" : signal.id)
    }
    for (index, name) in names.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output.append(csvField: name.utf8)
    }
    output.append(UInt8(ascii: "\n"))
  }

  mutating func takeHeader(of other: CSVWriter) { hasDates = other.hasDates }

  func write(_ row: AnswerRow, _ scorer: RowScorer, to output: inout OutputBuffer) {
    let comma = UInt8(ascii: ",")
    output.append(csvField: row.respondent)
    output.append(comma)
    output.append(row.week)
    if hasDates {
      output.append(comma)
      if let date = row.date { output.append(date) }
    }
    for scale in scales {
      output.append(comma)
      if let value = scorer.scores[scale].value { output.append(value) }
    }
    output.append(comma)
    if let overall, let value = scorer.scores[overall].value { output.append(value) }
    for signal in signals.indices {
      output.append(comma)
      output.append(digit: UInt(scorer.findings.levels[signal].rawValue))
    }
    output.append(UInt8(ascii: "\n"))
  }
}
