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

  init(_ checkIns: [AssessedCheckIn], usual: Questionnaire.ID, screen: Screen) {
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
    let marks = assessed.drawnAreas.map { mark($0.score) }.joined()
    let start =
      "\(checkIn.date)\(checkIn.isLate ? "*" : " ") \(overall.padded(to: 3, .trailing))  "
      + "\(marks.padded(to: 7))  "
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

  /// One character an area: the higher, the easier the week was.
  private func mark(_ score: ScaleScore) -> String {
    guard let value = score.value else { return screen.drawing == .ascii ? "-" : "·" }
    let marks = Array(screen.drawing == .ascii ? "_.:=#" : "▁▃▅▆█")
    return String(marks[min(marks.count - 1, Int(value / 100 * Double(marks.count)))])
  }

  private var legend: String {
    let areas = checkIns.last?.drawnAreas.map { $0.scale.title.lowercased() } ?? []
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
