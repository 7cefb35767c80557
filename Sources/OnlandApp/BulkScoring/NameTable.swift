// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Finds a name's place by its bytes, quickest when names come in the same order every time.
struct NameTable {
  /// In the order of their places.
  let names: [String]
  /// All names, one after the other.
  private let bytes: [UInt8]
  /// Where each name begins in `bytes`, and where the last one ends.
  private let bounds: [Int]
  /// For each place, and before the first: the place that followed it last time.
  private var following: [Int]

  init(_ names: [String]) {
    self.names = names
    bytes = names.flatMap(\.utf8)
    bounds = names.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.utf8.count) }
    following = Array(0...names.count)
  }

  /// - Parameter previous: The place found before this one in the same list; -1 at its beginning.
  mutating func place(of name: UnsafeBufferPointer<UInt8>, after previous: Int) -> Int? {
    let expected = following[previous + 1]
    if isEqual(name, toPlace: expected) { return expected }
    guard let place = names.indices.first(where: { isEqual(name, toPlace: $0) }) else { return nil }
    following[previous + 1] = place
    return place
  }

  private func isEqual(_ name: UnsafeBufferPointer<UInt8>, toPlace place: Int) -> Bool {
    guard place < names.count, bounds[place + 1] - bounds[place] == name.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      guard let left = bytes.baseAddress, let right = name.baseAddress else { return true }
      return memcmp(left + bounds[place], right, name.count) == 0
    }
  }
}
