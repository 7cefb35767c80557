// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
public import Psychometrics

extension HistoryStore {
  /// All settings that are set, by key.
  public func settings() throws(HistoryError) -> [String: String] {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT key, value FROM setting WHERE value IS NOT NULL")
      let pairs = try rows.map { row in
        (try row.decode(String.self, atIndex: 0), try row.decode(String.self, atIndex: 1))
      }
      return Dictionary(pairs) { first, _ in first }
    }
  }

  /// - Returns: `nil` when it is not set.
  public func setting(_ key: String) throws(HistoryError) -> String? {
    try read { db in try Self.setting(key, db) }
  }

  /// Sets `key`; when it has that value already, nothing changes and `undo` stays what it was.
  public func set(_ key: String, to value: String, at moment: Moment) throws(HistoryError) {
    try change(key, to: value, at: moment)
  }

  /// Removes `key`; when it is not set, nothing changes and `undo` stays what it was.
  public func remove(_ key: String, at moment: Moment) throws(HistoryError) {
    try change(key, to: nil, at: moment)
  }

  private func change(_ key: String, to value: String?, at moment: Moment) throws(HistoryError) {
    try write { db in
      let before = try Self.newestSetting(key, db)
      guard before?.value != value else { return }
      try Self.begin(.setting, isUndo: false, at: moment, db)
      try Self.write(key, value, at: moment, db)
      try Self.note(before, of: key, db)
    }
  }

  static func setting(_ key: String, _ db: Database) throws -> String? {
    try newestSetting(key, db)?.value
  }

  /// - Returns: `nil` when it was never set.
  static func newestSetting(_ key: String, _ db: Database) throws -> SettingRevision? {
    try Row.fetchOne(db, sql: "SELECT * FROM setting WHERE key = ?", arguments: [key])
      .map(SettingRevision.init)
  }

  /// Notes, after a change of `key`, what was there before it.
  static func note(_ before: SettingRevision?, of key: String, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO changed_setting (key, before, before_at, before_offset) VALUES (?, ?, ?, ?)
        """,
      arguments: [
        key, before?.value, before?.changedAt.secondsSince1970, before?.changedAt.offsetSeconds,
      ])
  }

  static func write(_ key: String, _ value: String?, at moment: Moment, _ db: Database) throws {
    // Later than the change before it, even when the clock was set back: the newest one counts.
    let before = try newestSetting(key, db)?.changedAt.secondsSince1970
    var moment = moment
    moment.secondsSince1970 = max(moment.secondsSince1970, before.map { $0 + 1 } ?? .min)
    try write(SettingRevision(key: key, value: value, changedAt: moment), db)
  }

  static func write(_ setting: SettingRevision, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO setting (key, value, changed_at, changed_offset) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (key) DO UPDATE SET value = ?2, changed_at = ?3, changed_offset = ?4
        """,
      arguments: [
        setting.key, setting.value, setting.changedAt.secondsSince1970,
        setting.changedAt.offsetSeconds,
      ])
  }
}

extension SettingRevision {
  init(_ row: Row) throws {
    self.init(
      key: try row.decode(forColumn: "key"), value: try row.decode(forColumn: "value"),
      changedAt: try row.moment("changed_at", "changed_offset"))
  }
}
