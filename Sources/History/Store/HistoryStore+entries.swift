// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Formats
public import Foundation
import GRDB
import Psychometrics

/// Settings, contacts and plans.
extension HistoryStore {
  // MARK: Settings

  /// All settings that are set, by key.
  public func settings() throws(HistoryError) -> [String: String] {
    try values(Setting.self).mapValues(\.text)
  }

  /// Sets `key`; when it has that value already, nothing changes and `undo` stays what it was.
  public func set(_ key: String, to value: String, at moment: Moment) throws(HistoryError) {
    try change(key, to: Setting(value), as: .setting, at: moment)
  }

  /// Removes `key`; when it is not set, nothing changes and `undo` stays what it was.
  public func remove(_ key: String, at moment: Moment) throws(HistoryError) {
    try change(key, to: Setting?.none, as: .setting, at: moment)
  }

  // MARK: Contacts

  /// The person's own contacts by id, in order of name and then of id.
  public func contacts() throws(HistoryError) -> [(id: UUID, contact: Contact)] {
    try values(Contact.self).compactMap { key, contact in
      UUID(text: key).map { (id: $0, contact: contact) }
    }.sorted { ($0.contact.name, $0.id.text) < ($1.contact.name, $1.id.text) }
  }

  /// Adds a contact, or takes the place of the one with that id.
  public func save(_ contact: Contact, as id: UUID, at moment: Moment) throws(HistoryError) {
    try change(id.text, to: contact, as: .contact, at: moment)
  }

  /// Removes a contact; what it said is gone for good with the next change.
  ///
  /// When there is none, nothing changes and `undo` stays what it was.
  public func removeContact(_ id: UUID, at moment: Moment) throws(HistoryError) {
    try change(id.text, to: Contact?.none, as: .contact, at: moment)
  }

  // MARK: Plans

  /// The plans by the week they are for.
  public func plans() throws(HistoryError) -> [ISOWeek: Plan] {
    let pairs = try values(Plan.self).compactMap { key, plan in
      ISOWeek(key).map { ($0, plan) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Sets the plan of a week; when it has that value already, nothing changes.
  public func save(_ plan: Plan, for week: ISOWeek, at moment: Moment) throws(HistoryError) {
    try change(week.description, to: plan, as: .plan, at: moment)
  }

  /// Removes the plan of a week; what it said is gone for good with the next change.
  public func removePlan(of week: ISOWeek, at moment: Moment) throws(HistoryError) {
    try change(week.description, to: Plan?.none, as: .plan, at: moment)
  }
}

/// What settings, contacts and plans have in common.
extension HistoryStore {
  /// The values of one kind that were not removed, by key.
  func values<Value: EntryValue>(_: Value.Type) throws(HistoryError) -> [String: Value] {
    try read(Value.kind == .plan ? .structure : .none) { db in
      var values: [String: Value?] = [:]
      for revision: EntryRevision<Value> in try Self.revisions(db) {
        // Two keys that SQLite tells apart by their bytes may be one to Swift.
        guard values.updateValue(revision.value, forKey: revision.key) == nil else {
          throw MalformedRow()
        }
      }
      return values.compactMapValues(\.self)
    }
  }

  /// Changes one entry, unless it has that value already: then `undo` stays what it was.
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

  /// What `StoredEntry` reads; texts as bytes, since GRDB would repair what is not UTF-8.
  static let selectEntry = """
    SELECT kind, CAST(key AS BLOB) AS key, CAST(value AS BLOB) AS value, changed_at, changed_offset
    FROM entry
    """

  /// Every entry of one kind in order of key, the removed ones too.
  static func revisions<Value: EntryValue>(_ db: Database) throws -> [EntryRevision<Value>] {
    let known = EntryKind.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    // One of no kind would only be missing: nothing but its kind says that there is damage.
    return try Row.fetchAll(
      db, sql: "\(Self.selectEntry) WHERE kind = ? OR kind NOT IN (\(known)) ORDER BY entry.key",
      arguments: [Value.kind.rawValue]
    ).map { row in try EntryRevision(StoredEntry(row, kind: row.entryKind("kind"))) }
  }

  /// - Returns: `nil` when there never was one.
  static func entry(_ kind: EntryKind, _ key: String, _ db: Database) throws -> StoredEntry? {
    try Row.fetchOne(
      db, sql: "\(Self.selectEntry) WHERE kind = ? AND entry.key = ?",
      arguments: [kind.rawValue, key]
    ).map { row in try StoredEntry(row, kind: kind) }
  }

  /// Changes an entry within a change that has begun, and notes what was there before.
  static func change(
    _ kind: EntryKind, _ key: String, to value: String?, at moment: Moment, _ db: Database
  ) throws {
    let before = try entry(kind, key, db)
    let changedAt = moment.monotonic(after: before?.changedAt.secondsSince1970)
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
