// SPDX-License-Identifier: GPL-3.0-or-later

/// Columns of a table that are no part of a check-in. Every other column must be known: a question whose
/// name is misspelt would else pass for one that nobody answered.
public struct FurtherColumns: Equatable, Sendable {
  /// Columns whose fields are kept beside the results.
  public var kept: [String]
  /// Columns that are passed over.
  public var ignored: [String]

  public init(kept: [String] = [], ignored: [String] = []) {
    self.kept = kept
    self.ignored = ignored
  }

  var all: [String] { kept + ignored }
}
