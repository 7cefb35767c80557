// SPDX-License-Identifier: GPL-3.0-or-later

import Pages
import Texts

/// A chart of weeks as lines and dots.
struct ChartDrawing {
  let chart: WeekChart
  let size: DrawingSize
  let language: Language

  private var weeks: ClosedRange<Int> { chart.weeks }

  private func x(_ week: Int) -> Double { size.x(week, in: weeks) }

  private func y(_ value: Double) -> Double {
    let length = chart.range.upperBound - chart.range.lowerBound
    let share = length > 0 ? (value - chart.range.lowerBound) / length : 0.5
    return size.plotBottom - share * (size.plotBottom - DrawingSize.top)
  }

  var content: HTML {
    [usual, axes, words, foot, changes, raw, smoothed, points, newest].joined()
      + .labels(size.placed(chart.labels, in: language, at: x), y: size.height - 6)
  }

  // MARK: Behind

  /// Over the weeks it was taken from alone.
  private var usual: HTML {
    guard let usual = chart.usual else { return .empty }
    let top = y(min(usual.values.upperBound, chart.range.upperBound))
    let bottom = y(max(usual.values.lowerBound, chart.range.lowerBound))
    let (first, last) = (x(usual.weeks.lowerBound), x(usual.weeks.upperBound))
    return .element(
      .rect,
      [
        .set(.class, "usual"), .set(.x, first), .set(.y, top),
        .set(.width, max(2, last - first)), .set(.height, max(2, bottom - top)),
      ])
  }

  private var edges: [Double] {
    let (low, high) = (chart.range.lowerBound, chart.range.upperBound)
    let inside = chart.bands.map(\.range.lowerBound).filter { $0 > low && $0 < high }
    return [low] + inside.sorted() + [high]
  }

  private var axes: HTML {
    let drawn = size.hasWords ? edges : [chart.range.lowerBound, chart.range.upperBound]
    return drawn.map { value in
      let line = HTML.element(
        .line,
        [
          .set(.class, value == chart.range.lowerBound ? "axis" : "grid"), .set(.x1, size.left),
          .set(.x2, size.left + size.plotWidth), .set(.y1, y(value)), .set(.y2, y(value)),
        ])
      guard size.hasWords else { return line }
      return line
        + .element(
          .text,
          [
            .set(.class, "tick"), .set(.x, size.left - 6), .set(.y, y(value) + 4),
            .set(.textAnchor, "end"),
          ], .text(PathData.number(value)))
    }.joined()
  }

  /// Words for the bands, where there is room beside the weeks.
  private var words: HTML {
    guard size.hasWords, size.right > 60 else { return .empty }
    return chart.bands.map { band in
      let middle =
        (max(band.range.lowerBound, chart.range.lowerBound)
          + min(band.range.upperBound, chart.range.upperBound)) / 2
      return .element(
        .text,
        [
          .set(.class, "tick"), .set(.x, size.width), .set(.y, y(middle) + 4),
          .set(.textAnchor, "end"),
        ], .text(band.word))
    }.joined()
  }

  /// Weeks without a check-in and weeks with a plan, at the foot.
  private var foot: HTML {
    var gaps = PathData()
    for gap in chart.gaps {
      // Under the line: on it they would look like scores of 0.
      // Marks that would touch are one: a gap can be thousands of weeks long.
      let marks = x(1) - x(0) > 4 ? gap.map { $0...$0 } : [gap]
      for mark in marks {
        let start = x(mark.lowerBound) - 2
        gaps.rectangle(start, size.plotBottom + 4, x(mark.upperBound) + 2 - start, 3)
      }
    }
    var plans = PathData()
    for week in chart.plans {
      plans.move(x(week) - 3, size.plotBottom + 8)
      plans.line(x(week), size.plotBottom + 3)
      plans.line(x(week) + 3, size.plotBottom + 8)
    }
    return .path("gap", gaps) + .path("plan", plans)
  }

  private var changes: HTML {
    var path = PathData()
    for week in chart.changes {
      path.move(x(week) - 3, DrawingSize.top)
      path.line(x(week) - 3, size.plotBottom)
    }
    return .path("change", path)
  }

  // MARK: Weeks

  /// Broken at every week without a point.
  private var raw: HTML {
    line("raw", chart.points.filter { $0.kind != .shortForm }.map { ($0.week, $0.value) })
  }

  private var smoothed: HTML { line("smooth", chart.smoothed.map { ($0.week, $0.value) }) }

  private func line(_ name: String, _ points: [(week: Int, value: Double)]) -> HTML {
    var path = PathData()
    var last: Int?
    for point in points {
      let isNext = last.map { point.week - $0 == 1 } ?? false
      if isNext {
        path.line(x(point.week), y(point.value))
      } else {
        path.move(x(point.week), y(point.value))
      }
      last = point.week
    }
    return .path(name, path)
  }

  /// As large as the weeks leave room for.
  private var radius: Double {
    min(size.hasWords ? 3 : 2, max(0.8, size.plotWidth / Double(max(1, weeks.count)) * 0.4))
  }

  private var points: HTML {
    var (inTime, late, short) = (PathData(), PathData(), PathData())
    for point in chart.points {
      let (x, y) = (x(point.week), y(point.value))
      switch point.kind {
      case .inTime: inTime.dot(x, y)
      case .late: late.dot(x, y)
      case .shortForm: short.diamond(x, y, radius + 1)
      }
    }
    return .path("dot", inTime, width: 2 * radius) + .path("dot", late, width: 2 * radius + 1.6)
      + .path("hole", late, width: max(0.6, 2 * radius - 1)) + .path("short", short)
  }

  /// The last value as a number.
  private var newest: HTML {
    guard let last = chart.points.last(where: { $0.kind != .shortForm }) else { return .empty }
    var path = PathData()
    path.dot(x(last.week), y(last.value))
    return .path("now", path, width: 2 * radius + 2)
      + .element(
        .text,
        [
          .set(.class, "nowlabel"), .set(.x, x(last.week) + radius + 5),
          .set(.y, y(last.value) + 5),
        ], .text(PathData.number(last.value)))
  }
}
