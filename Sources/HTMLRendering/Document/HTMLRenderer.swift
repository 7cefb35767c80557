// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Pages

/// Makes markup of a page.
struct HTMLRenderer {
  let page: Page
  let opensTables: Bool
  /// How many ids were given: each is there once.
  private var ids = 0

  init(page: Page, opensTables: Bool) {
    self.page = page
    self.opensTables = opensTables
  }

  mutating func id() -> String {
    ids += 1
    return "p\(ids)"
  }

  /// The title with what belongs to it, then the sections.
  var body: HTML {
    mutating get {
      let main = id()
      let header = HTML.element(
        .header, [],
        [
          .element(
            .p, [.set(.class, "brand")], .text("onland "),
            .element(.span, [], .text("a weekly look at your balance with social media"))),
          .element(.h1, [], page.title.map(text) ?? .empty),
        ] + blocks(page.lead))
      let sections = page.sections.map { section($0) }
      return .element(
        .body, [],
        .element(
          .a, [.set(.class, "skip"), .link(toPlace: main)], .text("Skip to the weeks")),
        header, .element(.main, [.set(.id, main)], sections))
    }
  }

  private mutating func section(_ section: Page.Section) -> HTML {
    guard let heading = section.heading else {
      return .element(.div, [], blocks(section.blocks))
    }
    let id = id()
    return .element(
      .section, [.set(.ariaLabelledBy, id)],
      [.element(.h2, [.set(.id, id)], text(heading))] + blocks(section.blocks))
  }

  // MARK: Blocks

  /// Cards stand side by side, and so do one value alone and those that follow it.
  private mutating func blocks(_ blocks: [Block]) -> [HTML] {
    var parts: [HTML] = []
    var rest = blocks[...]
    while let block = rest.popFirst() {
      switch block {
      case .card(let card):
        var cards = [self.card(card)]
        while case .card(let next)? = rest.first {
          cards.append(self.card(next))
          rest = rest.dropFirst()
        }
        parts.append(.element(.div, [.set(.class, "cards")], cards))
      case .bars(let rows):
        if rows.count == 1, case .bars(let others)? = rest.first {
          rest = rest.dropFirst()
          parts.append(.element(.div, [.set(.class, "last")], alone(rows[0]), bars(others)))
        } else {
          parts.append(rows.count == 1 ? alone(rows[0]) : bars(rows))
        }
      default: parts.append(self.block(block))
      }
    }
    return parts
  }

  private mutating func block(_ block: Block) -> HTML {
    switch block {
    case .paragraph(let paragraph): .element(.p, [], text(paragraph))
    case .hint(let hint): .element(.p, [.set(.class, "small")], text(hint))
    case .facts(let facts): self.facts(facts)
    case .list(let list):
      (list.lead.map { .element(.p, [], text($0)) } ?? .empty)
        + .element(.ul, [], list.items.map { .element(.li, [], text($0)) })
    case .steps(let steps): .element(.ol, [], steps.map { .element(.li, [], text($0)) })
    case .outline(let outline): self.outline(outline)
    case .card(let card): self.card(card)
    case .helpRows(let rows):
      .element(.ul, [.set(.class, "ways")], rows.map { .element(.li, [], row($0)) })
    case .helpEntry(let entry):
      .element(
        .article, [.set(.class, "card")],
        [.element(.h3, [], text(entry.title))]
          + ([entry.warning].compactMap(\.self) + entry.ways + [entry.details] + entry.sources)
          .map { .element(.p, [], text($0)) })
    case .failure(let failure):
      ([failure.summary] + failure.advice.map(\.text)).map { .element(.p, [], text($0)) }.joined()
    case .bars(let rows): bars(rows)
    case .answers(let answers):
      .element(
        .ul, [],
        answers.rows.map { .element(.li, [], .text("\($0.name): \($0.answer)")) })
    case .columns(let table):
      .element(.ul, [], table.rows.map { .element(.li, [], text($0.inWords)) })
    case .scores(let table):
      .element(.ul, [], table.rows.map { .element(.li, [], text($0.inWords)) })
    case .sparks(let table):
      .element(.ul, [], table.rows.map { .element(.li, [], text($0.inWords)) })
    case .chart(let chart): figure(Figure(title: "Weeks", drawing: .chart(chart)), isAlone: true)
    case .figures(let figures): self.figures(figures)
    case .table(let table): self.table(table)
    case .legend(let legend):
      .element(
        .p, [.set(.class, "key")],
        (legend.points + legend.others).map { .element(.span, [], text($0)) })
    }
  }

  /// `strong` parts stand out; symbols are drawn.
  private func text(_ text: PageText) -> HTML {
    text.runs.map { run in
      switch run {
      case .plain(let text): .text(text)
      case .strong(let text): .element(.b, [], .text(text))
      case .symbol(let symbol): .symbol(symbol)
      }
    }.joined()
  }

  // MARK: Texts

  /// Those that are read like a paragraph stand in a line each, the others under their names.
  private func facts(_ facts: Facts) -> HTML {
    guard facts.purpose != .reading else {
      return facts.facts.map { fact in
        HTML.element(.p, [], .element(.b, [], .text("\(fact.name): ")), text(fact.value))
      }.joined()
    }
    return .element(
      .dl, [.set(.class, "facts")],
      facts.facts.map { fact in
        .element(
          .div, [], .element(.dt, [], .text(fact.name)), .element(.dd, [], text(fact.value)))
      })
  }

  private func outline(_ outline: Outline) -> HTML {
    let entries = outline.entries.map { entry in
      HTML.element(
        .li, [],
        [entry.before, entry.text].compactMap(\.self).map { .element(.p, [], text($0)) }
          + entry.details.map { .element(.p, [.set(.class, "small")], text($0)) })
    }
    return (outline.note.map { .element(.p, [], text($0)) } ?? .empty) + .element(.ul, [], entries)
  }

  private func card(_ card: Card) -> HTML {
    .element(
      .article, [.set(.class, "card")],
      [.element(.h3, [], text(card.title))]
        + [card.text, card.suggestion].compactMap(\.self).map { .element(.p, [], text($0)) })
  }

  /// A number can be called from where it stands.
  private func row(_ row: HelpRow) -> HTML {
    let number = HTML.element(.b, [], .text(row.number))
    let link = HTML.Attribute.link(toNumber: row.number).map { HTML.element(.a, [$0], number) }
    let who = row.who.isEmpty ? "" : " \(row.who)."
    return (link ?? number) + .text(": \(row.how).\(who)")
  }

  // MARK: Values side by side

  private func alone(_ row: BarRow) -> HTML {
    guard let value = row.value else {
      return .element(.p, [], text(row.inWords))
    }
    let whole = value.place.map { " of \(PathData.number($0.range.upperBound))" } ?? ""
    let word = value.word.map { " \($0)" } ?? ""
    return .element(
      .div, [.set(.class, "alone")],
      .element(
        .p, [.set(.class, "big")], .text(value.figure), .element(.span, [], .text(whole))),
      .element(.p, [.set(.class, "band")], .text("\(row.name)\(word)")),
      row.remark.isEmpty
        ? .empty : .element(.p, [.set(.class, "small")], .text(row.remark)))
  }

  private func bars(_ rows: [BarRow]) -> HTML {
    .element(.dl, [.set(.class, "areas")], rows.map(bar))
  }

  private func bar(_ row: BarRow) -> HTML {
    let words = [row.value?.word, row.remark].compactMap(\.self).filter { !$0.isEmpty }
    return .element(
      .div, [], .element(.dt, [], .text(row.name)),
      .element(.dd, [.set(.class, "b")], row.value?.place.map(bar) ?? .empty),
      .element(.dd, [.set(.class, "n")], .text(row.value?.figure ?? "")),
      .element(.dd, [.set(.class, "w")], .text(words.joined(separator: ", "))))
  }

  private func bar(_ place: BarRow.Place) -> HTML {
    let length = place.range.upperBound - place.range.lowerBound
    let share = length > 0 ? 100 * (place.value - place.range.lowerBound) / length : 0
    return .element(
      .svg,
      [
        .set(.class, "bar"), .set(.viewBox, "0 0 100 6"), .set(.preserveAspectRatio, "none"),
        .set(.ariaHidden, "true"),
      ],
      .element(.rect, [.set(.class, "track"), .set(.width, 100), .set(.height, 6)]),
      .element(.rect, [.set(.class, "fill"), .set(.width, share), .set(.height, 6)]))
  }

  // MARK: Drawings

  private mutating func figures(_ figures: [Figure]) -> HTML {
    guard figures.count > 1 else {
      return figures.first.map { figure($0, isAlone: true) } ?? .empty
    }
    var parts: [HTML] = []
    for figure in figures { parts.append(self.figure(figure, isAlone: false)) }
    return .element(.div, [.set(.class, "multiples")], parts)
  }

  private mutating func figure(_ figure: Figure, isAlone: Bool) -> HTML {
    let heading = isAlone ? HTML.empty : .element(.h3, [], text(figure.title))
    let sentences = figure.text.map { HTML.element(.p, [], text($0)) }
    let drawings = self.drawings(figure, isAlone: isAlone)
    return .element(
      .figure, [.set(.class, isAlone ? "whole" : "multiple")], [heading] + sentences + drawings)
  }

  /// One that is not alone is small enough for every screen; others are drawn for wide screens and paper
  /// and once more for narrow ones, and the style shows one of them. Both have the same words, which are
  /// there once.
  private mutating func drawings(_ figure: Figure, isAlone: Bool) -> [HTML] {
    let (title, description) = (id(), id())
    let words =
      HTML.element(.title, [.set(.id, title)], .text(figure.title.words))
      + .element(
        .desc, [.set(.id, description)],
        .text(figure.inWords.map(\.words).joined(separator: " ")))
    func svg(_ name: String?, _ box: String, _ content: HTML) -> HTML {
      .element(
        .svg,
        (name.map { [.set(.class, $0)] } ?? []) + [
          .set(.viewBox, box), .set(.role, "img"),
          .set(.ariaLabelledBy, "\(title) \(description)"),
        ], name == "n" ? content : words + content)
    }
    switch figure.drawing {
    case .chart(let chart):
      let sizes: [(String?, DrawingSize)] =
        isAlone ? [("w", .wide), ("n", .narrow)] : [(nil, .small)]
      return sizes.map { name, size in
        svg(name, size.viewBox, ChartDrawing(chart: chart, size: size).content)
      }
    case .grid(let grid):
      return [("w", true), ("n", false)].map { name, isWide in
        let drawing = GridDrawing(grid: grid, isWide: isWide)
        return svg(name, drawing.viewBox, drawing.content)
      }
    }
  }

  // MARK: Tables

  private func table(_ table: DataTable) -> HTML {
    let header = HTML.element(
      .thead, [],
      .element(
        .tr, [],
        table.columns.map { .element(.th, [.set(.scope, "col")], .text($0)) }))
    let rows = table.rows.map { row in
      HTML.element(
        .tr, [],
        row.enumerated().map { place, cell in
          place == 0
            ? .element(.th, [.set(.scope, "row")], .text(cell)) : .element(.td, [], .text(cell))
        })
    }
    let name = table.isBehindDrawing ? "numbers" : "texts"
    let content = HTML.element(
      .table, [.set(.class, name)], .element(.caption, [], .text(table.caption)), header,
      .element(.tbody, [], rows))
    guard table.isBehindDrawing else { return content }
    let scrolled = HTML.element(
      .div,
      [
        .set(.class, "scroll"), .set(.tabindex, "0"), .set(.role, "region"),
        .set(.ariaLabel, table.caption),
      ], content)
    return .element(
      .details, opensTables ? [.set(.open, "")] : [],
      .element(.summary, [], .text("As a table: \(table.caption)")), scrolled)
  }
}
