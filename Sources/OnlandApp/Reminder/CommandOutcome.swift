// SPDX-License-Identifier: GPL-3.0-or-later

/// How a command of the system ended.
public struct CommandOutcome: Equatable, Sendable {
  /// Its exit status; 0 when it did what it was told.
  public var status: Int32
  /// What it wrote to standard output.
  public var output: String
  /// What it wrote to standard error.
  public var problem: String

  public init(status: Int32, output: String = "", problem: String = "") {
    self.status = status
    self.output = output
    self.problem = problem
  }
}
