// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Writes one format's results.
protocol RowWriter: Sendable {
  /// Whether cards and help are written, not only levels.
  var needsCards: Bool { get }

  /// What stands above the rows, if anything does.
  ///
  /// - Parameter hasDates: Whether dates came with the rows.
  mutating func writeHeader(hasDates: Bool, to output: inout OutputBuffer)

  /// Takes over what another one knows of the header.
  mutating func takeHeader(of other: Self)

  /// - Parameter scorer: Holds the results of `row`, which it scored last.
  func write(_ row: AnswerRow, _ scorer: RowScorer, to output: inout OutputBuffer)
}
