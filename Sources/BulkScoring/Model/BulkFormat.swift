// SPDX-License-Identifier: GPL-3.0-or-later

/// How many check-ins at once are written down.
public enum BulkFormat: String, CaseIterable, Sendable {
  /// One JSON object a line.
  case ndjson
  /// A wide table with a header, as survey tools write it (RFC 4180).
  case csv

  /// The format that the end of a file's name says.
  public init?(ofFile path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".csv") {
      self = .csv
    } else if name.hasSuffix(".ndjson") || name.hasSuffix(".jsonl") {
      self = .ndjson
    } else {
      return nil
    }
  }
}
