// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes apart what zlib made small, for the vectors that are long.
///
/// Source: RFC 1950 and RFC 1951. The files are ours: what breaks the rules traps.
struct Inflating {
  private let bytes: [UInt8]
  /// In bits.
  private var place = 16
  private var output: [UInt8] = []

  static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var inflating = Inflating(bytes: bytes)
    while inflating.block() {}
    return inflating.output
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bits(_ count: Int) -> Int {
    var value = 0
    for index in 0..<count {
      value |= Int(bytes[place >> 3] >> UInt8(place & 7) & 1) << index
      place += 1
    }
    return value
  }

  /// - Returns: Whether another one follows.
  private mutating func block() -> Bool {
    let isLast = bits(1) == 1
    switch bits(2) {
    case 0:
      place = (place + 7) & ~7
      let length = bits(16)
      place += 16
      output += bytes[place >> 3..<(place >> 3) + length]
      place += length * 8
    case 1:
      let lengths =
        [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
        + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8)
      symbols(Code(lengths), Code([Int](repeating: 5, count: 30)))
    default:
      let (literal, distance) = codes()
      symbols(literal, distance)
    }
    return !isLast
  }

  private mutating func codes() -> (Code, Code) {
    let literals = bits(5) + 257
    let distances = bits(5) + 1
    let count = bits(4) + 4
    var lengths = [Int](repeating: 0, count: 19)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    for index in order.prefix(count) { lengths[index] = bits(3) }
    let code = Code(lengths)
    lengths = []
    while lengths.count < literals + distances {
      let symbol = next(code)
      switch symbol {
      case 16: lengths += [Int](repeating: lengths.last!, count: bits(2) + 3)
      case 17: lengths += [Int](repeating: 0, count: bits(3) + 3)
      case 18: lengths += [Int](repeating: 0, count: bits(7) + 11)
      default: lengths.append(symbol)
      }
    }
    return (Code(Array(lengths[..<literals])), Code(Array(lengths[literals...])))
  }

  private mutating func symbols(_ literal: Code, _ distance: Code) {
    while true {
      let symbol = next(literal)
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      let length = Self.lengths[symbol - 257] + bits(Self.lengthBits[symbol - 257])
      let code = next(distance)
      let back = Self.distances[code] + bits(code < 2 ? 0 : code / 2 - 1)
      for _ in 0..<length { output.append(output[output.count - back]) }
    }
  }

  private mutating func next(_ code: Code) -> Int {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      value |= bits(1)
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    preconditionFailure("no such code")
  }

  /// A code of Huffman, by how long the code of each symbol is.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int]

    init(_ lengths: [Int]) {
      for length in lengths where length > 0 { counts[length] += 1 }
      symbols = lengths.indices.filter { lengths[$0] > 0 }
        .sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    }
  }

  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
}
