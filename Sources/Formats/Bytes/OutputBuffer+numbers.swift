// SPDX-License-Identifier: GPL-3.0-or-later

extension OutputBuffer {
  package mutating func append(_ number: Int) {
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
    for place in first..<digits.count { append(UInt8(ascii: "0") + digits[place]) }
  }

  /// - Parameter digit: Below ten.
  @inline(__always)
  package mutating func append(digit: UInt) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }

  /// The shortest decimal that reads back as the same number; whole numbers without a fraction.
  package mutating func append(_ number: Double) {
    // Nearly all scores are whole quarters, which binary holds exactly.
    let quarters = number * 4
    guard quarters >= 0, quarters <= 400, case let count = UInt(quarters), Double(count) == quarters
    else {
      appendOther(number)
      return
    }
    let whole = count / 4
    if whole == 100 {
      append("100")
      return
    }
    if whole >= 10 { append(digit: whole / 10) }
    append(digit: whole % 10)
    switch count % 4 {
    case 1: append(".25")
    case 2: append(".5")
    case 3: append(".75")
    default: break
    }
  }

  private mutating func appendOther(_ number: Double) {
    if abs(number) < 1e15, case let whole = Int(number), Double(whole) == number {
      append(whole)
    } else {
      append(decimal: number)
    }
  }
}
