// SPDX-License-Identifier: GPL-3.0-or-later

/// A drawing with what there is to say of it.
package struct Figure: Equatable, Sendable {
  package var title: PageText
  /// What stands beside it, in sentences; empty where nothing does.
  package var text: [PageText]
  package var drawing: Drawing

  package enum Drawing: Equatable, Sendable {
    case chart(WeekChart)
    case grid(WeekGrid)
  }

  package init(title: PageText, text: [PageText] = [], drawing: Drawing) {
    self.title = title
    self.text = text
    self.drawing = drawing
  }

  /// What it shows, in sentences, for whoever sees no drawing.
  package var inWords: [PageText] {
    switch drawing {
    case .chart(let chart): chart.inWords
    case .grid(let grid): grid.inWords
    }
  }
}
