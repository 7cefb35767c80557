// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Testing

@testable import History

struct `The limit on what SQLite may do` {
  private let limit = WorkLimit()
  private let database: DatabaseQueue

  init() throws {
    database = try DatabaseQueue()
    database.inDatabase { [limit] db in limit.install(on: db.sqliteConnection) }
  }

  /// A query that takes some ten instructions for each number.
  private func count(to last: Int) throws -> Int? {
    try database.read { db in
      try Int.fetchOne(
        db,
        sql: """
          WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(last))
          SELECT count(*) FROM n
          """)
    }
  }

  @Test func `ends what never would`() throws {
    limit.renew(fileSize: 0)

    let error = #expect(throws: DatabaseError.self) { try count(to: 30_000_000) }

    #expect(error?.resultCode == .SQLITE_INTERRUPT)
    let files = HistoryFiles(folder: "/nowhere")
    #expect(HistoryError(try #require(error), files: files) == .damaged(path: files.database))
  }

  @Test func `grows with the file, and can be lifted`() throws {
    let much = 2_000_000
    limit.renew(fileSize: 0)
    #expect(throws: DatabaseError.self) { try count(to: much) }
    #expect(throws: DatabaseError.self) { try count(to: much) }

    limit.renew(fileSize: 1 << 20)
    #expect(try count(to: much) == much)

    limit.renew(fileSize: 0)
    limit.lift()
    #expect(try count(to: much) == much)
  }
}
