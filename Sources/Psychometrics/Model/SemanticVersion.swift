// SPDX-License-Identifier: GPL-3.0-or-later

/// Three whole numbers, such as `1.1.0`; a later version is greater.
public struct SemanticVersion: Hashable, Comparable, Sendable {
  /// Three numbers of at most nine digits.
  private let numbers: [Int]

  /// - Returns: `nil` for anything else, a leading zero among it.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isGood = parts.allSatisfy { part in
      (1...9) ~= part.utf8.count && part.allSatisfy { $0.isASCII && $0.isNumber }
        && (part == "0" || part.first != "0")
    }
    guard parts.count == 3, isGood else { return nil }
    numbers = parts.compactMap { Int($0) }
  }

  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

extension SemanticVersion: CustomStringConvertible {
  public var description: String { numbers.map { "\($0)" }.joined(separator: ".") }
}
