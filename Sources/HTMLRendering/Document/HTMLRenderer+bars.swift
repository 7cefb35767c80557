// SPDX-License-Identifier: GPL-3.0-or-later

import Pages
import Texts

/// Values side by side.
extension HTMLRenderer {
  func alone(_ row: BarRow) -> HTML {
    guard let value = row.value else {
      return .element(.p, [], text(row.inWords))
    }
    let whole = value.place.map { [text(.htmlOf(most: $0.range.upperBound))] } ?? []
    let remark = row.remark.map { [HTML.element(.p, [.set(.class, "small")], text($0))] } ?? []
    return .element(
      .div, [.set(.class, "alone")],
      [
        .element(
          .p, [.set(.class, "big")], text(value.figure),
          .element(.span, [], whole.isEmpty ? .empty : .text(" ") + whole[0])),
        .element(
          .p, [.set(.class, "band")],
          text(row.name) + (value.word.map { .text(" ") + text($0) } ?? .empty)),
      ] + remark)
  }

  func bars(_ rows: [BarRow]) -> HTML {
    .element(.dl, [.set(.class, "areas")], rows.map(bar))
  }

  func bar(_ row: BarRow) -> HTML {
    let words = [row.value?.word, row.remark].compactMap(\.self)
    return .element(
      .div, [], .element(.dt, [], text(row.name)),
      .element(.dd, [.set(.class, "b")], row.value?.place.map(bar) ?? .empty),
      .element(.dd, [.set(.class, "n")], row.value.map { text($0.figure) } ?? .empty),
      .element(.dd, [.set(.class, "w")], text(.list(words, .comma))))
  }

  func bar(_ place: BarRow.Place) -> HTML {
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
}
