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

  /// The same on one line, where a page follows.
  var lineWithHint: String { "onland: \(summary)." + (hint.map { " \($0)" } ?? "") }

  /// For standard error.
  public var lines: [String] {
    ["onland: \(summary)"] + (hint.map { ["  \($0)"] } ?? [])
  }
}
