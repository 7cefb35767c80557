// SPDX-License-Identifier: GPL-3.0-or-later

/// Values in order of size, equal ones in one group.
struct TieGroups {
  /// The group of each value, from 0 for the smallest.
  private(set) var groups: [Int]
  /// How many values each group holds, the smallest first.
  private(set) var sizes: [Int] = []

  /// - Parameter values: Equal when rounded to 1e-9.
  init(_ values: [Double]) {
    let rounded = values.map(\.roundedToTolerance)
    groups = Array(repeating: 0, count: values.count)
    var last: Double?
    for place in rounded.indices.sorted(by: { rounded[$0] < rounded[$1] }) {
      if rounded[place] != last { sizes.append(0) }
      last = rounded[place]
      sizes[sizes.count - 1] += 1
      groups[place] = sizes.count - 1
    }
  }

  /// The rank of each value from 1, ties sharing the mean of theirs.
  var averageRanks: [Double] {
    var ranks: [Double] = []
    var below = 0
    for size in sizes {
      ranks.append(Double(below) + Double(size + 1) / 2)
      below += size
    }
    return groups.map { ranks[$0] }
  }

  /// Pairs of values.
  var pairs: Int { groups.count * (groups.count - 1) / 2 }

  /// Pairs of equal values.
  var tiedPairs: Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }

  /// The variance of Kendall's S when every order is equally likely.
  ///
  /// [n(n−1)(2n+5) − Σ c(c−1)(2c+5)] / 18 over the tie groups of size c.
  /// Source: Kendall 1975, Rank Correlation Methods, 4th ed., section 4.
  var varianceOfS: Double {
    let term = { (n: Int) in n * (n - 1) * (2 * n + 5) }
    return Double(term(groups.count) - sizes.reduce(0) { $0 + term($1) }) / 18
  }
}
