// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Terminal

/// A page in sentences alone, for screen readers and terminals that cannot draw: every drawing is said
/// in words, and nothing depends on where a line stands.
struct PlainRenderer: LineRenderer {
  let text: TextLines
  let detailIndent = ""

  /// - Parameter columns: Of the screen.
  init(columns: Int, styling: Styling) {
    text = TextLines(columns: columns, drawing: .ascii, styling: styling)
  }

  func lines(_ rows: [BarRow]) -> [String] { rows.flatMap { text.wrapped($0.inWords) } }

  func lines(_ rows: [HelpRow]) -> [String] {
    rows.flatMap { row in
      let who = row.who.isEmpty ? "" : " \(row.who)."
      return text.wrapped("\(strong: row.number): \(row.how).\(who)")
    }
  }

  func lines(_ table: SparkTable) -> [String] { table.rows.flatMap { text.wrapped($0.inWords) } }

  func lines(_ chart: WeekChart) -> [String] { chart.inWords.flatMap { text.wrapped($0) } }

  /// There is nothing drawn to be explained.
  func lines(_ legend: ChartLegend, of charts: [WeekChart]) -> [String] { [] }
}
