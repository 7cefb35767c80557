// SPDX-License-Identifier: GPL-3.0-or-later

package import Pages
package import Texts

/// One chart as a picture in a file of its own, in the colours of the page.
package struct SVGDocument {
  private let figure: Figure
  private let chart: WeekChart
  private let language: Language

  /// - Returns: `nil` for a figure that is no chart.
  package init?(_ figure: Figure, language: Language) {
    guard case .chart(let chart) = figure.drawing else { return nil }
    self.figure = figure
    self.language = language
    self.chart = chart
  }

  /// Ends with a line end; the same figure gives the same bytes.
  package var bytes: [UInt8] {
    let size = DrawingSize.wide
    let words = (figure.text + figure.inWords).map { $0.words(in: language) }.joined(separator: " ")
    return HTML.element(
      .svg,
      [
        .namespace, .set(.viewBox, size.viewBox), .set(.width, size.width),
        .set(.height, size.height), .set(.role, "img"), .set(.ariaLabelledBy, "title words"),
      ],
      .element(.title, [.set(.id, "title")], .text(figure.title.words(in: language))),
      .element(.desc, [.set(.id, "words")], .text(words)),
      .element(.style, [], .literal(StyleSheet.text)),
      .element(
        .rect,
        [.set(.class, "paper"), .set(.width, size.width), .set(.height, size.height)]),
      ChartDrawing(chart: chart, size: size, language: language).content
    ).bytes
  }
}
