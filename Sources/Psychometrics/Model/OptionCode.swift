// SPDX-License-Identifier: GPL-3.0-or-later

/// What is stored of a chosen option: a decimal number, whole for most options.
public struct OptionCode: Hashable, Comparable, Sendable {
  /// Finite.
  public let number: Double

  public init(_ whole: Int) { number = Double(whole) }

  /// - Returns: `nil` for a number that is not finite.
  public init?(_ number: Double) {
    guard number.isFinite else { return nil }
    // Zero has two signs, and a code is compared by its text as well.
    self.number = number == 0 ? 0 : number
  }

  /// - Parameter text: Decimal, such as `3`, `-1` or `0.5`.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.allSatisfy({ "0123456789.+-eE".utf8.contains($0) }),
      let number = Double(text)
    else { return nil }
    self.init(number)
  }

  /// - Returns: `nil` for a code with a fraction, and from 2^53 on, where not every whole number is one.
  public var whole: Int? { number.magnitude < 0x1p53 ? Int(exactly: number) : nil }

  public static func < (left: OptionCode, right: OptionCode) -> Bool { left.number < right.number }
}

extension OptionCode: CustomStringConvertible {
  /// The shortest text that reads as the same code.
  public var description: String { whole.map { "\($0)" } ?? "\(number)" }
}

extension OptionCode: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  public init(integerLiteral whole: Int) { self.init(whole) }

  public init(floatLiteral number: Double) { self.number = number }
}
