// SPDX-License-Identifier: GPL-3.0-or-later

/// What the parts of the charts on a page stand for.
package struct ChartLegend: Equatable, Sendable {
  /// The kinds of points, each with its symbol.
  package var points: [PageText]
  /// In place of `points` where a chart has too many weeks to tell its kinds apart.
  package var crowdedPoints: PageText
  /// Everything else that is drawn.
  package var others: [PageText]
  /// What to do about kinds that cannot be told apart; `nil` where there is only one.
  package var crowdedHint: PageText?
}
