// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestSupport
import Testing

@testable import OnlandApp

struct `The output buffer` {
  private func written(_ number: Double) -> String {
    var buffer = OutputBuffer()
    buffer.append(number)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// Swift's own shortest form, whole numbers without a fraction.
  private func shortest(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  @Test func `writes numbers in the shortest form that reads back`() {
    var generator = SeededRandom(seed: 754)
    for _ in 0..<20_000 {
      let hundredths = Double(Int.random(in: -1_000_000...1_000_000, using: &generator)) / 100
      let any = Double.random(in: 0...100, using: &generator)
      let third = Double(Int.random(in: 0...300, using: &generator)) / 3
      for number in [hundredths, any, third, hundredths.nextUp, hundredths.nextDown] {
        #expect(written(number) == shortest(number))
      }
    }
    #expect(
      [0, 100, 0.29, 0.57, 99.99, -2.5].map(written) == [
        "0", "100", "0.29", "0.57", "99.99", "-2.5",
      ])
  }

  @Test(arguments: [0, 7, 10, 42, 99, 100, 1005, 9_999_999, -1, -42, .max, .min])
  func `writes whole numbers`(number: Int) {
    var buffer = OutputBuffer()

    buffer.append(number)

    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "\(number)")
  }

  @Test func `grows and is used again`() {
    var buffer = OutputBuffer()
    let text = String(repeating: "0123456789", count: 50_000)

    buffer.append("x")
    buffer.append(text)
    let first = String(decoding: buffer.bytes, as: UTF8.self)
    buffer.removeAll()
    buffer.append("y")

    #expect(first == "x" + text)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "y")
  }
}
