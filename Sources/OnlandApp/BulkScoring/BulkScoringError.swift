// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a stream of check-ins is not scored to its end. The lines before are written.
enum BulkScoringError: Error, Equatable {
  /// The input broke off.
  case unreadable
  /// - Parameter line: The first line of the record, from 1.
  case record(RecordProblem, line: Int)
}
