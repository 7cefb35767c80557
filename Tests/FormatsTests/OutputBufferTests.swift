// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import TestSupport
import Testing

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
    for _ in 0..<4_000 {
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

  @Test func `never takes one number for another that was written before`() {
    var generator = SeededRandom(seed: 512)
    var buffer = OutputBuffer()
    // More numbers than it remembers (4,096), each several times.
    for _ in 0..<40_000 {
      let number = Double(Int.random(in: 1...9_000, using: &generator)) / 7
      buffer.removeAll()
      buffer.append(number)
      #expect(String(decoding: buffer.bytes, as: UTF8.self) == shortest(number))
    }
  }

  @Test(arguments: [-0x1p-1022, -.greatestFiniteMagnitude, .leastNonzeroMagnitude])
  func `writes the longest decimals again and again`(number: Double) {
    var buffer = OutputBuffer()
    for _ in 0..<2 {
      buffer.removeAll()
      buffer.append(number)
      #expect(String(decoding: buffer.bytes, as: UTF8.self) == shortest(number))
    }
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
    buffer.append(text: text)
    let first = String(decoding: buffer.bytes, as: UTF8.self)
    buffer.removeAll()
    buffer.append("y")

    #expect(first == "x" + text)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "y")
  }

  /// A text in JSON is its own, and none of its characters reaches a terminal that it could steer.
  @Test(arguments: [
    ("päivä 漢字 👩‍👩‍👧", "päivä 漢字 👩‍👩‍👧"), ("a\"\\\n\t\r", #"a\"\\\n\t\r"#),
    ("\u{1B}[31m\u{7F}", #"\u001b[31m\u007f"#), ("é\u{9B}31m", #"é\u009b31m"#),
    ("é\u{1}\u{202E}\u{2066}\u{FEFF}\u{2028}", #"é\u0001\u202e\u2066\ufeff\u2028"#),
  ])
  func `writes texts of JSON that steer no terminal`(text: String, written: String) throws {
    var buffer = OutputBuffer()
    buffer.append(jsonString: text.utf8)
    let string = String(decoding: buffer.bytes, as: UTF8.self)

    #expect(string == "\"\(written)\"")
    #expect(try JSONDecoder().decode(String.self, from: Data(string.utf8)) == text)
    let document = JSONValue.object(["a": .text(text)]).document
    #expect(document.unicodeScalars.allSatisfy { $0 == "\n" || !TerminalText.isUnsafe($0) })
    let read = try JSONDecoder().decode([String: String].self, from: Data(document.utf8))
    #expect(read == ["a": text])
  }
}
