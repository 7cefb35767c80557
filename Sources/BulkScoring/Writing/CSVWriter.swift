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
  private let kept: [String]
  /// Scales with bands whose words are added; empty where none are.
  private let labelled: [Scale.Position]
  private var hasDates = false
  let needsCards = false

  /// - Parameters:
  ///   - kept: Columns that come along, last.
  ///   - addsLabels: Whether the word of each band is a column too.
  init(_ form: ScoredForm, kept: [String], addsLabels: Bool) {
    self.kept = kept
    questionnaire = form.questionnaire
    signals = form.signalSource.signals
    overall = questionnaire.overall
    let all = form.questionnaire.scales
    scales = all.indices.filter { !all[$0].isOverall }
    labelled = addsLabels ? all.indices.filter { !all[$0].bands.isEmpty } : []
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
    names += labelled.map { "\(questionnaire.scales[$0].id).band" } + kept
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
      output.append(digit: scorer.findings.levels[signal].rawValue)
    }
    for scale in labelled {
      output.append(comma)
      if let band = questionnaire.scales[scale].band(of: scorer.scores[scale]) {
        output.append(csvField: band.label.utf8)
      }
    }
    for field in row.kept {
      output.append(comma)
      output.append(csvField: field.utf8)
    }
    output.append(UInt8(ascii: "\n"))
  }
}
