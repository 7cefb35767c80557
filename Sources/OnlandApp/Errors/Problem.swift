// SPDX-License-Identifier: GPL-3.0-or-later

import Pages
import Terminal
import Texts

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

  /// For standard error, no line broken.
  public var lines: [String] { lines(width: nil) }

  /// The same on one line, where a page follows.
  var lineWithHint: String { "onland: \(summary)." + (hint.map { " \($0)" } ?? "") }

  /// For standard error.
  ///
  /// - Parameter width: Columns of a line; `nil`: no line is broken.
  public func lines(width: Int?) -> [String] {
    PlainRenderer(width: width, styling: Styling(isOn: false), language: .english)
      .lines(FailurePage(summary: summary, hint: hint).page)
  }
}
