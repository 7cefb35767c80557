// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import GRDB
import Psychometrics

/// What can be read of a damaged file.
///
/// Tables are read without their indexes, and row by row: a damaged page hides what it holds, and
/// nothing else. What two places hold, a table and an index over all its columns that are needed, is
/// read from both.
struct Salvage {
  private let db: Database
  private let definitions: [String: StoredDefinition]
  /// Called before each scan: one that leads in circles must not end those after it.
  private let renewLimit: () -> Void

  /// - Parameter known: Definitions from elsewhere, for those that are damaged here.
  init(_ db: Database, known: [StoredDefinition], renewLimit: @escaping () -> Void) {
    self.db = db
    self.renewLimit = renewLimit
    renewLimit()
    let stored = Self.readable("SELECT * FROM definition NOT INDEXED", key: "rowid", db)
      .compactMap { row in try? StoredDefinition(row) }.filter(\.isIntact)
      .map(\.calledRight)
    definitions = Dictionary((known + stored).map { ($0.hash, $0) }) { first, _ in first }
  }

  var content: SalvagedContent {
    var salvaged = SalvagedContent(content: HistoryContent(), unreadableCheckIns: 0)
    salvaged.content.settings = entries()
    salvaged.content.contacts = entries()
    salvaged.content.plans = entries()
    for place in newestRevisions() {
      renewLimit()
      if let revision = try? revision(at: place) {
        salvaged.content.checkIns.append(revision)
      } else {
        salvaged.unreadableCheckIns += 1
      }
    }
    salvaged.content.checkIns.sort { $0.exportPlace < $1.exportPlace }
    let needed = Set(salvaged.content.checkIns.flatMap(\.neededDefinitions)).sorted()
    salvaged.content.definitions = needed.compactMap { definitions[$0] }
    return salvaged
  }

  private func entries<Value: EntryValue>() -> [EntryRevision<Value>] {
    renewLimit()
    let kind = Value.kind
    let rows = Self.readable(
      "\(HistoryStore.selectEntry) WHERE entry.kind = '\(kind.rawValue)'", key: "entry.key", db)
    let entries: [EntryRevision<Value>] = rows.compactMap { row in
      try? EntryRevision(StoredEntry(row, kind: kind))
    }
    return Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }.values
      .sorted { $0.key < $1.key }
  }

  // MARK: Check-ins

  private struct Place {
    /// `nil` where the table and the index have different ones: with the wrong one it would get the
    /// answers of another check-in.
    var number: Int64?
    var revisedAt: Int
    var revision: String
    /// `nil` where only the index has it.
    var row: Row?
  }

  /// The newest revision of each check-in.
  private func newestRevisions() -> [Place] {
    renewLimit()
    // Whole rows: whoever looks for one by its number is led astray by a damaged one beside it.
    var rows = Self.readable("SELECT * FROM revision NOT INDEXED", key: "number", db)
    renewLimit()
    let indexed = Self.readable(
      "SELECT number, check_in, revised_at, revision FROM revision INDEXED BY revision_of_check_in",
      key: "check_in", db)
    rows += rowsBetween(rows + indexed)
    let numbers = Dictionary(
      indexed.compactMap { row in place(row).map { ($0.revision, $0.number) } }
    ) { first, _ in first }
    var newest: [String: Place] = [:]
    for (row, isIndexed) in rows.map({ ($0, false) }) + indexed.map({ ($0, true) }) {
      guard var place = place(row),
        let checkIn = try? row.decode(String.self, forColumn: "check_in")
      else { continue }
      if !isIndexed { place.row = row }
      if let number = numbers[place.revision], number != place.number { place.number = nil }
      if let known = newest[checkIn],
        (known.revisedAt, known.revision) >= (place.revisedAt, place.revision)
      {
        continue
      }
      newest[checkIn] = place
    }
    // An id that is damaged in the table or in the index would be there twice.
    return Array(
      Dictionary(newest.values.map { ($0.revision, $0) }) { $0.row == nil ? $1 : $0 }.values)
  }

  private func place(_ row: Row) -> Place? {
    guard let number = try? row.decode(Int64.self, forColumn: "number"),
      let revisedAt = try? row.decode(Int.self, forColumn: "revised_at"),
      let revision = try? row.decode(String.self, forColumn: "revision")
    else { return nil }
    return Place(number: number, revisedAt: revisedAt, revision: revision)
  }

  /// Rows behind a damaged page, where neither end of the table leads: each by its number.
  private func rowsBetween(_ rows: [Row]) -> [Row] {
    let numbers = rows.compactMap { row in try? row.decode(Int64.self, forColumn: "number") }
    guard let last = numbers.max(), last <= Self.mostNumbers else { return [] }
    let known = Set(numbers)
    return (1...max(last, 1)).filter { !known.contains($0) }.compactMap { number in
      renewLimit()
      return (try? row(number: number)).flatMap(\.self)
    }
  }

  /// Of a history of some thousand years.
  private static let mostNumbers: Int64 = 1_000_000

  private func row(number: Int64) throws -> Row? {
    try Row.fetchOne(db, sql: "SELECT * FROM revision WHERE number = ?", arguments: [number])
  }

  /// - Returns: `nil` when its definition, and so what was answered, is not known.
  private func revision(at place: Place) throws -> CheckInRevision? {
    guard let number = place.number, let row = try place.row ?? row(number: number),
      try row.decode(forColumn: "revision") == place.revision
    else { return nil }
    var checkIn: CheckIn?
    if row["definition"] != nil {
      let hash = try row.decode(String.self, forColumn: "definition")
      guard let definition = definitions[hash] else { return nil }
      let answers = try StoredAnswers(of: [number], db)
      checkIn = CheckIn(
        id: try row.uuid("check_in"), questionnaire: definition.questionnaire,
        version: definition.version, definitionHash: hash,
        wholeDefinitionHash: try row.decode(forColumn: "whole_definition"),
        date: try row.localDate("local_date"),
        answeredAt: try row.moment("answered_at", "answered_offset"),
        isLate: try row.decode(forColumn: "is_late"), targets: answers.targets[number] ?? [:],
        outcomes: answers.outcomes[number] ?? [:])
    }
    return CheckInRevision(
      id: try row.uuid("revision"), checkIn: try row.uuid("check_in"),
      supersedes: row["supersedes"] == nil ? nil : try row.uuid("supersedes"),
      revisedAt: try row.moment("revised_at", "revised_offset"), content: checkIn)
  }

  // MARK: Scans

  /// The rows from both ends up to the first that cannot be read; those that can be read twice are
  /// there twice.
  private static func readable(_ sql: String, key: String, _ db: Database) -> [Row] {
    let forwards = rows("\(sql) ORDER BY \(key)", db)
    if forwards.isWhole { return forwards.rows }
    return forwards.rows + rows("\(sql) ORDER BY \(key) DESC", db).rows
  }

  private static func rows(_ sql: String, _ db: Database) -> (rows: [Row], isWhole: Bool) {
    var rows: [Row] = []
    do {
      let cursor = try Row.fetchCursor(db, sql: sql)
      while let row = try cursor.next() { rows.append(row.copy()) }
      return (rows, true)
    } catch {
      return (rows, false)
    }
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
