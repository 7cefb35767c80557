// SPDX-License-Identifier: GPL-3.0-or-later

/// (y_j − y_i) / (t_j − t_i) for all i < j of a series, of which a few in order of size are wanted.
///
/// Few slopes are kept and selected from. Many are worked out anew for each look at them, because they
/// grow with the square of the weeks: the first look counts how many have which upper bits, and further
/// ones go on with the lower bits of those that may be wanted, until they are few or all equal. Both
/// ways give the same slopes to the last bit.
/// Source: radix selection, as in Knuth 1998, The Art of Computer Programming 3, 5.3.3 and 5.2.5.
struct PairwiseSlopes {
  /// 8 MB.
  static let mostKept = 1 << 20
  private static let bitsALook = 16

  private let weeks: [Int]
  private let values: [Double]
  private let mostKept: Int

  /// - Parameter mostKept: So many slopes are held in memory at most.
  init(_ series: WeeklySeries, mostKept: Int = PairwiseSlopes.mostKept) {
    weeks = series.weeks
    values = series.values
    self.mostKept = mostKept
  }

  var count: Int { weeks.count * (weeks.count - 1) / 2 }

  /// The slopes that sorting would put at `places`.
  ///
  /// - Parameter places: From 0; in any order.
  func elements(at places: [Int]) -> [Double] {
    if count <= mostKept { return slopes(count) { _ in true }.elements(at: places) }
    var found: [Int: Double] = [:]
    find(Set(places).sorted()[...], among: Prefix(), startingAt: 0, into: &found)
    return places.compactMap { found[$0] }
  }

  /// The upper bits that some slopes have in common.
  private struct Prefix {
    var bits: UInt64 = 0
    /// How many.
    var length = 0

    func holds(_ key: UInt64) -> Bool {
      // A shift by all 64 bits gives 0.
      key >> UInt64(64 - length) == bits
    }
  }

  /// - Parameters:
  ///   - places: Ascending, all of them of slopes with this prefix.
  ///   - start: The place of the smallest of those.
  private func find(
    _ places: ArraySlice<Int>, among prefix: Prefix, startingAt start: Int,
    into found: inout [Int: Double]
  ) {
    var (places, start) = (places, start)
    for (digit, count) in counts(among: prefix).enumerated() where count > 0 {
      let end = start + count
      let here = places.prefix { $0 < end }
      places = places.dropFirst(here.count)
      if !here.isEmpty {
        let longer = Prefix(
          bits: prefix.bits << UInt64(Self.bitsALook) | UInt64(digit),
          length: prefix.length + Self.bitsALook)
        if longer.length == 64 {
          for place in here { found[place] = Self.number(longer.bits) }
        } else if count <= mostKept {
          let slopes = slopes(count) { longer.holds(Self.key($0)) }
          let first = start
          for (place, slope) in zip(here, slopes.elements(at: here.map { $0 - first })) {
            found[place] = slope
          }
        } else {
          find(here, among: longer, startingAt: start, into: &found)
        }
      }
      if places.isEmpty { return }
      start = end
    }
  }

  /// How many slopes go on with each of the next bits.
  private func counts(among prefix: Prefix) -> [Int] {
    var counts = Array(repeating: 0, count: 1 << Self.bitsALook)
    let shift = UInt64(64 - prefix.length - Self.bitsALook)
    counts.withUnsafeMutableBufferPointer { counts in
      forEach { slope in
        let key = Self.key(slope)
        if prefix.holds(key) {
          counts[Int(key >> shift & (1 << UInt64(Self.bitsALook) - 1))] += 1
        }
      }
    }
    return counts
  }

  /// - Parameter expected: How many there are.
  private func slopes(_ expected: Int, where isWanted: (Double) -> Bool) -> [Double] {
    var slopes: [Double] = []
    slopes.reserveCapacity(expected)
    forEach { if isWanted($0) { slopes.append($0) } }
    return slopes
  }

  @inline(__always)
  private func forEach(_ body: (Double) -> Void) {
    weeks.withUnsafeBufferPointer { weeks in
      values.withUnsafeBufferPointer { values in
        for later in values.indices {
          for earlier in 0..<later {
            body((values[later] - values[earlier]) / Double(weeks[later] - weeks[earlier]))
          }
        }
      }
    }
  }

  /// The bits of a number, turned so that smaller numbers have smaller ones.
  ///
  /// Source: IEEE 754-2019, 5.10 (totalOrder): the bits of positive numbers ascend, of negative ones
  /// descend.
  private static func key(_ number: Double) -> UInt64 {
    let bits = number.bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }

  private static func number(_ key: UInt64) -> Double {
    Double(bitPattern: key >> 63 == 1 ? key & ~(1 << 63) : ~key)
  }
}
