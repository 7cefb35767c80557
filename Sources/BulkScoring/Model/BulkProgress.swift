// SPDX-License-Identifier: GPL-3.0-or-later

/// How far a run is.
public struct BulkProgress: Equatable, Sendable {
  /// Rows that are scored.
  public var rows = 0
  /// People with rows of theirs; one who names nobody is not counted.
  public var people = 0
  /// Records that could not be scored and were set aside.
  public var setAside = 0
}
