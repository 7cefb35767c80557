// SPDX-License-Identifier: GPL-3.0-or-later

import Pages
import Texts

/// A size in which something is drawn: text in a drawing grows and shrinks with it, so a wide one
/// cannot be read on a phone.
struct DrawingSize {
  var width: Double
  var height: Double
  /// Room beside the weeks, for numbers and words.
  var left: Double
  var right: Double
  /// Whether numbers and words stand at the axes.
  var hasWords: Bool

  static let wide = DrawingSize(width: 940, height: 300, left: 34, right: 92, hasWords: true)
  static let narrow = DrawingSize(width: 380, height: 230, left: 30, right: 30, hasWords: true)
  /// One of several.
  static let small = DrawingSize(width: 300, height: 120, left: 4, right: 34, hasWords: false)

  static let top = 12.0
  static let bottom = 26.0

  var plotWidth: Double { width - left - right }
  var plotBottom: Double { height - Self.bottom }

  var viewBox: String { "0 0 \(PathData.number(width)) \(PathData.number(height))" }

  func x(_ week: Int, in weeks: ClosedRange<Int>) -> Double {
    guard weeks.count > 1 else { return left + plotWidth / 2 }
    return left + plotWidth * Double(week - weeks.lowerBound) / Double(weeks.count - 1)
  }

  /// Labels that have room, the most important first.
  func placed(
    _ labels: [WeekChart.Label], in language: Language, at place: (Int) -> Double
  ) -> [(x: Double, text: String)] {
    var placed: [(x: Double, text: String)] = []
    for label in labels {
      let x = place(label.week)
      let text = language.words(of: label.text)
      let half = Double(text.count) * 4 + 5
      let isFree = placed.allSatisfy { other in
        abs(other.x - x) >= half + Double(other.text.count) * 4 + 5
      }
      if isFree, x + half < width + 5 { placed.append((max(x, half - 5), text)) }
    }
    return placed.sorted { $0.x < $1.x }
  }
}

extension HTML {
  /// Labels at the foot of a drawing; years stand out.
  static func labels(_ placed: [(x: Double, text: String)], y: Double) -> HTML {
    placed.map { label in
      let isYear = label.text.count == 4 && label.text.allSatisfy(\.isNumber)
      return element(
        .text,
        [
          .set(.class, isYear ? "year" : "tick"), .set(.x, label.x), .set(.y, y),
          .set(.textAnchor, "middle"),
        ], .text(label.text))
    }.joined()
  }

  static func path(_ name: String, _ data: PathData, width: Double? = nil) -> HTML {
    guard !data.isEmpty else { return .empty }
    let attributes: [Attribute] = [.set(.class, name), .set(.d, data)]
    return element(.path, attributes + (width.map { [.set(.strokeWidth, $0)] } ?? []))
  }
}
