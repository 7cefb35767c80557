// SPDX-License-Identifier: GPL-3.0-or-later

package import Formats
import Psychometrics

extension TrendStatistics {
  /// Every figure, `null` where it does not exist; the documented names.
  package var json: [String: JSONValue] {
    [
      "n": .integer(count),
      "mean": .optional(mean),
      "median": .optional(median),
      "sd": .optional(standardDeviation),
      "lag1_autocorrelation": .optional(lag1Autocorrelation),
      "theil_sen_95": theilSen?.json ?? .null,
      "mann_kendall": mannKendall?.json ?? .null,
      "hamed_rao": hamedRao?.json ?? .null,
      "xmr_all": individuals?.json ?? .null,
      "xmr_baseline8": individualsFromEight?.json ?? .null,
      "ewma": smoothed?.json ?? .null,
      "personal_change8": personalChange?.json ?? .null,
      "permutation": permutation?.json ?? .null,
    ]
  }
}

extension TheilSenSlope {
  var json: JSONValue {
    .object([
      "slope": .optional(slope), "intercept_separate": .optional(intercept),
      "low": .optional(low), "high": .optional(high), "conf": .number(0.95),
      "n_pairs": .integer(pairs), "clipped": .truth(isClipped),
    ])
  }
}

extension MannKendallTest {
  fileprivate var json: JSONValue {
    .object([
      "S": .integer(s), "varS": .optional(variance), "z": .optional(z),
      "p_normal": .optional(normalP), "p_exact": .optional(exactP), "tau_b": .optional(tauB),
    ])
  }
}

extension HamedRaoTest {
  fileprivate var json: JSONValue {
    .object([
      "factor": .optional(raw.factor), "varS": .optional(raw.corrected?.variance),
      "z": .optional(raw.corrected?.z), "p": .optional(raw.corrected?.p),
      "factor_clamped": .optional(clamped.factor),
      "varS_clamped": .optional(clamped.corrected?.variance),
      "z_clamped": .optional(clamped.corrected?.z), "p_clamped": .optional(clamped.corrected?.p),
    ])
  }
}

extension IndividualsChart {
  fileprivate var json: JSONValue {
    .object([
      "baseline_n": .integer(baselineCount), "centre": .optional(centre),
      "mean_mr": .optional(meanMovingRange), "sigma": .optional(sigma),
      "upper": .optional(upper), "lower": .optional(lower),
      "mr_upper": .optional(movingRangeUpper), "outside_index": .integers(outside),
      "mr_outside_index": .integers(movingRangesOutside),
    ])
  }
}

extension SmoothedLine {
  fileprivate var json: JSONValue {
    .object([
      "lambda_": .number(Self.weight), "L": .optional(Self.limitWidth), "mu0": .optional(start),
      "sigma": .optional(sigma), "z": .numbers(line), "lower": .numbers(lower),
      "upper": .numbers(upper), "signal_index": .integers(signals),
    ])
  }
}

extension PersonalChange {
  fileprivate var json: JSONValue {
    .object([
      "baseline_n": .integer(Self.baselineCount), "baseline_mean": .optional(baselineMean),
      "baseline_sd": .optional(baselineStandardDeviation), "t975": .number(Self.t975),
      "half_width": .optional(halfWidth), "floor_step": .optional(floorStep),
      "threshold": .optional(threshold), "latest": .optional(latest),
      "difference": .optional(difference), "outside": .truth(isOutside),
    ])
  }
}

extension PermutationTest {
  fileprivate var json: JSONValue {
    .object([
      "n_before": .integer(beforeCount), "n_after": .integer(afterCount),
      "mean_before": .optional(beforeMean), "mean_after": .optional(afterMean),
      "diff": .optional(difference), "p_two_sided": .optional(twoSidedP),
      "p_increase": .optional(increaseP), "p_decrease": .optional(decreaseP),
      "min_possible_p": .optional(smallestPossibleP), "nap": .optional(nonoverlap),
      "hodges_lehmann": .optional(hodgesLehmann),
    ])
  }
}

extension JSONValue {
  fileprivate static func integers(_ numbers: [Int]) -> JSONValue {
    .list(numbers.map { .integer($0) })
  }

  fileprivate static func numbers(_ numbers: [Double]) -> JSONValue {
    .list(numbers.map { .optional($0) })
  }
}
