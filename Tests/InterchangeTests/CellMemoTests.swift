// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Interchange

struct `What cells were taken for` {
  private static func keep(
    _ meaning: Int, of cell: String, in column: Int, _ memo: inout CellMemo<Int>
  ) {
    Array(cell.utf8).withUnsafeBufferPointer { memo.keep(meaning, of: $0, in: column) }
  }

  private static func meaning(of cell: String, in column: Int, _ memo: CellMemo<Int>) -> Int? {
    Array(cell.utf8).withUnsafeBufferPointer { memo.meaning(of: $0, in: column) }
  }

  @Test func `is known again, each in its own column`() {
    var memo = CellMemo<Int>(columns: 3)
    var generator = SeededRandom(seed: 64)
    var cells: Set<String> = [""]
    while cells.count < 500 {
      let length = Int.random(in: 1...30, using: &generator)
      cells.insert(String((0..<length).map { _ in "ab".randomElement(using: &generator)! }))
    }
    for (number, cell) in cells.sorted().enumerated() {
      Self.keep(number, of: cell, in: 0, &memo)
      Self.keep(-number, of: cell, in: 2, &memo)
    }

    for (number, cell) in cells.sorted().enumerated() {
      #expect(Self.meaning(of: cell, in: 0, memo) == number)
      #expect(Self.meaning(of: cell, in: 1, memo) == nil)
      #expect(Self.meaning(of: cell, in: 2, memo) == -number)
      #expect(Self.meaning(of: cell + "c", in: 0, memo) == nil)
    }
  }

  @Test func `is kept for so many cells of a column, and for none that is long`() {
    var memo = CellMemo<Int>(columns: 2, limit: 2)
    for (number, cell) in ["a", "b", "c"].enumerated() { Self.keep(number, of: cell, in: 0, &memo) }
    Self.keep(4, of: "c", in: 1, &memo)
    Self.keep(5, of: String(repeating: "d", count: 129), in: 1, &memo)

    #expect(["a", "b", "c"].map { Self.meaning(of: $0, in: 0, memo) } == [0, 1, nil])
    #expect(Self.meaning(of: "c", in: 1, memo) == 4)
    #expect(Self.meaning(of: String(repeating: "d", count: 129), in: 1, memo) == nil)
  }

  @Test func `stays what it was first`() {
    var memo = CellMemo<Int>()
    Self.keep(1, of: "a", in: 0, &memo)
    Self.keep(2, of: "a", in: 0, &memo)

    #expect(Self.meaning(of: "a", in: 0, memo) == 1)
  }
}
