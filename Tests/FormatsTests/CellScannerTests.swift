// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Testing

struct `Cells of a table` {
  private static func rows(_ table: String, separator: Character = ",") -> [[String]?] {
    var rows: [[String]?] = []
    var scanner = CellScanner(separator: separator)
    var row = RowCells()
    Array(table.utf8).withUnsafeBufferPointer { bytes in
      while scanner.next(in: bytes, into: &row) { rows.append(row.texts) }
    }
    return rows
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,\n,b", [["a", ""], ["", "b"]]),
    ("a\r\n\r\n\nb\rc", [["a"], ["b"], ["c"]]),
    (" a b\t, \"c\" \n", [["a b", "c"]]),
    ("5\" wide,x\n", [["5\" wide", "x"]]),
    ("\"a\nb\r\nc\",d\n", [["a\nb\r\nc", "d"]]),
    // Cells that do not lie in the table as they are meant, beside others and after others.
    ("\"a\"\"b\",c,\"\"\"\",\"\"\n\"d\"\"\"\n", [["a\"b", "c", "\"", ""], ["d\""]]),
    ("", []),
  ])
  func `are read as they are meant`(table: String, expected: [[String]?]) {
    #expect(Self.rows(table) == expected)
  }

  @Test func `are parted by another mark, of which a tab is no blank`() {
    #expect(Self.rows("a,b; c", separator: ";") == [["a,b", "c"]])
    #expect(Self.rows("a\t\tb ", separator: "\t") == [["a", "", "b"]])
  }

  @Test func `of a row that is broken are none, and the next row is read`() {
    #expect(Self.rows("\"a\"b,c\nd,e\n\"f") == [nil, ["d", "e"], nil])
  }

  @Test func `know whether any has something in it, and on which line they begin`() {
    var found: [String] = []
    var scanner = CellScanner()
    var row = RowCells()
    Array("a,\"b\nc\"\n,\n\n\" \"\"\"\n".utf8).withUnsafeBufferPointer { bytes in
      while scanner.next(in: bytes, into: &row) { found.append("\(row.line) \(row.hasText)") }
    }
    #expect(found == ["1 true", "3 false", "5 true"])
  }
}
