// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The worked series of `PsychometricsTests/Vectors/trend-vectors.json` as files and figures.
struct TrendVectorFile {
  var name: String
  /// A table as a person would hand it over.
  var csv: String
  var split: String?
  var expected: [String: Any]

  /// The figures that the documented output has.
  static let names: Set = [
    "n", "mean", "median", "sd", "lag1_autocorrelation", "theil_sen_95", "mann_kendall",
    "hamed_rao", "xmr_all", "xmr_baseline8", "ewma", "personal_change8", "permutation",
  ]

  /// What only helps checking, and the output may leave out.
  static let leftOut: Set = [
    "intercept_joint", "index_low_0based", "index_high_0based", "tau_a", "p_exact_fraction",
    "lags_used", "run8_index", "permutations", "hits_two_sided",
  ]

  static func cases() throws -> [TrendVectorFile] {
    let file = URL(filePath: #filePath).appending(
      path: "../../../PsychometricsTests/Vectors/trend-vectors.json")
    let content = try JSONSerialization.jsonObject(with: Data(contentsOf: file.standardized))
    let cases = (content as? [String: Any])?["cases"] as? [[String: Any]] ?? []
    return cases.compactMap { entry in
      guard let name = entry["name"] as? String, let weeks = entry["weeks"] as? [Int],
        let values = entry["values"] as? [Any], let expected = entry["expected"] as? [String: Any]
      else { return nil }
      let rows = zip(weeks, values).map { week, value in
        "\(week),\((value as? NSNumber).map { "\($0.doubleValue)" } ?? "")"
      }
      return TrendVectorFile(
        name: name, csv: (["week,value"] + rows).joined(separator: "\n") + "\n",
        split: (entry["split_week"] as? Int).map { "\($0)" }, expected: expected)
    }
  }
}

/// Compares figures as the vectors ask: 1e-9 absolute or relative, whatever their shape.
enum Figures {
  /// The paths at which two values differ.
  static func differences(
    _ actual: Any?, _ expected: Any?, at path: String = "", leavingOut: Set<String>
  ) -> [String] {
    switch (actual, expected) {
    case (let actual as [String: Any], let expected as [String: Any]):
      let names = Set(actual.keys).union(expected.keys).subtracting(leavingOut)
      return names.sorted().flatMap { name in
        differences(actual[name], expected[name], at: path + "." + name, leavingOut: leavingOut)
      }
    case (let actual as [Any], let expected as [Any]):
      guard actual.count == expected.count else { return ["\(path): \(actual.count) elements"] }
      return zip(actual, expected).enumerated().flatMap { place, pair in
        differences(pair.0, pair.1, at: "\(path)[\(place)]", leavingOut: leavingOut)
      }
    case (let actual as NSNumber, let expected as NSNumber):
      let (one, other) = (actual.doubleValue, expected.doubleValue)
      return abs(one - other) <= 1e-9 * max(1, abs(other)) ? [] : ["\(path): \(one), not \(other)"]
    case (is NSNull, is NSNull): return []
    default: return ["\(path): \(actual ?? "nothing"), not \(expected ?? "nothing")"]
    }
  }
}
