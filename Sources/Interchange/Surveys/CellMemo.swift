// SPDX-License-Identifier: GPL-3.0-or-later

/// What the cells of a column were taken for: nearly every one says what another has said.
struct CellMemo<Meaning> {
  private var meanings: [String: Meaning] = [:]
  private let limit: Int

  /// - Parameter limit: Cells that are kept; what comes after them is read anew each time.
  init(limit: Int = 1024) { self.limit = limit }

  subscript(cell: String) -> Meaning? { meanings[cell] }

  mutating func keep(_ meaning: Meaning, of cell: String) {
    // A longer one is free text, which nobody says again.
    if meanings.count < limit, cell.utf8.count <= 128 { meanings[cell] = meaning }
  }
}
