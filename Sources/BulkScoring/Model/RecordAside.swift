// SPDX-License-Identifier: GPL-3.0-or-later

/// A record that could not be scored, while the others are.
public struct RecordAside: Sendable {
  /// From 1.
  public var line: Int
  public var problem: RecordProblem
  /// As the input has it, without its line break.
  public var record: [UInt8]
}
