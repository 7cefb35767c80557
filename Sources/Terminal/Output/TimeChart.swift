// SPDX-License-Identifier: GPL-3.0-or-later

/// Values over equally long steps of time, such as weeks, drawn with characters.
///
/// A step without a value stays empty. Where there are more steps than columns, several share one
/// and their values are drawn as small dots.
public struct TimeChart: Equatable, Sendable {
  /// What the chart spans from bottom to top.
  public var range: ClosedRange<Double>
  public var steps: ClosedRange<Int>
  public var points: [Point]
  /// A second, smooth course; it is joined between neighbouring steps and never over a gap.
  public var line: [LinePoint]
  /// Values inside the range that are drawn as thin lines with their number.
  public var edges: [Double]
  /// Marked at the right edge.
  public var span: ClosedRange<Double>?
  /// Steps from which something else holds: a vertical line through them.
  public var dividers: [Int]
  /// Words for parts of the range, which stand at the right in place of the lines of `edges`, where
  /// there is room for them.
  public var bands: [Band]
  /// Words at the two ends of the axis of values; absent: its numbers alone.
  public var ends: Ends?
  /// Labels below steps, the most important first; those without room are left out.
  public var labels: [Label]

  public struct Point: Equatable, Sendable {
    public var step: Int
    public var value: Double
    public var mark: Mark

    public init(step: Int, value: Double, mark: Mark) {
      self.step = step
      self.value = value
      self.mark = mark
    }
  }

  public enum Mark: Equatable, Sendable, CaseIterable {
    case filled
    case hollow
    case hollowDiamond
  }

  public struct LinePoint: Equatable, Sendable {
    public var step: Int
    public var value: Double

    public init(step: Int, value: Double) {
      self.step = step
      self.value = value
    }
  }

  public struct Band: Equatable, Sendable {
    public var range: ClosedRange<Double>
    public var word: String

    public init(range: ClosedRange<Double>, word: String) {
      self.range = range
      self.word = word
    }
  }

  public struct Ends: Equatable, Sendable {
    public var low: String
    public var high: String

    public init(low: String, high: String) {
      self.low = low
      self.high = high
    }
  }

  public struct Label: Equatable, Sendable {
    public var step: Int
    public var text: String

    public init(step: Int, text: String) {
      self.step = step
      self.text = text
    }
  }

  public init(
    range: ClosedRange<Double>, steps: ClosedRange<Int>, points: [Point], line: [LinePoint] = [],
    edges: [Double] = [], span: ClosedRange<Double>? = nil, dividers: [Int] = [],
    bands: [Band] = [], ends: Ends? = nil, labels: [Label] = []
  ) {
    self.range = range
    self.steps = steps
    self.points = points
    self.line = line
    self.edges = edges
    self.span = span
    self.dividers = dividers
    self.bands = bands
    self.ends = ends
    self.labels = labels
  }

  /// Rows between the top and the axis: ten, so that tens of a hundred fall on their edges.
  static let rows = 10
  static let mostColumnsPerStep = 4
  /// Columns that words of bands leave to what is drawn.
  static let fewestColumnsBesideWords = 40
}
