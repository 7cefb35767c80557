// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Formats
import Foundation
import GRDB
import Psychometrics

extension HistoryStore {
  /// Takes over what another history of the same person says, in one transaction.
  ///
  /// Of each check-in and each entry the newest revision counts, wherever it was made; so two
  /// histories merged both ways say the same. When nothing is new, `undo` stays what it was: only
  /// times and what was removed on both sides may be taken over then, which nobody sees. Otherwise
  /// `undo` takes the merge back, and after that the change made here before it.
  ///
  /// - Parameter content: With the definitions its check-ins need.
  /// - Throws: `revisionConflict`, `definitionConflict` for a definition whose hash has another name
  ///   here, `unknownDefinition`, and what writing refuses. Nothing was changed then.
  public func merge(_ content: HistoryContent, at moment: Moment) throws(HistoryError)
    -> MergeReport
  {
    try write { db in
      var report = MergeReport(checkIns: [:], entries: [:])
      var newCheckIns: [CheckInRevision] = []
      for theirs in content.checkIns {
        let ours = try Self.newest(theirs.checkIn, db)
        if try Self.isNewer(theirs, than: ours, db) { newCheckIns.append(theirs) }
        report.checkIns[theirs.checkIn] = Self.fate(of: theirs, where: ours)
      }
      var newEntries: [StoredEntry] = []
      for theirs in content.entries {
        let ours = try Self.entry(theirs.kind, theirs.key, db)
        if ours.map({ theirs.wins(over: $0) }) ?? true { newEntries.append(theirs) }
        report.entries[theirs.kind, default: [:]][theirs.key] = Self.fate(of: theirs, where: ours)
      }
      guard !newCheckIns.isEmpty || !newEntries.isEmpty else { return report }

      let isChange = report.tellsOfChanges
      if isChange { try Self.begin(.import, isUndo: false, at: moment, db) }
      let needed = Set(newCheckIns.flatMap(\.neededDefinitions))
      try Self.store(
        content.definitions.filter { needed.contains($0.hash) }, areAnsweredHere: false, db)
      for theirs in newCheckIns { try Self.take(theirs, isNoted: isChange, db) }
      for theirs in newEntries {
        if isChange {
          try Self.change(to: theirs, isImport: true, db)
        } else {
          try Self.write(theirs, db)
        }
      }
      return report
    }
  }

  /// - Parameter isNoted: Whether it is a part of a change that has begun.
  private static func take(
    _ theirs: CheckInRevision, isNoted: Bool, _ db: Database
  ) throws {
    let before = try newestRevision(of: theirs.checkIn, db)
    let number = try insertRevision(
      theirs.id.text, of: theirs.checkIn, supersedes: theirs.supersedes?.text,
      at: theirs.revisedAt, db)
    if let checkIn = theirs.content { try fill(number, with: checkIn, db) }
    if isNoted { try note(before, of: theirs.checkIn, isImport: true, db) }
  }

  /// - Returns: `nil` when the id was never used.
  private static func newest(_ checkIn: UUID, _ db: Database) throws -> CheckInRevision? {
    guard let newest = try newestRevision(of: checkIn, db) else { return nil }
    return try revisions(selectRevision + SQL(" WHERE revision = \(newest.revision)"), db).first
  }

  /// - Throws: `revisionConflict` when the same revision says something else here.
  private static func isNewer(
    _ theirs: CheckInRevision, than ours: CheckInRevision?, _ db: Database
  ) throws -> Bool {
    if theirs == ours { return false }
    let conflict = HistoryError.revisionConflict(checkIn: theirs.checkIn)
    guard theirs.id != ours?.id else { throw conflict }
    guard ours.map({ theirs.wins(over: $0) }) ?? true else { return false }
    let isKnown = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM revision WHERE revision = ?)",
      arguments: [theirs.id.text])
    if isKnown == true { throw conflict }
    return true
  }

  private static func fate(
    of theirs: CheckInRevision, where ours: CheckInRevision?
  ) -> MergeReport.Fate {
    if theirs == ours { return .same }
    guard let ours, !theirs.wins(over: ours) else {
      switch (theirs.content, ours?.content) {
      case (nil, nil): return .same
      case (nil, _): return .deleted
      case (_, nil): return .added
      default: return .changed
      }
    }
    return ours.content == nil ? (theirs.content == nil ? .same : .deletedHere) : .olderThanHere
  }

  private static func fate(
    of theirs: StoredEntry, where ours: StoredEntry?
  ) -> MergeReport.Fate {
    guard theirs.value != ours?.value else { return .same }
    guard let ours, !theirs.wins(over: ours) else {
      return theirs.value == nil ? .deleted : ours?.value == nil ? .added : .changed
    }
    return ours.value == nil ? .deletedHere : .olderThanHere
  }
}

extension HistoryContent {
  /// Settings, contacts and plans.
  fileprivate var entries: [StoredEntry] {
    settings.map(StoredEntry.init) + contacts.map(StoredEntry.init) + plans.map(StoredEntry.init)
  }
}
