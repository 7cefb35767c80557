// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Psychometrics

extension HistoryStore {
  /// Reads what can be read of a damaged history, and changes nothing.
  ///
  /// A check-in is there whole or not at all: one of which a part cannot be read is left out.
  ///
  /// - Returns: `nil` when there is no history yet.
  /// - Throws: `damaged` when the file cannot be opened at all, `notOurs`, `locked`, and what the
  ///   file system refuses.
  public static func salvage(
    folder: String, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) -> SalvagedContent? {
    let files = HistoryFiles(folder: folder)
    guard try files.findDatabase() else { return nil }
    do {
      let database = try openDatabase(files, busyTimeoutSeconds: busyTimeoutSeconds)
      return try database.read { db in
        var salvaged = SalvagedContent(content: HistoryContent(), unreadableCheckIns: 0)
        salvaged.content.settings = readableEntries(db)
        salvaged.content.contacts = readableEntries(db)
        salvaged.content.plans = readableEntries(db)
        for number in newestRevisions(db).values.map(\.number) {
          if let revision = try? revision(number: number, db) {
            salvaged.content.checkIns.append(revision)
          } else {
            salvaged.unreadableCheckIns += 1
          }
        }
        salvaged.content.checkIns.sort { $0.exportPlace < $1.exportPlace }
        let needed = Set(salvaged.content.checkIns.flatMap(\.neededDefinitions)).sorted()
        salvaged.content.definitions = needed.compactMap { hash in
          (try? storedDefinition(hash: hash, db)).flatMap(\.self)
        }
        return salvaged
      }
    } catch {
      throw HistoryError(error, files: files)
    }
  }

  private static func readableEntries<Value: EntryValue>(
    _ db: Database
  ) -> [EntryRevision<Value>] {
    let kind = Value.kind
    return readable("SELECT * FROM entry WHERE kind = '\(kind.rawValue)' ORDER BY key", db)
      .compactMap { row in try? EntryRevision(StoredEntry(row, kind: kind)) }
  }

  private struct Place {
    var number: Int64
    var revisedAt: Int
    var revision: String
  }

  /// The newest revision of each check-in, by its id, from the table and from its index: where one
  /// of the two is damaged, the other may be whole.
  private static func newestRevisions(_ db: Database) -> [String: Place] {
    let columns = "SELECT number, check_in, revised_at, revision FROM revision"
    let scans = [
      "NOT INDEXED ORDER BY number", "INDEXED BY revision_of_check_in ORDER BY check_in",
    ]
    var newest: [String: Place] = [:]
    for scan in scans {
      // From both ends: a damaged page ends a scan.
      for row in readable("\(columns) \(scan)", db) + readable("\(columns) \(scan) DESC", db) {
        guard let number = try? row.decode(Int64.self, forColumn: "number"),
          let checkIn = try? row.decode(String.self, forColumn: "check_in"),
          let revisedAt = try? row.decode(Int.self, forColumn: "revised_at"),
          let revision = try? row.decode(String.self, forColumn: "revision")
        else { continue }
        let place = Place(number: number, revisedAt: revisedAt, revision: revision)
        guard let known = newest[checkIn],
          (known.revisedAt, known.revision) >= (revisedAt, revision)
        else {
          newest[checkIn] = place
          continue
        }
      }
    }
    return newest
  }

  /// The rows up to the first that cannot be read.
  private static func readable(_ sql: String, _ db: Database) -> [Row] {
    var rows: [Row] = []
    guard let cursor = try? Row.fetchCursor(db, sql: sql) else { return [] }
    while let row = (try? cursor.next()).flatMap(\.self) { rows.append(row.copy()) }
    return rows
  }

  private static func revision(number: Int64, _ db: Database) throws -> CheckInRevision? {
    try revisions(selectRevision + SQL(" WHERE number = \(number)"), db).first
  }
}

extension CheckInRevision {
  /// The order of `HistoryContent.checkIns`.
  fileprivate var exportPlace: (Int, String, Int, String) {
    (
      content == nil ? 1 : 0, content?.date.description ?? "",
      content?.answeredAt.secondsSince1970 ?? 0, checkIn.text
    )
  }
}
