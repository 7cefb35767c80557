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

  /// The bar, always `cells` columns wide.
  ///
  /// A bar is empty only at the lowest value and full only at the highest. Values outside the range
  /// are drawn at its nearer end, a value that is no number as empty.
  public func text(_ characters: DrawingCharacters) -> String {
    switch characters {
    case .blocks:
      let eighths = filledSteps(perCell: 8)
      let full = String(repeating: "█", count: eighths / 8)
      let partial = partialBlocks[eighths % 8]
      let rest = String(repeating: "·", count: cells - full.count - partial.count)
      return full + partial + rest
    case .ascii:
      let full = filledSteps(perCell: 1)
      return String(repeating: "#", count: full) + String(repeating: ".", count: cells - full)
    }
  }

  private func filledSteps(perCell: Int) -> Int {
    let steps = cells * perCell
    let length = range.upperBound - range.lowerBound
    guard steps > 0, length > 0, value > range.lowerBound else { return 0 }
    guard value < range.upperBound else { return steps }
    let share = (value - range.lowerBound) / length
    return min(max(1, Int((share * Double(steps)).rounded())), max(1, steps - 1))
  }
}

/// One to seven eighths of a cell, from the left.
private let partialBlocks = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
