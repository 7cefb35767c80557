// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Formats
public import Foundation
import GRDB
import Psychometrics

extension HistoryStore {
  /// Saves a new check-in with the definitions it needs, and ends its draft, in one transaction.
  ///
  /// - Parameter definitions: Its own and the whole's; definitions that are stored already are ignored.
  /// - Parameter draft: The claim on the draft that became this check-in; `nil` when none did, and
  ///   then a waiting draft stays.
  /// - Throws: `checkInExists` for an id that was used before, `unknownDefinition`,
  ///   `definitionConflict`, and what writing refuses.
  public func append(
    _ checkIn: CheckIn, definitions: [StoredDefinition], at moment: Moment,
    ending draft: DraftClaim?
  ) throws(HistoryError) {
    try write { db in
      guard try Self.newestRevision(of: checkIn.id, db) == nil else {
        throw HistoryError.checkInExists(checkIn.id)
      }
      try Self.revise(
        checkIn.id, to: checkIn, definitions: definitions, as: .add, at: moment, ending: draft, db)
    }
  }

  /// Saves a check-in in place of the earlier one that has its id; otherwise as `append`.
  ///
  /// - Throws: `noSuchCheckIn` when there is none or it was deleted, and as `append`.
  public func replace(
    with checkIn: CheckIn, definitions: [StoredDefinition], at moment: Moment,
    ending draft: DraftClaim?
  ) throws(HistoryError) {
    try write { db in
      try Self.requireCheckIn(checkIn.id, db)
      try Self.revise(
        checkIn.id, to: checkIn, definitions: definitions, as: .replace, at: moment, ending: draft,
        db)
    }
  }

  /// Saves a corrected check-in.
  ///
  /// - Throws: `noSuchCheckIn` when there is none or it was deleted, and what writing refuses.
  public func edit(_ checkIn: CheckIn, at moment: Moment) throws(HistoryError) {
    try write { db in
      try Self.requireCheckIn(checkIn.id, db)
      try Self.revise(
        checkIn.id, to: checkIn, definitions: [], as: .edit, at: moment, ending: nil, db)
    }
  }

  /// Deletes a check-in; what it said is gone for good with the next change.
  ///
  /// - Throws: `noSuchCheckIn` when there is none or it was deleted, and what writing refuses.
  public func delete(_ id: UUID, at moment: Moment) throws(HistoryError) {
    try write { db in
      try Self.requireCheckIn(id, db)
      try Self.revise(id, to: nil, definitions: [], as: .delete, at: moment, ending: nil, db)
    }
  }

  private static func requireCheckIn(_ id: UUID, _ db: Database) throws {
    guard let newest = try newestRevision(of: id, db), !newest.isTombstone else {
      throw HistoryError.noSuchCheckIn(id)
    }
  }

  /// - Parameter checkIn: `nil` for a tombstone.
  private static func revise(
    _ id: UUID, to checkIn: CheckIn?, definitions: [StoredDefinition], as kind: Change.Kind,
    at moment: Moment, ending draft: DraftClaim?, _ db: Database
  ) throws {
    if let draft { try removeDraft(of: draft.questionnaire, db) }
    try begin(kind, isUndo: false, at: moment, db)
    try store(definitions, db)
    let before = try newestRevision(of: id, db)
    let number = try insertRevision(of: id, after: before, at: moment, db)
    if let checkIn { try fill(number, with: checkIn, db) }
    try note(before, of: id, db)
  }

  /// Notes, after a change of a check-in, what was there before it.
  static func note(
    _ before: Revision?, of checkIn: UUID, isImport: Bool = false, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO changed_check_in (is_import, check_in, before) VALUES (?, ?, ?)",
      arguments: [isImport, checkIn.text, before?.revision])
  }

  /// Gives a revision without content what the check-in says.
  static func fill(_ number: Int64, with checkIn: CheckIn, _ db: Database) throws {
    try requireDefinition(
      checkIn.definitionHash, questionnaire: checkIn.questionnaire, version: checkIn.version, db)
    if let hash = checkIn.wholeDefinitionHash, try storedDefinition(hash: hash, db) == nil {
      throw HistoryError.unknownDefinition(hash: hash)
    }
    try db.execute(
      sql: """
        UPDATE revision SET definition = ?, whole_definition = ?, local_date = ?, answered_at = ?,
          answered_offset = ?, is_late = ? WHERE number = ?
        """,
      arguments: [
        checkIn.definitionHash, checkIn.wholeDefinitionHash, checkIn.date.description,
        checkIn.answeredAt.secondsSince1970, checkIn.answeredAt.offsetSeconds, checkIn.isLate,
        number,
      ])
    for (key, value) in checkIn.targets {
      try db.execute(
        sql: "INSERT INTO target (revision, key, value) VALUES (?, ?, ?)",
        arguments: [number, key, value])
    }
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO outcome (revision, item, kind, value)
        VALUES (?1, ?2, ?3, \(Outcome.storing("?4")))
        """)
    for (item, outcome) in checkIn.outcomes {
      try insert.execute(arguments: [number, item, outcome.kind, outcome.value])
    }
  }
}
