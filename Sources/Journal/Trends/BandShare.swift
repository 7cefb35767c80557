// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// In how many check-ins of each half a series had its lowest band.
package struct BandShare: Equatable {
  /// Such as `strained`.
  package var word: String
  package var first: Int
  package var last: Int
  /// Check-ins in each half.
  package var count: Int

  /// - Returns: `nil` without bands, and below as many check-ins as make halves.
  package init?(_ series: TrendSeries) {
    let values = series.tested.values
    guard let lowest = series.bands.min(by: { $0.range.lowerBound < $1.range.lowerBound }),
      series.bands.count > 1, let halves = SeriesHalves(series.tested)
    else { return nil }
    let isIn = { (value: Double) in lowest.range.contains(displayed(value)) }
    word = lowest.label
    first = values.prefix(halves.count).count(where: isIn)
    last = values.suffix(halves.count).count(where: isIn)
    count = halves.count
  }
}
