// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Testing

@testable import History

/// What no test that kills a process can see: the kernel keeps what was written, the disk may not.
@Suite(.plainAndSealed)
struct DurabilityTests {
  private let history: TemporaryHistory

  init() throws { history = try TemporaryHistory() }

  @Test func `every connection waits for the disk, and leaves no trace of what is deleted`() throws
  {
    let writing = try history.open()
    try writing.append(checkIn())
    let reading = try #require(try history.read())
    for store in [writing, reading] {
      let pragmas = try store.read { db in
        try ["synchronous", "secure_delete", "journal_mode", "temp_store", "cell_size_check"].map {
          pragma in try String.fetchOne(db, sql: "PRAGMA \(pragma)")
        }
      }
      // 3 is EXTRA, 2 is MEMORY. What is opened in memory has its journal there.
      let journal = history.kept == .plain ? "delete" : "memory"
      #expect(pragmas == ["3", "1", journal, "2", "1"])
    }
  }

  /// The value of a setting is no text that the whole file is written anew for.
  @Test func `a value that was replaced twice is nowhere in the file`() throws {
    let store = try history.open()
    let marks = (0..<40).map { "mark-\($0)-of-a-setting" }
    for (number, mark) in marks.enumerated() {
      try store.set("key\(number)", to: mark, at: morning)
    }
    for number in marks.indices {
      try store.set("key\(number)", to: "x", at: moment(minutesLater: 1))
    }
    try store.set("last", to: "y", at: moment(minutesLater: 2))

    let bytes = try history.bytes()
    for mark in marks { #expect(bytes.range(of: Data(mark.utf8)) == nil, "\(mark)") }
  }
}
