// SPDX-License-Identifier: GPL-3.0-or-later

/// Dots on a grid finer than characters.
struct DotCount {
  struct Cell: Hashable {
    var column: Int
    var row: Int
  }

  private var dots: [Cell: Int] = [:]

  /// - Parameters:
  ///   - column: From the left.
  ///   - row: From the top.
  mutating func add(column: Int, row: Int) { dots[Cell(column: column, row: row), default: 0] += 1 }

  /// What falls into each character's cell.
  func cells(across: Int, down: Int) -> [Cell: DotPattern] {
    var cells: [Cell: DotPattern] = [:]
    for (dot, count) in dots {
      let cell = Cell(column: dot.column / across, row: dot.row / down)
      cells[cell, default: DotPattern()].add(
        column: dot.column % across, row: dot.row % down, count: count)
    }
    return cells
  }
}

/// The dots inside one character.
struct DotPattern {
  private var bits: UInt32 = 0
  private var count = 0

  mutating func add(column: Int, row: Int, count: Int) {
    self.count += count
    bits |= Self.brailleBits[column][row]
  }

  /// Source: Unicode Standard, section 21.1, Braille Patterns: dots 1 2 3 7 and 4 5 6 8.
  var braille: Character {
    Unicode.Scalar(0x2800 + bits).map { Character($0) } ?? " "
  }

  /// One, two, or more.
  var density: Character { count == 1 ? "." : count == 2 ? ":" : "#" }

  private static let brailleBits: [[UInt32]] = [
    [0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80],
  ]
}
