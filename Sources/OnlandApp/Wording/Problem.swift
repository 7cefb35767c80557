// SPDX-License-Identifier: GPL-3.0-or-later

/// A failure as the person reads it: what happened, what was left untouched, what to do next.
///
/// Never contains an answer.
public struct Problem: Error, Equatable, Sendable {
  public var summary: String
  public var hint: String?
  public var status: ExitStatus

  public init(_ summary: String, hint: String? = nil, status: ExitStatus) {
    self.summary = summary
    self.hint = hint
    self.status = status
  }

  /// For standard error.
  public var lines: [String] {
    ["onland: \(summary)"] + (hint.map { ["  \($0)"] } ?? [])
  }
}

/// What the process gives back to its parent.
public enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// No, nothing there, or not due.
  case nothing = 1
  /// Wrong options or an unknown name.
  case usage = 64
  /// A file or input is wrong.
  case data = 65
  /// The history cannot be read or written.
  case history = 74
  /// Ctrl-C.
  case interrupted = 130
}
