// SPDX-License-Identifier: GPL-3.0-or-later

/// The outline of a path, in tenths of a unit: thousands of weeks have to fit into a page.
///
/// Source: SVG 2, chapter 9.
struct PathData {
  private(set) var text = ""
  var isEmpty: Bool { text.isEmpty }

  mutating func move(_ x: Double, _ y: Double) {
    text += "M\(Self.number(x)) \(Self.number(y))"
  }

  mutating func line(_ x: Double, _ y: Double) {
    text += "L\(Self.number(x)) \(Self.number(y))"
  }

  /// A line without length, which a round cap makes a dot.
  mutating func dot(_ x: Double, _ y: Double) {
    move(x, y)
    text += "h0"
  }

  mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    move(x, y)
    let (width, height) = (Self.number(width), Self.number(height))
    text += "h\(width)v\(height)h-\(width)z"
  }

  mutating func diamond(_ x: Double, _ y: Double, _ radius: Double) {
    let side = Self.number(radius)
    move(x, y - radius)
    text += "l\(side) \(side)l-\(side) \(side)l-\(side) -\(side)z"
  }

  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}
