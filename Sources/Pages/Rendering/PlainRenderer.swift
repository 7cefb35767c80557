// SPDX-License-Identifier: GPL-3.0-or-later

package import HelpResources
package import Terminal
package import Texts

/// A page in sentences alone, for screen readers and terminals that cannot draw: every drawing is said
/// in words, and nothing depends on where a line stands.
package struct PlainRenderer: LineRenderer {
  package let text: TextLines
  package let detailIndent = ""

  /// - Parameter columns: Of the screen; `nil` where there is none, and no line is broken.
  package init(columns: Int?, styling: Styling, language: Language) {
    self.init(width: columns.map(TextLayout.readableWidth), styling: styling, language: language)
  }

  /// - Parameter width: Columns of every line; `nil`: no line is broken.
  package init(width: Int?, styling: Styling, language: Language) {
    text = TextLines(width: width, drawing: .ascii, styling: styling, language: language)
  }

  package func lines(_ rows: [BarRow]) -> [String] { rows.flatMap { text.wrapped($0.inWords) } }

  package func lines(_ rows: [HelpRow]) -> [String] {
    rows.flatMap { row in
      let who = row.who.isEmpty ? "" : " \(row.who)."
      return text.wrapped("\(strong: row.number): \(row.how).\(who)")
    }
  }

  package func lines(_ table: FigureTable) -> [String] {
    table.rows.flatMap { text.wrapped($0.inWords) }
  }

  package func lines(_ answers: AnswerList) -> [String] {
    answers.rows.flatMap { row in
      let number = row.number.map { "\($0). " } ?? ""
      let name = row.isQuestion ? text.words(row.name) : "\(text.words(row.name)):"
      return text.wrapped(PageText(row.answer), after: "\(number)\(name) ", hanging: "")
    }
  }

  package func lines(_ table: ScoreTable) -> [String] {
    table.rows.flatMap { text.wrapped($0.inWords) }
  }

  package func lines(_ table: SparkTable) -> [String] {
    table.rows.flatMap { text.wrapped($0.inWords) }
  }

  package func lines(_ chart: WeekChart) -> [String] { chart.inWords.flatMap { text.wrapped($0) } }

  package func lines(_ grid: WeekGrid) -> [String] { grid.inWords.flatMap { text.wrapped($0) } }

  /// There is nothing drawn to be explained.
  package func lines(_ legend: ChartLegend, of charts: [WeekChart]) -> [String] { [] }
}
