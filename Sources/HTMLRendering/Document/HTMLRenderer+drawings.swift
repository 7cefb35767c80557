// SPDX-License-Identifier: GPL-3.0-or-later

import Pages

/// Charts and grids of weeks.
extension HTMLRenderer {
  mutating func figures(_ figures: [Figure]) -> HTML {
    guard figures.count > 1 else {
      return figures.first.map { figure($0, isAlone: true) } ?? .empty
    }
    var parts: [HTML] = []
    for figure in figures { parts.append(self.figure(figure, isAlone: false)) }
    return .element(.div, [.set(.class, "multiples")], parts)
  }

  mutating func figure(_ figure: Figure, isAlone: Bool) -> HTML {
    let heading = isAlone ? HTML.empty : .element(.h3, [], text(figure.title))
    let sentences = figure.text.map { HTML.element(.p, [], text($0)) }
    let drawings = self.drawings(figure, isAlone: isAlone)
    return .element(
      .figure, [.set(.class, isAlone ? "whole" : "multiple")], [heading] + sentences + drawings)
  }

  /// One that is not alone is small enough for every screen; others are drawn for wide screens and paper
  /// and once more for narrow ones, and the style shows one of them. Both have the same words, which are
  /// there once.
  mutating func drawings(_ figure: Figure, isAlone: Bool) -> [HTML] {
    let (title, description) = (id(), id())
    let words =
      HTML.element(.title, [.set(.id, title)], .text(figure.title.words(in: language)))
      + .element(
        .desc, [.set(.id, description)],
        .text(figure.inWords.map { $0.words(in: language) }.joined(separator: " ")))
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
        svg(name, size.viewBox, ChartDrawing(chart: chart, size: size, language: language).content)
      }
    case .grid(let grid):
      return [("w", true), ("n", false)].map { name, isWide in
        let drawing = GridDrawing(grid: grid, isWide: isWide, language: language)
        return svg(name, drawing.viewBox, drawing.content)
      }
    }
  }
}
