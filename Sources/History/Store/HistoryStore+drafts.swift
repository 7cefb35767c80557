// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import GRDB
import Psychometrics

extension HistoryStore {
  /// Claims the right to answer `questionnaire`; keep the claim for as long as it is answered.
  ///
  /// - Throws: `draftInUse` when another living process, or another claim here, has it.
  public func claimDraft(of questionnaire: String) throws(HistoryError) -> DraftClaim {
    let path = files.draftLock(questionnaire: questionnaire)
    guard let lock = try FileLock(path: path, makingFile: true) else {
      throw .draftInUse(questionnaire: questionnaire)
    }
    return DraftClaim(questionnaire: questionnaire, lock: lock)
  }

  /// The drafts that wait, in order of the questionnaire's id.
  public func drafts() throws(HistoryError) -> [Draft] {
    try read(.none) { db in
      try Row.fetchAll(db, sql: "\(Self.selectDraft) ORDER BY draft.questionnaire")
        .map { row in try Self.draft(row, db) }
    }
  }

  /// - Returns: `nil` when none waits.
  public func draft(of questionnaire: String) throws(HistoryError) -> Draft? {
    try read(.none) { db in
      try Row.fetchOne(
        db, sql: "\(Self.selectDraft) WHERE draft.questionnaire = ?", arguments: [questionnaire]
      ).map { row in try Self.draft(row, db) }
    }
  }

  /// Saves the draft in place of the one before it.
  ///
  /// - Parameter definitions: Those the draft needs; definitions that are stored already are ignored.
  /// - Throws: `unknownDefinition`, `definitionConflict`, and what writing refuses.
  public func save(
    _ draft: Draft, definitions: [StoredDefinition], claim: DraftClaim
  ) throws(HistoryError) {
    precondition(claim.questionnaire == draft.questionnaire, "the claim is for another draft")
    try write(keepsLastCheckIns: true) { db in
      // First, so that its definition blocks nothing when the draft begins anew.
      try Self.removeDraft(of: draft.questionnaire, db)
      try Self.store(definitions, db)
      try Self.requireDefinition(
        draft.definitionHash, questionnaire: draft.questionnaire, version: draft.version, db)
      try db.execute(
        sql: """
          INSERT INTO draft (questionnaire, definition, begun_on, begun_at, begun_offset,
            local_date, position) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          draft.questionnaire, draft.definitionHash, draft.begunOn.description,
          draft.begunAt.secondsSince1970, draft.begunAt.offsetSeconds, draft.date.description,
          draft.position,
        ])
      let insert = try db.cachedStatement(
        sql: """
          INSERT INTO draft_outcome (questionnaire, item, kind, value)
          VALUES (?1, ?2, ?3, \(Outcome.storing("?4")))
          """)
      for (item, outcome) in draft.outcomes {
        try insert.execute(arguments: [draft.questionnaire, item, outcome.kind, outcome.value])
      }
    }
  }

  /// Throws the draft away, when there is one.
  public func discardDraft(_ claim: DraftClaim) throws(HistoryError) {
    // Looking first costs nothing; a write looks through the whole file before its first change, and
    // a person would wait for that before the first question.
    guard try draft(of: claim.questionnaire) != nil else { return }
    try write(keepsLastCheckIns: true) { db in
      try Self.removeDraft(of: claim.questionnaire, db)
      try ErasedTextCleanup.expect(db)
    }
  }

  static func removeDraft(of questionnaire: String, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM draft WHERE questionnaire = ?", arguments: [questionnaire])
  }

  private static let selectDraft = """
    SELECT draft.*, definition.version FROM draft
    JOIN definition ON definition.hash = draft.definition
    """

  private static func draft(_ row: Row, _ db: Database) throws -> Draft {
    let questionnaire = try row.decode(String.self, forColumn: "questionnaire")
    let outcomes = try Row.fetchCursor(
      db,
      sql: "SELECT item, kind, \(Outcome.reading) FROM draft_outcome WHERE questionnaire = ?",
      arguments: [questionnaire])
    return Draft(
      questionnaire: questionnaire, version: try row.decode(forColumn: "version"),
      definitionHash: try row.decode(forColumn: "definition"),
      begunOn: try row.localDate("begun_on"),
      begunAt: try row.moment("begun_at", "begun_offset"),
      date: try row.localDate("local_date"), position: try row.decode(forColumn: "position"),
      outcomes: try Dictionary(outcomes))
  }
}
