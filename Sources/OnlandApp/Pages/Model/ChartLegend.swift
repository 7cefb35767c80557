// SPDX-License-Identifier: GPL-3.0-or-later

/// What the parts of the charts on a page stand for.
struct ChartLegend: Equatable, Sendable {
  /// The kinds of points, each with its symbol.
  var points: [PageText]
  /// In place of `points` where a chart has too many weeks to tell its kinds apart.
  var crowdedPoints: PageText
  /// Everything else that is drawn.
  var others: [PageText]
  /// What to do about kinds that cannot be told apart; `nil` where there is only one.
  var crowdedHint: PageText?
}
