// SPDX-License-Identifier: GPL-3.0-or-later

/// How many people are in each band, without a cell of one or two.
package enum BandCells {
  package struct Cell: Hashable, Sendable {
    /// The labels of neighbouring bands that were put together.
    package var labels: [String]
    package var people: Int

    package init(_ labels: [String], _ people: Int) {
      self.labels = labels
      self.people = people
    }
  }

  /// - Parameter counts: In the order of the bands.
  /// - Returns: A cell of one or two joins the smaller of its neighbours, of equal ones the first. Where
  ///   one cell would hold all but fewer than three, all are one: it would tell the band of each.
  package static func merged(_ counts: [Cell]) -> [Cell] {
    var cells = counts
    while cells.count > 1,
      let small = cells.firstIndex(where: { (1..<GuardedCount.least).contains($0.people) })
    {
      let neighbours = [small - 1, small + 1].filter(cells.indices.contains)
      guard let other = neighbours.min(by: { cells[$0].people < cells[$1].people }) else { break }
      cells = joined(cells, min(small, other)...max(small, other))
    }
    let people = cells.reduce(0) { $0 + $1.people }
    let tellsAll = cells.contains { people - $0.people < GuardedCount.least }
    return tellsAll && cells.count > 1 ? joined(cells, 0...cells.count - 1) : cells
  }

  private static func joined(_ cells: [Cell], _ range: ClosedRange<Int>) -> [Cell] {
    let one = Cell(
      cells[range].flatMap(\.labels), cells[range].reduce(0) { $0 + $1.people })
    return Array(cells[..<range.lowerBound]) + [one] + Array(cells[(range.upperBound + 1)...])
  }
}
