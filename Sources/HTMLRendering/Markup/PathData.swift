// SPDX-License-Identifier: GPL-3.0-or-later

/// The outline of a path, in tenths of a unit: thousands of weeks have to fit into a page.
///
/// It is written byte by byte: a page of ten years has tens of thousands of numbers.
/// Source: SVG 2, chapter 9.
struct PathData {
  /// Letters, digits, blanks, dots and minus signs.
  private(set) var bytes: [UInt8] = []
  var isEmpty: Bool { bytes.isEmpty }

  mutating func move(_ x: Double, _ y: Double) { append("M", x, y) }

  mutating func line(_ x: Double, _ y: Double) { append("L", x, y) }

  /// A line without length, which a round cap makes a dot.
  mutating func dot(_ x: Double, _ y: Double) {
    move(x, y)
    bytes += "h0".utf8
  }

  mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    move(x, y)
    append("h", width)
    append("v", height)
    append("h", -width)
    append("z")
  }

  mutating func diamond(_ x: Double, _ y: Double, _ radius: Double) {
    move(x, y - radius)
    append("l", radius, radius)
    append("l", -radius, radius)
    append("l", -radius, -radius)
    append("z")
  }

  static func number(_ value: Double) -> String {
    var data = PathData()
    data.append(value)
    return String(decoding: data.bytes, as: UTF8.self)
  }

  private mutating func append(_ command: Unicode.Scalar, _ first: Double, _ second: Double) {
    append(command, first)
    append(" ")
    append(second)
  }

  private mutating func append(_ command: Unicode.Scalar, _ value: Double) {
    append(command)
    append(value)
  }

  private mutating func append(_ character: Unicode.Scalar) {
    bytes.append(UInt8(ascii: character))
  }

  private mutating func append(_ value: Double) {
    let tenths = Int((value * 10).rounded())
    if tenths < 0 { append("-") }
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    append(whole)
    guard rest > 0 else { return }
    append(".")
    append(rest)
  }

  private mutating func append(_ whole: UInt) {
    let (rest, digit) = whole.quotientAndRemainder(dividingBy: 10)
    if rest > 0 { append(rest) }
    bytes.append(UInt8(ascii: "0") + UInt8(digit))
  }
}
