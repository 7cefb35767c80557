// SPDX-License-Identifier: GPL-3.0-or-later

/// A value's share of a range, as a horizontal bar.
public struct Bar: Equatable, Sendable {
  public var value: Double
  public var range: ClosedRange<Double>
  /// Columns of the whole bar, filled and not.
  public var cells: Int

  public init(_ value: Double, in range: ClosedRange<Double>, cells: Int) {
    self.value = value
    self.range = range
    self.cells = cells
  }

  /// What is filled and what is not, together always `cells` columns wide.
  ///
  /// A bar is empty only at the lowest value and full only at the highest. Values outside the range
  /// are drawn at its nearer end, a value that is no number as empty. Lines rather than blocks: rows
  /// of blocks one below the other run together, and are the loudest thing on a screen.
  public func parts(_ characters: DrawingCharacters) -> (filled: String, rest: String) {
    let (full, empty): (Character, Character) =
      switch characters {
      case .blocks: ("━", "─")
      case .ascii: ("=", "-")
      }
    let count = filledCells
    return (String(repeating: full, count: count), String(repeating: empty, count: cells - count))
  }

  private var filledCells: Int {
    let length = range.upperBound - range.lowerBound
    guard cells > 0, length > 0, value > range.lowerBound else { return 0 }
    guard value < range.upperBound else { return cells }
    let share = (value - range.lowerBound) / length
    return min(max(1, Int((share * Double(cells)).rounded())), max(1, cells - 1))
  }
}
