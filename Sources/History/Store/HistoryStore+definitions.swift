// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

extension HistoryStore {
  /// - Returns: `nil` when no check-in or draft needed one with that hash.
  public func definition(hash: String) throws(HistoryError) -> StoredDefinition? {
    try read(.none) { db in try Self.storedDefinition(hash: hash, db) }
  }

  /// The one definition that was answered under this id and version.
  ///
  /// - Returns: `nil` when none was.
  public func definition(
    of questionnaire: String, version: String
  ) throws(HistoryError) -> StoredDefinition? {
    try read(.none) { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM definition WHERE questionnaire = ? AND version = ?",
        arguments: [questionnaire, version]
      ).map(StoredDefinition.init)
    }
  }

  /// Stores definitions that are not there yet.
  ///
  /// - Throws: `definitionConflict` when other bytes were answered under the same id and version.
  static func store(_ definitions: [StoredDefinition], _ db: Database) throws {
    for definition in definitions {
      let same = try Row.fetchOne(
        db,
        sql: "SELECT * FROM definition WHERE hash = ?1 OR (questionnaire = ?2 AND version = ?3)",
        arguments: [definition.hash, definition.questionnaire, definition.version]
      ).map(StoredDefinition.init)
      if same == definition { continue }
      // Bytes that are not what their own hash says were changed by no author.
      if let same, !same.isSound || same.hash == definition.hash { throw MalformedRow() }
      if let same {
        // The author of a questionnaire may change a file that nobody has answered.
        guard try !isInUse(same, db) else {
          throw HistoryError.definitionConflict(
            questionnaire: definition.questionnaire, version: definition.version)
        }
        try db.execute(sql: "DELETE FROM definition WHERE hash = ?", arguments: [same.hash])
      }
      try db.execute(
        sql: "INSERT INTO definition (hash, questionnaire, version, content) VALUES (?, ?, ?, ?)",
        arguments: [
          definition.hash, definition.questionnaire, definition.version, definition.content,
        ])
    }
  }

  static func storedDefinition(hash: String, _ db: Database) throws -> StoredDefinition? {
    try Row.fetchOne(db, sql: "SELECT * FROM definition WHERE hash = ?", arguments: [hash])
      .map(StoredDefinition.init)
  }

  /// - Throws: `unknownDefinition` when none of that id and version is stored with this hash.
  static func requireDefinition(
    _ hash: String, questionnaire: String, version: String, _ db: Database
  ) throws {
    guard let stored = try storedDefinition(hash: hash, db),
      stored.questionnaire == questionnaire, stored.version == version
    else { throw HistoryError.unknownDefinition(hash: hash) }
  }

  private static func isInUse(_ definition: StoredDefinition, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM revision WHERE definition = ?1)
          OR EXISTS (SELECT 1 FROM revision WHERE whole_definition = ?1)
          OR EXISTS (SELECT 1 FROM draft WHERE definition = ?1)
        """, arguments: [definition.hash]) ?? false
  }
}

extension StoredDefinition {
  init(_ row: Row) throws {
    self.init(
      hash: try row.decode(forColumn: "hash"),
      questionnaire: try row.decode(forColumn: "questionnaire"),
      version: try row.decode(forColumn: "version"), content: try row.decode(forColumn: "content"))
  }
}
