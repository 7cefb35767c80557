// SPDX-License-Identifier: GPL-3.0-or-later

/// A place's clocks, from a file of the system's time zones. Source: RFC 9636.
struct TimeZoneFile {
  /// In seconds since 1970 in UTC, rising.
  private let changes: [Int]
  /// Seconds east of UTC: before the first change, and after each.
  private let offsets: [Int]
  /// After the last change.
  private let yearly: YearlyClockChanges?

  /// - Returns: `nil` for bytes that are no such file.
  init?(_ bytes: [UInt8]) {
    guard var block = Block(bytes, at: 0, timeSize: 4) else { return nil }
    // From version 2 on the same follows with longer times, and a text for the years after.
    if bytes[4] >= UInt8(ascii: "2") {
      guard let longer = Block(bytes, at: block.end, timeSize: 8) else { return nil }
      block = longer
      let footer = bytes[block.end...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
      yearly = YearlyClockChanges(String(decoding: footer, as: UTF8.self))
    } else {
      yearly = nil
    }
    changes = block.changes
    offsets = block.offsets
  }

  /// Seconds east of UTC.
  ///
  /// - Parameter moment: Seconds since 1970 in UTC.
  func offset(at moment: Int) -> Int {
    if let yearly, moment >= changes.last ?? .min { return yearly.offset(at: moment) }
    // Half of what is left each time: the number of changes up to this moment.
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return offsets[low]
  }
}

extension TimeZoneFile {
  private struct Block {
    var changes: [Int] = []
    var offsets: [Int] = []
    /// The place behind it.
    var end: Int

    /// - Parameter timeSize: Bytes of a time.
    init?(_ bytes: [UInt8], at start: Int, timeSize: Int) {
      let header = 44
      guard bytes.count >= start + header, bytes[start...].starts(with: "TZif".utf8) else {
        return nil
      }
      func number(_ place: Int, size: Int = 4) -> Int {
        let bits = bytes[place..<place + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return size == 4 ? Int(Int32(truncatingIfNeeded: bits)) : Int(Int64(bitPattern: bits))
      }
      let counts = (0..<6).map { number(start + 20 + 4 * $0) }
      guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
      let (utcMarks, standardMarks, leaps) = (counts[0], counts[1], counts[2])
      let (times, types, letters) = (counts[3], counts[4], counts[5])
      let typesOfTimes = start + header + times * timeSize
      let typeTable = typesOfTimes + times
      end =
        typeTable + types * 6 + letters + leaps * (timeSize + 4) + standardMarks + utcMarks
      guard types > 0, end <= bytes.count else { return nil }
      offsets.append(number(typeTable))
      for index in 0..<times {
        let type = Int(bytes[typesOfTimes + index])
        guard type < types else { return nil }
        changes.append(number(start + header + index * timeSize, size: timeSize))
        offsets.append(number(typeTable + type * 6))
      }
      guard zip(changes, changes.dropFirst()).allSatisfy(<) else { return nil }
    }
  }
}
