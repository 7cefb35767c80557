// SPDX-License-Identifier: GPL-3.0-or-later

extension OutputBuffer {
  package mutating func append(_ number: Int) {
    // Nearly all are of one digit or two.
    if 0..<10 ~= number { return append(digit: number) }
    if 10..<100 ~= number {
      append(digit: number / 10)
      return append(digit: number % 10)
    }
    if number < 0 { append(UInt8(ascii: "-")) }
    // From the last digit on, because dividing by a constant is quick.
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = digits.count
    var rest = number.magnitude
    repeat {
      first -= 1
      digits[first] = UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    for place in first..<digits.count { append(digit: Int(digits[place])) }
  }
}
