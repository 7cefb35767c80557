// SPDX-License-Identifier: GPL-3.0-or-later

import Pages
import Texts

/// Numbers behind drawings, and rows to be read.
extension HTMLRenderer {
  func table(_ table: DataTable) -> HTML {
    let header = HTML.element(
      .thead, [],
      .element(
        .tr, [],
        table.columns.map { .element(.th, [.set(.scope, "col")], text($0)) }))
    let rows = table.rows.map { row in
      HTML.element(
        .tr, [],
        row.enumerated().map { place, cell in
          place == 0
            ? .element(.th, [.set(.scope, "row")], text(cell)) : .element(.td, [], text(cell))
        })
    }
    let name = table.isBehindDrawing ? "numbers" : "texts"
    let content = HTML.element(
      .table, [.set(.class, name)], .element(.caption, [], text(table.caption)), header,
      .element(.tbody, [], rows))
    guard table.isBehindDrawing else { return content }
    let scrolled = HTML.element(
      .div,
      [
        .set(.class, "scroll"), .set(.tabindex, "0"), .set(.role, "region"),
        .set(.ariaLabel, language.words(of: table.caption)),
      ], content)
    return .element(
      .details, opensTables ? [.set(.open, "")] : [],
      .element(.summary, [], text(.htmlAsTable(caption: table.caption))), scrolled)
  }
}
