// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Finds a key's place by its bytes, quickest when keys come in the same order in every record.
struct KeyTable {
  /// What the keys name.
  private let kind: RecordProblem.Kind
  /// In the order of their places.
  private let names: [String]
  /// All names, one after the other.
  private let bytes: [UInt8]
  /// One name's places in `bytes` each.
  private let ranges: [Range<Int>]
  /// The place that followed each place last time; the first element is for the beginning.
  private var following: [Int]
  /// The record that named each place last.
  private var lastRecord: [Int]

  init(_ names: [String], kind: RecordProblem.Kind) {
    self.kind = kind
    self.names = names
    bytes = names.flatMap(\.utf8)
    var start = 0
    ranges = names.map { name in
      defer { start += name.utf8.count }
      return start..<start + name.utf8.count
    }
    following = Array(0...names.count)
    lastRecord = Array(repeating: 0, count: names.count)
  }

  /// - Parameter previous: The place found before this one in the same list; -1 at its beginning.
  mutating func place(
    of name: UnsafeBufferPointer<UInt8>, after previous: Int
  ) throws(RecordProblem) -> Int {
    let expected = following[previous + 1]
    if expected < ranges.count, name.isEqual(to: bytes, at: ranges[expected]) { return expected }
    guard let place = ranges.firstIndex(where: { name.isEqual(to: bytes, at: $0) }) else {
      throw .unknownKey(kind, String(decoding: name, as: UTF8.self), known: names)
    }
    following[previous + 1] = place
    return place
  }

  /// The same, for a key that may stand only once in a record.
  ///
  /// - Parameter record: The record's number, from 1.
  mutating func placeOnce(
    of name: UnsafeBufferPointer<UInt8>, after previous: Int, inRecord record: Int
  ) throws(RecordProblem) -> Int {
    let place = try place(of: name, after: previous)
    guard lastRecord[place] != record else { throw .twice(names[place]) }
    lastRecord[place] = record
    return place
  }
}
