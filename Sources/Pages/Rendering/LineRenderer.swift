// SPDX-License-Identifier: GPL-3.0-or-later

package import HelpResources
import Terminal
import Texts

/// Makes lines of a page. Texts look alike in every one; what may be drawn does not.
package protocol LineRenderer {
  var text: TextLines { get }
  /// What stands before the details of an entry.
  var detailIndent: String { get }

  func lines(_ rows: [BarRow]) -> [String]
  func lines(_ rows: [HelpRow]) -> [String]
  func lines(_ table: FigureTable) -> [String]
  func lines(_ answers: AnswerList) -> [String]
  func lines(_ table: ScoreTable) -> [String]
  func lines(_ table: SparkTable) -> [String]
  func lines(_ chart: WeekChart) -> [String]
  func lines(_ grid: WeekGrid) -> [String]
  /// - Parameter charts: All that it explains.
  func lines(_ legend: ChartLegend, of charts: [WeekChart]) -> [String]
}

extension LineRenderer {
  /// The title and the sections, an empty line between them.
  package func lines(_ page: Page) -> [String] {
    let top = (page.title.map(text.heading) ?? []) + lines(page.lead, of: page)
    let sections = page.sections.map { section in
      (section.heading.map(text.heading) ?? []) + lines(section.blocks, of: page)
    }
    return [String](([top] + sections).filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func lines(_ blocks: [Block], of page: Page) -> [String] {
    blocks.flatMap { lines($0, of: page) }
  }

  private func lines(_ block: Block, of page: Page) -> [String] {
    switch block {
    case .paragraph(let paragraph): text.wrapped(paragraph)
    case .hint(let hint): text.wrapped(hint)
    case .facts(let facts): lines(facts)
    case .list(let list): lines(list)
    case .steps(let steps): lines(steps: steps)
    case .answers(let answers): lines(answers)
    case .outline(let outline): lines(outline)
    case .card(let card): lines(card)
    case .helpRows(let rows): lines(rows)
    case .helpEntry(let entry): lines(entry)
    case .failure(let failure): lines(failure)
    case .bars(let rows): lines(rows)
    case .columns(let table): lines(table)
    case .scores(let table): lines(table)
    case .sparks(let table): lines(table)
    case .chart(let chart): lines(chart)
    case .figures(let figures): figures.flatMap { lines($0) }
    case .table(let table): lines(table)
    case .legend(let legend): lines(legend, of: page.charts)
    }
  }

  // MARK: Texts

  private func lines(_ facts: Facts) -> [String] {
    let names = facts.facts.map { text.words($0.name) }
    let column = (names.map(\.displayWidth).max() ?? 0) + 2
    return zip(names, facts.facts).flatMap { name, fact in
      switch facts.purpose {
      case .reading: text.wrapped(fact.value, after: "\(name): ", hanging: "")
      case .lookup: text.wrapped(fact.value, after: "\(name): ", hanging: "  ")
      case .figures:
        text.wrapped(
          fact.value, indent: name.padded(to: column),
          hanging: String(repeating: " ", count: text.isNarrow ? 2 : column))
      }
    }
  }

  private func lines(_ list: ItemList) -> [String] {
    (list.lead.map { text.wrapped($0) } ?? []) + items(list.items)
  }

  private func items(_ items: [PageText]) -> [String] {
    items.flatMap { text.wrapped($0, indent: "  ", hanging: "    ") }
  }

  private func lines(steps: [PageText]) -> [String] {
    steps.enumerated().flatMap { index, step in
      text.wrapped(step, indent: "  \(index + 1) ", hanging: "    ")
    }
  }

  private func lines(_ outline: Outline) -> [String] {
    let note = outline.note.map(detail) ?? []
    return note
      + outline.entries.flatMap { entry in
        let mark = entry.number.map { "\($0). " } ?? "- "
        return (entry.before.map(detail) ?? [])
          + text.wrapped(entry.text, after: mark, hanging: "  ")
          + entry.details.flatMap(detail)
      }
  }

  private func detail(_ detail: PageText) -> [String] {
    text.wrapped(detail, indent: detailIndent, hanging: detailIndent)
  }

  private func lines(_ figure: Figure) -> [String] {
    let drawn =
      switch figure.drawing {
      case .chart(let chart): lines(chart)
      case .grid(let grid): lines(grid)
      }
    return text.heading(figure.title) + figure.text.flatMap { text.wrapped($0) } + drawn
  }

  /// A line for each row, with the name of each value: no column depends on the width.
  private func lines(_ table: DataTable) -> [String] {
    text.wrapped("", after: "\(text.words(table.caption)):", hanging: "")
      + table.rows.flatMap { row in
        let values = zip(table.columns, row).dropFirst().filter { $0.1 != .given("") }
          .map { Message.languageNamed(name: $0.0, words: $0.1) }
        return text.wrapped(
          PageText(.list(values, .comma)), after: row.first.map { "\(text.words($0)): " } ?? "",
          hanging: "  ")
      }
  }

  private func lines(_ failure: Failure) -> [String] {
    text.wrapped(failure.summary, hanging: "  ")
      + failure.advice.flatMap { advice in
        let indent = String(repeating: "  ", count: advice.depth + 1)
        return text.wrapped(advice.text, indent: indent, hanging: indent + "  ")
      }
  }

  private func lines(_ card: Card) -> [String] {
    text.heading(card.title)
      + [card.text, card.suggestion].compactMap(\.self).flatMap { text.wrapped($0) }
  }

  private func lines(_ entry: HelpEntry) -> [String] {
    text.heading(entry.title)
      + items([entry.warning].compactMap(\.self) + entry.ways + [entry.details] + entry.sources)
  }
}
