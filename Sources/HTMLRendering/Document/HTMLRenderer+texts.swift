// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Pages
import Texts

/// Texts, and lists of them.
extension HTMLRenderer {
  func text(_ message: Message) -> HTML { text(PageText(message)) }

  /// `strong` parts stand out; symbols are drawn.
  func text(_ text: PageText) -> HTML {
    text.runs(in: language).map { run in
      switch run {
      case .message(let message): .text(language.words(of: message))
      case .plain(let text): .text(text)
      case .strong(let text): .element(.b, [], .text(text))
      case .symbol(let symbol): .symbol(symbol)
      }
    }.joined()
  }

  /// Those that are read like a paragraph stand in a line each, the others under their names.
  func facts(_ facts: Facts) -> HTML {
    guard facts.purpose != .reading else {
      return facts.facts.map { fact in
        HTML.element(.p, [], .element(.b, [], text(fact.name) + .text(": ")), text(fact.value))
      }.joined()
    }
    return .element(
      .dl, [.set(.class, "facts")],
      facts.facts.map { fact in
        .element(
          .div, [], .element(.dt, [], text(fact.name)), .element(.dd, [], text(fact.value)))
      })
  }

  func outline(_ outline: Outline) -> HTML {
    let entries = outline.entries.map { entry in
      HTML.element(
        .li, [],
        [entry.before, entry.text].compactMap(\.self).map { .element(.p, [], text($0)) }
          + entry.details.map { .element(.p, [.set(.class, "small")], text($0)) })
    }
    return (outline.note.map { .element(.p, [], text($0)) } ?? .empty) + .element(.ul, [], entries)
  }

  func card(_ card: Card) -> HTML {
    .element(
      .article, [.set(.class, "card")],
      [.element(.h3, [], text(card.title))]
        + [card.text, card.suggestion].compactMap(\.self).map { .element(.p, [], text($0)) })
  }

  /// A number can be called from where it stands.
  func row(_ row: HelpRow) -> HTML {
    let number = HTML.element(.b, [], .text(row.number))
    let link = HTML.Attribute.link(toNumber: row.number).map { HTML.element(.a, [$0], number) }
    let who = row.who.isEmpty ? "" : " \(row.who)."
    return (link ?? number) + .text(": \(row.how).\(who)")
  }
}
