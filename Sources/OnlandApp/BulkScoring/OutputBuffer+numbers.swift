// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

extension OutputBuffer {
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var power: UInt = 1
    while number.magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      append(digit: number.magnitude / power % 10)
      power /= 10
    }
  }

  /// - Parameter digit: Below ten.
  @inline(__always)
  mutating func append(digit: UInt) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }

  /// The shortest decimal that reads back as the same number; whole numbers without a fraction.
  mutating func append(_ number: Double) {
    // Nearly all scores are whole quarters, which binary holds exactly.
    let quarters = number * 4
    guard quarters >= 0, quarters < 400, case let count = UInt(quarters), Double(count) == quarters
    else {
      appendOther(number)
      return
    }
    let whole = count / 4
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
    if number == number.rounded(), abs(number) < 1e15 {
      append(Int(number))
    } else {
      append(decimal: number)
    }
  }

  mutating func append(_ date: LocalDate) { append(date.description) }
}
