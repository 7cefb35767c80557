// SPDX-License-Identifier: GPL-3.0-or-later

/// Pieces of output that come back in every row, by their place.
package struct PreEncodedNames {
  private let bytes: [UInt8]
  /// Places in `bytes`, one range a piece.
  private let ranges: [Range<Int>]

  /// - Parameters:
  ///   - names: Each becomes a JSON string.
  ///   - suffix: Stands after each.
  package init(quoting names: [String], suffix: StaticString = "") {
    var buffer = OutputBuffer(capacity: 1 << 10)
    ranges = names.map { name in
      let start = buffer.count
      buffer.append(jsonString: name.utf8)
      buffer.append(suffix)
      return start..<buffer.count
    }
    bytes = Array(buffer.bytes)
  }

  /// As a JSON array.
  package func writeList(_ places: [Int], to output: inout OutputBuffer) {
    output.append("[")
    for (index, place) in places.enumerated() {
      if index > 0 { output.append(",") }
      write(place, to: &output)
    }
    output.append("]")
  }

  @inline(__always)
  package func write(_ place: Int, to output: inout OutputBuffer) {
    bytes.withUnsafeBufferPointer { bytes in
      output.append(UnsafeBufferPointer(rebasing: bytes[ranges[place]]))
    }
  }
}
