// SPDX-License-Identifier: GPL-3.0-or-later

import GroupResults
import Testing

struct `Internal consistency` {
  private struct Vector: Decodable {
    var file: String
    var complete: Complete

    struct Complete: Decodable {
      var n: Int
      var alpha: Double
      var feldt95: [Double]
      var itemMean: [Double]
      var itemSD: [Double]
      var itemRest: [Double]
      var alphaWithout: [Double?]
      var spearmanBrown: Double?

      enum CodingKeys: String, CodingKey {
        case n, alpha, feldt95
        case itemMean = "item_mean"
        case itemSD = "item_sd"
        case itemRest = "r_drop"
        case alphaWithout = "alpha_if_dropped"
        case spearmanBrown = "spearman_brown"
      }
    }
  }

  /// Worked by a separate program, which agrees with psych 2.2.9 where nobody lacks an item.
  @Test func `has the worked figures to 1e-9`() throws {
    let vectors: [Vector] = try GroupVectors.json("reliability-vectors.json")
    #expect(vectors.count == 5)
    for vector in vectors {
      let expected = vector.complete
      let figures = try #require(
        InternalConsistency(try GroupVectors.completeRows(vector.file)))
      var pairs: [(Double?, Double?)] = [
        (figures.alpha, expected.alpha), (figures.interval?.lowerBound, expected.feldt95[0]),
        (figures.interval?.upperBound, expected.feldt95[1]),
        (figures.twoItems?.spearmanBrown, expected.spearmanBrown),
      ]
      for (place, item) in figures.items.enumerated() {
        pairs.append((item.mean, expected.itemMean[place]))
        pairs.append((item.deviation, expected.itemSD[place]))
        pairs.append((item.itemRest, expected.itemRest[place]))
        pairs.append((item.alphaWithout, expected.alphaWithout[place]))
      }
      #expect(figures.people == expected.n)
      for (actual, expected) in pairs {
        #expect((actual == nil) == (expected == nil), "\(vector.file)")
        #expect(abs((actual ?? 0) - (expected ?? 0)) < 1e-9, "\(vector.file)")
      }
    }
  }

  private struct MadeWithPsych: Decodable {
    var vectors: [Vector]

    struct Vector: Decodable {
      var file: String
      var people: Int
      var alpha: Double
      var interval: [Double]
      var mean: [Double]
      var sd: [Double]
      var itemRest: [Double]
      var alphaWithout: [Double]

      enum CodingKeys: String, CodingKey {
        case file, people, alpha, interval, mean, sd
        case itemRest = "r_drop"
        case alphaWithout = "alpha_if_dropped"
      }
    }
  }

  /// psych 2.2.9 with R 4.2.2, by `check_reliability.R` beside this file.
  @Test func `has the figures of psych to 1e-9`() throws {
    let made: MadeWithPsych = try GroupVectors.json("psych-vectors.json")
    #expect(made.vectors.count == 6)
    for vector in made.vectors {
      let figures = try #require(
        InternalConsistency(try GroupVectors.completeRows(vector.file)))
      let interval = try #require(figures.interval)
      let ours =
        [figures.alpha ?? .nan, interval.lowerBound, interval.upperBound]
        + figures.items.flatMap {
          [$0.mean, $0.deviation, $0.itemRest ?? .nan, $0.alphaWithout ?? .nan]
        }
      let theirs =
        [vector.alpha] + vector.interval
        + vector.mean.indices.flatMap {
          [vector.mean[$0], vector.sd[$0], vector.itemRest[$0], vector.alphaWithout[$0]]
        }
      #expect(figures.people == vector.people)
      #expect(ours.count == theirs.count)
      for (ours, theirs) in zip(ours, theirs) {
        #expect(abs(ours - theirs) < 1e-9, "\(vector.file)")
      }
    }
  }

  @Test func `is not worked out where there is nothing to work with`() {
    #expect(InternalConsistency([]) == nil)
    #expect(InternalConsistency([[1, 2]]) == nil)
    #expect(InternalConsistency([[1], [2]]) == nil)
    let flat = InternalConsistency([[1, 1, 1], [1, 1, 1]])
    #expect(flat != nil && flat?.alpha == nil && flat?.items[0].itemRest == nil)
  }

  /// Values of scipy 1: f.ppf(.975, 4, 10), f.ppf(.025, 4, 10), f.ppf(.5, 1e6, 3e6).
  @Test func `has the quantiles of F that tables have`() {
    #expect(abs(FDistribution.quantile(0.975, 4, 10) - 4.468341578225) < 1e-11)
    #expect(abs(FDistribution.quantile(0.025, 4, 10) - 0.113072530374) < 1e-11)
    #expect(abs(FDistribution.quantile(0.5, 1e6, 3e6) - 0.999999555556) < 1e-9)
  }
}
