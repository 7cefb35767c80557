// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Testing

struct `Every worked series` {
  @Test func `is found`() {
    #expect(TrendVectors.all.count == 18)
  }

  @Test(arguments: TrendVectors.all)
  func `has the same summary`(vector: TrendVectors.Case) {
    let statistics = TrendStatistics(vector.series)
    let expected = vector.expected

    #expect(statistics.count == expected.n)
    #expect(agree(statistics.mean, expected.mean))
    #expect(agree(statistics.median, expected.median))
    #expect(agree(statistics.standardDeviation, expected.sd))
    #expect(agree(statistics.lag1Autocorrelation, expected.lag1Autocorrelation))
  }

  @Test(arguments: TrendVectors.all)
  func `has the same slope`(vector: TrendVectors.Case) {
    let slope = TheilSenSlope(vector.series)
    let expected = vector.expected.theilSen95

    #expect(agree(slope?.slope, expected?.slope))
    #expect(agree(slope?.intercept, expected?.interceptSeparate))
    #expect(agree(slope?.low, expected?.low))
    #expect(agree(slope?.high, expected?.high))
    #expect(slope?.pairs == expected?.nPairs)
    #expect(slope?.isClipped == expected?.clipped)
  }

  @Test(arguments: TrendVectors.all)
  func `has the same trend test`(vector: TrendVectors.Case) {
    let test = MannKendallTest(vector.series)
    let expected = vector.expected.mannKendall

    #expect(test?.s == expected?.s)
    #expect(agree(test?.variance, expected?.varS))
    #expect(agree(test?.z, expected?.z))
    #expect(agree(test?.normalP, expected?.pNormal))
    #expect(agree(test?.tauB, expected?.tauB))
    #expect(agree(test?.exactP, expected?.pExact))
  }

  @Test(arguments: TrendVectors.all)
  func `has the same correction for alike neighbours`(vector: TrendVectors.Case) {
    let test = HamedRaoTest(vector.series)
    let expected = vector.expected.hamedRao

    #expect(agree(test?.raw.factor, expected?.factor))
    #expect(agree(test?.raw.corrected?.variance, expected?.varS))
    #expect(agree(test?.raw.corrected?.z, expected?.z))
    #expect(agree(test?.raw.corrected?.p, expected?.p))
    #expect(agree(test?.clamped.factor, expected?.factorClamped))
    #expect(agree(test?.clamped.corrected?.variance, expected?.varSClamped))
    #expect(agree(test?.clamped.corrected?.z, expected?.zClamped))
    #expect(agree(test?.clamped.corrected?.p, expected?.pClamped))
  }

  @Test(arguments: TrendVectors.all)
  func `has the same usual range`(vector: TrendVectors.Case) {
    for (chart, expected) in [
      (IndividualsChart(vector.series), vector.expected.xmrAll),
      (IndividualsChart(vector.series, baselineCount: 8), vector.expected.xmrBaseline8),
    ] {
      #expect(chart?.baselineCount == expected?.baselineN)
      #expect(agree(chart?.centre, expected?.centre))
      #expect(agree(chart?.meanMovingRange, expected?.meanMr))
      #expect(agree(chart?.sigma, expected?.sigma))
      #expect(agree(chart?.upper, expected?.upper))
      #expect(agree(chart?.lower, expected?.lower))
      #expect(agree(chart?.movingRangeUpper, expected?.mrUpper))
      #expect(chart?.outside == expected?.outsideIndex)
      #expect(chart?.movingRangesOutside == expected?.mrOutsideIndex)
    }
  }

  @Test(arguments: TrendVectors.all)
  func `has the same smoothed line`(vector: TrendVectors.Case) {
    let smoothed = SmoothedLine(vector.series)
    let expected = vector.expected.ewma

    #expect(agree(smoothed?.start, expected?.mu0))
    #expect(agree(smoothed?.sigma, expected?.sigma))
    #expect(agree(smoothed?.line, expected?.z))
    #expect(agree(smoothed?.lower, expected?.lower))
    #expect(agree(smoothed?.upper, expected?.upper))
    #expect(smoothed?.signals == expected?.signalIndex)
  }

  @Test(arguments: TrendVectors.all)
  func `has the same personal change`(vector: TrendVectors.Case) {
    let change = PersonalChange(vector.series)
    let expected = vector.expected.personalChange8

    #expect(agree(change?.baselineMean, expected?.baselineMean))
    #expect(agree(change?.baselineStandardDeviation, expected?.baselineSd))
    #expect(agree(change?.halfWidth, expected?.halfWidth))
    #expect(agree(change?.threshold, expected?.threshold))
    #expect(agree(change?.latest, expected?.latest))
    #expect(agree(change?.difference, expected?.difference))
    #expect(change?.isOutside == expected?.outside)
    if let expected {
      #expect(PersonalChange.baselineCount == expected.baselineN)
      #expect(PersonalChange.t975 == expected.t975)
      #expect(PersonalChange.smallestStep == expected.floorStep)
    }
  }

  @Test(arguments: TrendVectors.all)
  func `has the same before and after`(vector: TrendVectors.Case) {
    let test = vector.splitWeek.flatMap { PermutationTest(vector.series, split: $0) }
    let expected = vector.expected.permutation

    #expect(test?.beforeCount == expected?.nBefore)
    #expect(test?.afterCount == expected?.nAfter)
    #expect(agree(test?.beforeMean, expected?.meanBefore))
    #expect(agree(test?.afterMean, expected?.meanAfter))
    #expect(agree(test?.difference, expected?.diff))
    #expect(agree(test?.twoSidedP, expected?.pTwoSided))
    #expect(agree(test?.increaseP, expected?.pIncrease))
    #expect(agree(test?.decreaseP, expected?.pDecrease))
    #expect(agree(test?.smallestPossibleP, expected?.minPossibleP))
    #expect(agree(test?.nonoverlap, expected?.nap))
    #expect(agree(test?.hodgesLehmann, expected?.hodgesLehmann))
  }
}
