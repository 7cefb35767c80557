// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Psychometrics

/// What settings, contacts and plans have in common.
extension HistoryStore {
  /// The values of one kind that were not removed, by key.
  func values<Value: EntryValue>(_: Value.Type) throws(HistoryError) -> [String: Value] {
    try read { db in
      let revisions: [EntryRevision<Value>] = try Self.revisions(db)
      return Dictionary(
        uniqueKeysWithValues: revisions.compactMap { revision in
          revision.value.map { (revision.key, $0) }
        })
    }
  }

  /// Changes one entry, unless it says that already: then `undo` stays what it was.
  ///
  /// - Parameter value: `nil` removes it.
  func change<Value: EntryValue>(
    _ key: String, to value: Value?, as kind: Change.Kind, at moment: Moment
  ) throws(HistoryError) {
    try write { db in
      let before = try Self.entry(Value.kind, key, db)
      guard before?.value != value?.stored else { return }
      try Self.begin(kind, isUndo: false, at: moment, db)
      try Self.change(Value.kind, key, to: value?.stored, at: moment, db)
    }
  }

  // MARK: Rows

  /// Every entry of one kind in order of key, the removed ones too.
  static func revisions<Value: EntryValue>(_ db: Database) throws -> [EntryRevision<Value>] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM entry WHERE kind = ? ORDER BY key", arguments: [Value.kind.rawValue]
    ).map { row in try EntryRevision(StoredEntry(row, kind: Value.kind)) }
  }

  /// - Returns: `nil` when there never was one.
  static func entry(_ kind: EntryKind, _ key: String, _ db: Database) throws -> StoredEntry? {
    try Row.fetchOne(
      db, sql: "SELECT * FROM entry WHERE kind = ? AND key = ?", arguments: [kind.rawValue, key]
    ).map { row in try StoredEntry(row, kind: kind) }
  }

  /// Changes an entry within a change that has begun, and notes what was there before.
  static func change(
    _ kind: EntryKind, _ key: String, to value: String?, at moment: Moment, _ db: Database
  ) throws {
    let before = try entry(kind, key, db)
    let changedAt = moment.ofChange(after: before?.changedAt.secondsSince1970)
    try change(to: StoredEntry(kind: kind, key: key, value: value, changedAt: changedAt), db)
  }

  /// The same for an entry that says itself when it was changed.
  static func change(to entry: StoredEntry, isImport: Bool = false, _ db: Database) throws {
    let before = try Self.entry(entry.kind, entry.key, db)
    try write(entry, db)
    try db.execute(
      sql: """
        INSERT INTO changed_entry (is_import, kind, key, before, before_at, before_offset)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        isImport, entry.kind.rawValue, entry.key, before?.value, before?.changedAt.secondsSince1970,
        before?.changedAt.offsetSeconds,
      ])
  }

  static func write(_ entry: StoredEntry, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO entry (kind, key, value, changed_at, changed_offset) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (kind, key) DO UPDATE SET value = ?3, changed_at = ?4, changed_offset = ?5
        """,
      arguments: [
        entry.kind.rawValue, entry.key, entry.value, entry.changedAt.secondsSince1970,
        entry.changedAt.offsetSeconds,
      ])
  }
}
