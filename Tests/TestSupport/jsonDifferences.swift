// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Where a JSON value is not the one that was expected: other names, texts or lengths, and numbers that
/// are more than 1e-9 apart.
///
/// - Parameter path: That of the values in their document.
public func jsonDifferences(_ actual: Any, from expected: Any, at path: String = "") -> [String] {
  switch (actual, expected) {
  case (let actual as [String: Any], let expected as [String: Any]):
    let names = Set(actual.keys).symmetricDifference(expected.keys).map { "\(path).\($0)" }
    return names
      + expected.flatMap { key, value in
        actual[key].map { jsonDifferences($0, from: value, at: "\(path).\(key)") } ?? []
      }
  case (let actual as [Any], let expected as [Any]):
    guard actual.count == expected.count else { return ["\(path): \(actual.count) elements"] }
    return zip(actual, expected).enumerated().flatMap { index, pair in
      jsonDifferences(pair.0, from: pair.1, at: "\(path)[\(index)]")
    }
  case (let actual as String, let expected as String) where actual == expected: return []
  case (is NSNull, is NSNull): return []
  case (let actual as NSNumber, let expected as NSNumber)
  where abs(actual.doubleValue - expected.doubleValue) <= 1e-9:
    return []
  default: return ["\(path): \(actual) is not \(expected)"]
  }
}
