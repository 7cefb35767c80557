// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import GRDB
import Psychometrics

/// A row of `entry`, whatever its kind.
struct StoredEntry: Equatable {
  var kind: EntryKind
  var key: String
  /// `nil` when it was removed.
  var value: String?
  var changedAt: Moment

  /// Whether this one counts, and not the other.
  ///
  /// Two computers may have changed it in one second: then the value decides, the same way on both.
  func wins(over other: StoredEntry) -> Bool { place > other.place }

  private var place: (Int, Int, String, Int) {
    (changedAt.secondsSince1970, value == nil ? 0 : 1, value ?? "", changedAt.offsetSeconds)
  }
}

extension StoredEntry {
  init<Value>(_ revision: EntryRevision<Value>) {
    self.init(
      kind: Value.kind, key: revision.key, value: revision.value?.stored,
      changedAt: revision.changedAt)
  }

  init(_ row: Row, kind: EntryKind) throws {
    self.init(
      kind: kind, key: try row.text("key"),
      value: row["value"] == nil ? nil : try row.text("value"),
      changedAt: try row.moment("changed_at", "changed_offset"))
  }
}

extension EntryRevision {
  /// - Throws: `MalformedRow` for a value that is never written.
  init(_ entry: StoredEntry) throws {
    self.init(
      key: entry.key,
      value: try entry.value.map { stored in
        guard let value = Value(stored: stored) else { throw MalformedRow() }
        return value
      },
      changedAt: entry.changedAt)
  }
}
