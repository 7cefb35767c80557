// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation

/// What became of each part of another history that was merged into this one.
public struct MergeReport: Equatable, Sendable {
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    /// It was not here.
    case added
    /// It was changed later than the one here, and took its place.
    case changed
    /// It was deleted there later than it was changed here, and is gone here too.
    case deleted
    /// It is the same here, or was deleted there and never was here.
    case same
    /// The one here was changed later, and stays.
    case olderThanHere = "older_than_here"
    /// It was deleted here later, and stays so.
    case deletedHere = "deleted_here"
  }

  /// By id.
  public var checkIns: [UUID: Fate]
  /// Of settings, contacts and plans, by kind and key.
  public var entries: [EntryKind: [String: Fate]]

  /// Whether a reader of this history finds anything changed.
  public var tellsOfChanges: Bool {
    let fates = Array(checkIns.values) + entries.values.flatMap(\.values)
    return fates.contains { $0 == .added || $0 == .changed || $0 == .deleted }
  }
}
