// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Psychometrics

struct `The normal distribution` {
  /// Computed with 30 digits by mpmath 1.3.
  @Test(arguments: [
    (0, 1.0), (1e-9, 0.9999999988716208329), (0.1, 0.8875370839817151016),
    (0.5, 0.47950012218695346232), (0.7, 0.32219880616258155772), (1, 0.15729920705028513066),
    (1.5, 0.033894853524689272933), (1.999999, 0.0046777556480739522487),
    (2, 0.0046777349810472658379), (2.5, 0.00040695201744495893956), (3, 2.2090496998585441373e-5),
    (4, 1.5417257900280018852e-8), (5, 1.5374597944280348502e-12), (7, 4.1838256077794143986e-23),
    (10, 2.088487583762544757e-45), (15, 7.2129941724512066666e-100),
    (20, 5.3958656116079009289e-176), (24, 1.6489825831519335142e-252),
    (26, 5.6631924088561428465e-296), (26.5, 2.2109076642637342759e-307),
  ])
  func `has a complementary error function good to twelve digits`(x: Double, expected: Double) {
    let actual = NormalDistribution.complementaryErrorFunction(x)

    #expect(abs(actual - expected) <= 1e-12 * expected, "\(actual)")
  }

  @Test(arguments: [
    (-700, 9.8596765437597708567e-305), (-100.5, 2.2563401359170363132e-44),
    (-1, 0.3678794411714423216), (-0.3, 0.74081822068171787429), (0, 1.0),
    (0.5, 1.6487212707001281468), (1, 2.7182818284590452354), (50, 5.1847055285870724641e+21),
  ])
  func `has an exponential function good to fourteen digits`(x: Double, expected: Double) {
    #expect(abs(NormalDistribution.exponential(x) - expected) <= 1e-14 * expected)
  }

  @Test func `gives no probability below zero, however far out`() {
    #expect(NormalDistribution.twoSidedP(38.6) == 0)
    #expect(NormalDistribution.twoSidedP(-1.96) == NormalDistribution.twoSidedP(1.96))
    // A month of weeks that only rise: erfc 26.5 is not yet 0.
    #expect(NormalDistribution.twoSidedP(37.4) > 0)
  }
}

struct `Kendall's S` {
  @Test func `is the sum over all pairs, with and without ties`() {
    var random = SeededRandom(seed: 4)
    for size in [0, 1, 2, 3, 8, 9, 100] {
      for kinds in [1, 2, 5, 1000] {
        let values = (0..<size).map { _ in Double(Int.random(in: 0..<kinds, using: &random)) }

        let pairs = values.indices.flatMap { later in
          values[..<later].map { values[later] > $0 ? 1 : values[later] < $0 ? -1 : 0 }
        }
        #expect(TieGroups(values).s == pairs.reduce(0, +))
      }
    }
  }
}

struct `Elements in their sorted places` {
  @Test func `are those of sorting, with and without ties`() {
    var random = SeededRandom(seed: 1)
    // From 10,001 elements on a sample is taken.
    for size in [1, 2, 3, 10, 137, 1000, 20_000] {
      for kinds in [1, 2, 9, 100_000] {
        let values = (0..<size).map { _ in Double(Int.random(in: 0..<kinds, using: &random)) }
        let places = (0..<4).map { _ in Int.random(in: 0..<size, using: &random) } + [0, size - 1]

        let found = values.elements(at: places)

        let sorted = values.sorted()
        #expect(found == places.map { sorted[$0] })
      }
    }
  }

  @Test func `are found where the sample misleads`() {
    // Every element the sample looks at is 0, so the bounds enclose none of the others.
    var values = (0..<20_000).map { 1 + Double($0) }
    for place in 0..<1000 { values[place * 7919 % 20_000] = 0 }

    #expect(values.elements(at: [10_000]) == [values.sorted()[10_000]])
  }
}

struct `Slopes of all pairs` {
  /// Ties, dust, signs, huge and tiny numbers: whatever is kept in memory, the same bits come out.
  @Test(arguments: [0, 1, 7, 100, 1000])
  func `are those of sorting them, however few are kept`(mostKept: Int) throws {
    var random = SeededRandom(seed: 3)
    let kinds: [(inout SeededRandom) -> Double] = [
      { _ in 7 }, { Double(Int.random(in: -2...2, using: &$0)) },
      { Double.random(in: -1e9...1e9, using: &$0) },
      { Double.random(in: -1e-9...1e-9, using: &$0) },
      { 50 + Double(Int.random(in: -3...3, using: &$0)) * 0x1p-44 },
      {
        Double.random(in: -1...1, using: &$0) * [1e-300, 1e-9, 1, 1e9].randomElement(using: &$0)!
      },
    ]
    for kind in kinds {
      var week = -20
      let weeks = (0..<50).map { _ in
        week += Int.random(in: 1...4, using: &random)
        return week
      }
      let values = weeks.map { _ in kind(&random) }
      let slopes = PairwiseSlopes(WeeklySeries(weeks: weeks, values: values), mostKept: mostKept)
      var sorted: [Double] = []
      for later in weeks.indices {
        for earlier in 0..<later {
          sorted.append(
            (values[later] - values[earlier]) / Double(weeks[later] - weeks[earlier]))
        }
      }
      sorted.sort()
      let places = [0, 1, 600, 612, 612, 613, 1223, 1224]

      #expect(slopes.count == sorted.count)
      #expect(slopes.elements(at: places) == places.map { sorted[$0] })
    }
  }
}

struct `Orders counted by inversions` {
  @Test(arguments: [[1], [3], [1, 1, 1, 1], [2, 2], [1, 3, 2], [2, 1, 2, 1, 1]])
  func `are those of trying every order`(sizes: [Int]) {
    let multiset = sizes.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    var counted: [Int: Double] = [:]
    for order in orders(of: multiset) {
      var inversions = 0
      for later in order.indices {
        for earlier in 0..<later where order[earlier] > order[later] { inversions += 1 }
      }
      counted[inversions, default: 0] += 1
    }

    let coefficients = GaussianMultinomial.coefficients(of: sizes)

    #expect(coefficients == (0...(counted.keys.max() ?? 0)).map { counted[$0] ?? 0 })
  }

  /// Every different order of the elements.
  private func orders(of elements: [Int]) -> Set<[Int]> {
    guard elements.count > 1 else { return [elements] }
    var all: Set<[Int]> = []
    for place in elements.indices {
      var rest = elements
      let first = rest.remove(at: place)
      for order in orders(of: rest) { all.insert([first] + order) }
    }
    return all
  }
}
