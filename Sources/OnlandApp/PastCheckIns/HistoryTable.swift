// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics
import Terminal

/// The history as lines: date, overall, areas as small marks, and what stood out.
struct HistoryTable {
  private let checkIns: [AssessedCheckIn]
  private let screen: Screen
  /// The questionnaire that needs no name, because it is the person's own choice.
  private let usual: Questionnaire.ID

  /// The areas that the marks stand for.
  private let columns: [Scale]

  init(_ checkIns: [AssessedCheckIn], usual: Questionnaire.ID, screen: Screen) {
    columns =
      (checkIns.last { $0.checkIn.questionnaire == usual } ?? checkIns.last)?
      .drawnAreas.map(\.scale) ?? []
    self.checkIns = checkIns
    self.usual = usual
    self.screen = screen
  }

  var lines: [String] {
    if screen.isPlain { return checkIns.flatMap(sentence) }
    return checkIns.flatMap(row) + ["", legend].flatMap { screen.wrapped($0) }
  }

  private func row(_ assessed: AssessedCheckIn) -> [String] {
    let checkIn = assessed.checkIn
    let overall = assessed.overall?.score.shown.map { "\($0)" } ?? "-"
    let start =
      "\(checkIn.date)\(checkIn.isLate ? "*" : " ") \(overall.padded(to: 3, .trailing))  "
      + "\(marks(assessed).padded(to: max(columns.count, 4)))  "
    let words = assessed.standingOut
    let name = checkIn.questionnaire == usual ? [] : [checkIn.questionnaire]
    let text = (name + words).joined(separator: ", ")
    return screen.wrapped(
      text.isEmpty ? "-" : text, indent: start,
      hanging: String(repeating: " ", count: min(start.displayWidth, screen.textWidth / 2)))
  }

  private func sentence(_ assessed: AssessedCheckIn) -> [String] {
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
    return screen.wrapped(parts.joined(separator: "; ") + ".")
  }

  /// One mark for each column; a short form leaves those blank that it does not ask about.
  private func marks(_ assessed: AssessedCheckIn) -> String {
    let areas = assessed.drawnAreas
    guard areas.allSatisfy({ area in columns.contains { $0.id == area.scale.id } }) else {
      return areas.map { mark($0.score) }.joined()
    }
    return columns.map { column in
      areas.first { $0.scale.id == column.id }.map { mark($0.score) } ?? " "
    }.joined()
  }

  /// One character an area: the higher, the easier the week was.
  private func mark(_ score: ScaleScore) -> String {
    guard let value = score.value else { return screen.drawing == .ascii ? "-" : "·" }
    let marks = Array(screen.drawing == .ascii ? "_.:=#" : "▁▃▅▆█")
    return String(marks[min(marks.count - 1, Int(value / 100 * Double(marks.count)))])
  }

  private var legend: String {
    let areas = columns.map { $0.title.lowercased() }
    let lowest =
      screen.drawing == .ascii
      ? "_ strained, # steady, - no score" : "▁ strained, █ steady, · no score"
    return "Marks, in order: \(areas.joined(separator: ", ")); \(lowest). "
      + "A * was answered later. onland show WEEK has the words."
  }
}

extension AssessedCheckIn {
  /// Areas that are drawn, with a score of 0 to 100.
  var drawnAreas: [(scale: Scale, score: ScaleScore)] {
    areas.filter { !$0.scale.isWordsOnly && $0.scale.reporting == .pomp }
  }
}
