// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

extension HistoryStore {
  /// - Returns: `nil` when no check-in or draft needed one with that hash.
  public func definition(hash: String) throws(HistoryError) -> StoredDefinition? {
    try read(.none) { db in try Self.storedDefinition(hash: hash, db) }
  }

  /// All contents of a questionnaire that a check-in or draft needed.
  public func definitions(of questionnaire: String) throws(HistoryError) -> [StoredDefinition] {
    try read(.none) { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM definition WHERE questionnaire = ? ORDER BY version, hash",
        arguments: [questionnaire]
      ).map(StoredDefinition.init)
    }
  }

  /// Refuses a definition whose author changed it after it was answered here, under the same version.
  ///
  /// One that was answered anywhere goes, and one that differs only from what was answered on another
  /// computer: nobody here can give that a new version.
  ///
  /// - Throws: `definitionConflict`.
  public func requireAnswerable(_ definition: StoredDefinition) throws(HistoryError) {
    try read(.none) { db in try Self.requireAnswerable(definition, db) }
  }

  /// The versions of which more than one content is in use, in order of questionnaire and version.
  public func versionsOfSeveralContents() throws(HistoryError)
    -> [(questionnaire: String, version: String)]
  {
    try read(.none) { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT questionnaire, version FROM definition WHERE \(Self.isInUse)
          GROUP BY questionnaire, version HAVING count(*) > 1 ORDER BY questionnaire, version
          """
      ).map { row in
        (try row.decode(forColumn: "questionnaire"), try row.decode(forColumn: "version"))
      }
    }
  }

  /// Stores definitions that are not there yet.
  ///
  /// - Parameter areAnsweredHere: Whether somebody answers them now; otherwise they come with
  ///   check-ins of another computer.
  /// - Throws: `definitionConflict` for one that `requireAnswerable` refuses, and for one whose hash
  ///   belongs to another questionnaire or version here.
  static func store(
    _ definitions: [StoredDefinition], areAnsweredHere: Bool = true, _ db: Database
  ) throws {
    for definition in definitions {
      if areAnsweredHere { try requireAnswerable(definition, db) }
      // The author of a questionnaire may change a file that nobody has answered.
      try db.execute(
        sql: """
          DELETE FROM definition
          WHERE questionnaire = ? AND version = ? AND hash <> ? AND NOT \(isInUse)
          """, arguments: [definition.questionnaire, definition.version, definition.hash])
      guard let same = try storedDefinition(hash: definition.hash, db) else {
        try db.execute(
          sql: """
            INSERT INTO definition (hash, questionnaire, version, content, answered_here)
            VALUES (?, ?, ?, ?, ?)
            """,
          arguments: [
            definition.hash, definition.questionnaire, definition.version, definition.content,
            areAnsweredHere,
          ])
        continue
      }
      guard same == definition else { throw conflict(definition, with: same) }
      if areAnsweredHere {
        try db.execute(
          sql: "UPDATE definition SET answered_here = 1 WHERE hash = ? AND NOT answered_here",
          arguments: [definition.hash])
      }
    }
  }

  private static func requireAnswerable(_ definition: StoredDefinition, _ db: Database) throws {
    let other = try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM definition WHERE questionnaire = ?1 AND version = ?2 AND hash <> ?3
          AND answered_here
          AND EXISTS (SELECT 1 FROM newest_revision WHERE definition.hash IN (
            newest_revision.definition, newest_revision.whole_definition))
          AND NOT EXISTS (SELECT 1 FROM definition WHERE hash = ?3 AND \(isInUse))
        """, arguments: [definition.questionnaire, definition.version, definition.hash]
    ).map(StoredDefinition.init)
    if let other { throw conflict(definition, with: other) }
  }

  private static func conflict(
    _ definition: StoredDefinition, with stored: StoredDefinition
  ) -> any Error {
    // Bytes that are not what their own hash says were changed by no author.
    guard stored.isSound else { return MalformedRow() }
    return HistoryError.definitionConflict(
      questionnaire: definition.questionnaire, version: definition.version)
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

  /// Of a row of `definition`: whether a check-in or a draft needs it.
  private static let isInUse = """
    (EXISTS (SELECT 1 FROM revision WHERE revision.definition = definition.hash)
      OR EXISTS (SELECT 1 FROM revision WHERE revision.whole_definition = definition.hash)
      OR EXISTS (SELECT 1 FROM draft WHERE draft.definition = definition.hash))
    """
}

extension StoredDefinition {
  init(_ row: Row) throws {
    self.init(
      hash: try row.decode(forColumn: "hash"),
      questionnaire: try row.decode(forColumn: "questionnaire"),
      version: try row.decode(forColumn: "version"), content: try row.decode(forColumn: "content"))
  }
}
