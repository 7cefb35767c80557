// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

extension OutputBuffer {
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(magnitude: number.magnitude)
  }

  private mutating func append(magnitude number: UInt) {
    if number >= 10 { append(magnitude: number / 10) }
    append(digit: number % 10)
  }

  @inline(__always)
  private mutating func append(digit: UInt) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }

  /// The shortest decimal that reads back as the same number; whole numbers without a fraction.
  mutating func append(_ number: Double) {
    var number = number
    if number < 0 {
      append(UInt8(ascii: "-"))
      number = -number
    }
    // A number that a decimal of few digits rounds to has no shorter one.
    guard number < 1e9, case let hundredths = Int(number * 100),
      Double(hundredths) / 100 == number
    else {
      append(number.description)
      return
    }
    let (whole, fraction) = UInt(hundredths).quotientAndRemainder(dividingBy: 100)
    if whole < 100 {
      // The usual score, of two digits.
      if whole >= 10 { append(digit: whole / 10) }
      append(digit: whole % 10)
    } else {
      append(magnitude: whole)
    }
    if fraction > 0 {
      append(UInt8(ascii: "."))
      append(digit: fraction / 10)
      if fraction % 10 > 0 { append(digit: fraction % 10) }
    }
  }

  mutating func append(_ date: LocalDate) { append(date.description) }
}
