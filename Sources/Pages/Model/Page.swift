// SPDX-License-Identifier: GPL-3.0-or-later

/// What is shown at one go: a document that says what each of its parts means, and not how it looks.
///
/// Looks are a renderer's business: lines, colours, line breaks and control characters are no part of
/// a page, and neither is the width of a screen.
package struct Page: Equatable, Sendable {
  /// `nil` where the first sentence says what the page is about.
  package var title: PageText?
  /// What belongs to the title, such as where the numbers are from.
  package var lead: [Block]
  /// In the order in which they are read; one that shows nothing takes no room.
  package var sections: [Section]

  /// Blocks about one thing.
  package struct Section: Equatable, Sendable {
    /// `nil` where the blocks need none.
    package var heading: PageText?
    package var blocks: [Block]

    package init(heading: PageText? = nil, _ blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }

  package init(title: PageText? = nil, lead: [Block] = [], _ sections: [Section]) {
    self.title = title
    self.lead = lead
    self.sections = sections
  }

  package var blocks: [Block] { lead + sections.flatMap(\.blocks) }

  /// Every chart of the page: what the renderer makes of one decides what a legend has to explain.
  var charts: [WeekChart] {
    blocks.flatMap { block -> [WeekChart] in
      switch block {
      case .chart(let chart): [chart]
      case .figures(let figures):
        figures.compactMap { figure in
          if case .chart(let chart) = figure.drawing { chart } else { nil }
        }
      default: []
      }
    }
  }
}
