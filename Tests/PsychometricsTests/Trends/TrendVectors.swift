// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Testing

/// The worked series of `Vectors/trend-vectors.json`, computed by a reference implementation that was
/// checked against scipy, pymannkendall, statsmodels and R.
struct TrendVectors: Decodable {
  var cases: [Case]

  static let all: [Case] = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let file = URL(filePath: #filePath).appending(path: "../../Vectors/trend-vectors.json")
    guard let data = try? Data(contentsOf: file.standardized),
      let vectors = try? decoder.decode(TrendVectors.self, from: data)
    else { return [] }
    return vectors.cases
  }()

  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    var name: String
    var weeks: [Int]
    var values: [Double?]
    var splitWeek: Int?
    var expected: Expected

    var testDescription: String { name }

    var series: WeeklySeries { WeeklySeries(weeks: weeks, values: values) }
  }

  struct Expected: Decodable, Sendable {
    var n: Int
    var mean: Double?
    var median: Double?
    var sd: Double?
    var lag1Autocorrelation: Double?
    var theilSen95: TheilSen?
    var mannKendall: MannKendall?
    var hamedRao: HamedRao?
    var xmrAll: Individuals?
    var xmrBaseline8: Individuals?
    var ewma: Smoothed?
    var personalChange8: Change?
    var permutation: Permutation?
  }

  struct TheilSen: Decodable, Sendable {
    var slope, interceptSeparate, low, high: Double
    var nPairs: Int
    var clipped: Bool
  }

  struct MannKendall: Decodable, Sendable {
    var s: Int
    var varS, z, pNormal: Double
    var tauB, pExact: Double?

    enum CodingKeys: String, CodingKey {
      case s = "S"
      case varS, z, pNormal, tauB, pExact
    }
  }

  struct HamedRao: Decodable, Sendable {
    var factor, factorClamped: Double
    var varS, z, p, varSClamped, zClamped, pClamped: Double?

    enum CodingKeys: String, CodingKey {
      case factor, factorClamped, varS, z, p, zClamped, pClamped
      // What the decoder makes of `varS_clamped`.
      case varSClamped = "varsClamped"
    }
  }

  struct Individuals: Decodable, Sendable {
    var baselineN: Int
    var centre, meanMr, sigma, upper, lower, mrUpper: Double
    var outsideIndex, mrOutsideIndex: [Int]
  }

  struct Smoothed: Decodable, Sendable {
    var mu0, sigma: Double
    var z, lower, upper: [Double]
    var signalIndex: [Int]
  }

  struct Change: Decodable, Sendable {
    var baselineN: Int
    var baselineMean, baselineSd, t975, halfWidth, floorStep: Double
    var threshold, latest, difference: Double
    var outside: Bool
  }

  struct Permutation: Decodable, Sendable {
    var nBefore, nAfter: Int
    var meanBefore, meanAfter, diff, pTwoSided, pIncrease, pDecrease: Double
    var minPossibleP, nap, hodgesLehmann: Double
  }
}

/// Whether two figures agree as the vectors ask: 1e-9 absolute or relative; both or neither exist.
func agree(_ actual: Double?, _ expected: Double?) -> Bool {
  guard let actual, let expected else { return actual == nil && expected == nil }
  return abs(actual - expected) <= 1e-9 * max(1, abs(expected))
}

func agree(_ actual: [Double]?, _ expected: [Double]?) -> Bool {
  guard let actual, let expected else { return actual == nil && expected == nil }
  return actual.count == expected.count && zip(actual, expected).allSatisfy { agree($0, $1) }
}
