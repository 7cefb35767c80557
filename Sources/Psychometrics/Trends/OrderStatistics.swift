// SPDX-License-Identifier: GPL-3.0-or-later

extension [Double] {
  /// The elements that sorting would put at `places`, without sorting.
  ///
  /// Ten years of weeks have 134,940 slopes, and only four of them are wanted. A sorted sample gives
  /// two bounds that the wanted ones very probably lie between; only what lies between is ordered.
  /// Source: sampling as in Floyd & Rivest 1975, 10.1145/360680.360691; quickselect, Hoare 1961,
  /// 10.1145/366622.366647.
  ///
  /// - Parameter places: From 0; in any order.
  func elements(at places: [Int]) -> [Double] {
    guard let lowest = places.min(), let highest = places.max() else { return [] }
    if let bounds = sampledBounds(lowest...highest) {
      var below = 0
      var between: [Double] = []
      for element in self {
        if element < bounds.lowerBound {
          below += 1
        } else if element <= bounds.upperBound {
          between.append(element)
        }
      }
      if lowest >= below, highest < below + between.count {
        between.order(places.map { $0 - below })
        return places.map { between[$0 - below] }
      }
    }
    var ordered = self
    ordered.order(places)
    return places.map { ordered[$0] }
  }

  /// Two elements that those at `places` probably lie between; `nil` where a sample does not pay.
  private func sampledBounds(_ places: ClosedRange<Int>) -> ClosedRange<Double>? {
    let sampleCount = 1000
    guard count > 10 * sampleCount else { return nil }
    // Strides of a prime number, so that no pattern in the order of the elements is met again.
    var sample = (0..<sampleCount).map { self[$0 * 7919 % count] }
    sample.sort()
    // Five standard errors of a sampled quantile are at most 5 √(.25 / 1000) = 8 % of the places.
    let margin = sampleCount * 8 / 100
    let low = places.lowerBound * sampleCount / count - margin
    let high = places.upperBound * sampleCount / count + margin
    return sample[Swift.max(0, low)]...sample[Swift.min(sampleCount - 1, high)]
  }

  /// Moves the elements until those at `places` are where sorting would put them.
  private mutating func order(_ places: [Int]) {
    let sorted = Set(places).sorted()
    withUnsafeMutableBufferPointer { moveInto(sorted[...], in: 0..<$0.count, of: $0) }
  }
}

private func moveInto(
  _ places: ArraySlice<Int>, in range: Range<Int>, of values: UnsafeMutableBufferPointer<Double>
) {
  guard !places.isEmpty else { return }
  let middle = (places.startIndex + places.endIndex) / 2
  let place = places[middle]
  select(place, in: range, of: values)
  moveInto(places[..<middle], in: range.lowerBound..<place, of: values)
  moveInto(places[(middle + 1)...], in: place + 1..<range.upperBound, of: values)
}

/// Puts one element in its sorted place, smaller ones before it and larger ones behind.
private func select(
  _ place: Int, in range: Range<Int>, of values: UnsafeMutableBufferPointer<Double>
) {
  var (low, high) = (range.lowerBound, range.upperBound - 1)
  while low < high {
    let pivot = medianOfThree(values[low], values[(low + high) / 2], values[high])
    var (left, right) = (low, high)
    while left <= right {
      // Stops at equal elements too, so that many ties do not make it slow.
      while values[left] < pivot { left += 1 }
      while values[right] > pivot { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    if place <= right {
      high = right
    } else if place >= left {
      low = left
    } else {
      return
    }
  }
}

private func medianOfThree(_ a: Double, _ b: Double, _ c: Double) -> Double {
  max(min(a, b), min(max(a, b), c))
}
