// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Pages
import Texts

/// Makes markup of a page.
struct HTMLRenderer {
  let page: Page
  let opensTables: Bool
  let language: Language
  /// How many ids were given: each is there once.
  private var ids = 0

  init(page: Page, opensTables: Bool, language: Language) {
    self.page = page
    self.language = language
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
            .element(.span, [], text(.htmlAbout()))),
          .element(.h1, [], page.title.map(text) ?? .empty),
        ] + blocks(page.lead))
      let sections = page.sections.map { section($0) }
      return .element(
        .body, [],
        .element(
          .a, [.set(.class, "skip"), .link(toPlace: main)], text(.htmlSkip())),
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
        answers.rows.map {
          .element(.li, [], text(.languageNamed(name: $0.name, words: $0.answer)))
        })
    case .columns(let table):
      .element(.ul, [], table.rows.map { .element(.li, [], text($0.inWords)) })
    case .scores(let table):
      .element(.ul, [], table.rows.map { .element(.li, [], text($0.inWords)) })
    case .sparks(let table):
      .element(.ul, [], table.rows.map { .element(.li, [], text($0.inWords)) })
    case .chart(let chart):
      figure(Figure(title: PageText(.htmlWeeks()), drawing: .chart(chart)), isAlone: true)
    case .figures(let figures): self.figures(figures)
    case .table(let table): self.table(table)
    case .legend(let legend):
      .element(
        .p, [.set(.class, "key")],
        (legend.points + legend.others).map { .element(.span, [], text($0)) })
    }
  }
}
