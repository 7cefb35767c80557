// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Psychometrics
import Texts

/// Why a change of one series is told, or why not: every test that was asked.
struct TrendWorking {
  let part: TrendReport.Part

  var block: Block { .list(ItemList(steps.map { PageText($0) })) }

  private var findings: TrendFindings { part.findings }

  private var steps: [Message] {
    var steps = test(findings.window, isOfAll: false)
    if let all = findings.all { steps += test(all, isOfAll: true) }
    if let step = LevelStep(findings.window.series) { steps.append(sentence(step)) }
    if let year = findings.lastYear { steps.append(sentence(year)) }
    if let usual = UsualRange(part.whole) {
      steps.append(
        .workingUsual(
          count: usual.count, week: .week(usual.weeks.lowerBound, part.whole.weekStart)))
    }
    return steps
  }

  // MARK: Tests

  /// - Parameter isOfAll: Whether it is of all weeks there are, not of those shown.
  private func test(_ test: TrendTest, isOfAll: Bool) -> [Message] {
    let checkIns = Message.countCheckIns(number: test.series.count)
    guard let newest = test.newest else {
      let fewest = TrendTest.fewestWeeks
      return [
        isOfAll
          ? .workingAllTooFew(checkIns: checkIns, fewest: fewest)
          : .workingTheseTooFew(checkIns: checkIns, fewest: fewest)
      ]
    }
    var steps: [Message] = [
      isOfAll ? .workingAllWeeks(checkIns: checkIns) : .workingTheseWeeks(checkIns: checkIns)
    ]
    if let slope = TheilSenSlope(test.series) {
      let words = { (number: Double) in Message.given(Words.slope(number, like: slope.slope)) }
      steps.append(
        .workingSlope(slope: words(slope.slope), low: words(slope.low), high: words(slope.high)))
    }
    let (p, threshold) = (Message.probability(newest.p), Words.decimals(test.threshold))
    steps.append(
      newest.change.map {
        .workingPAndSize(
          p: p, threshold: .given(threshold), smallest: test.smallestChange, size: $0)
      } ?? .workingP(p: p, threshold: .given(threshold)))
    if let before = test.before {
      let p = Message.probability(before.p)
      steps.append(before.isClear ? .workingSawIt(p: p) : .workingDidNotSee(p: p))
    }
    return steps
  }

  private func sentence(_ step: LevelStep) -> Message {
    let week = Message.week(step.week, part.whole.weekStart)
    let (before, after) = (displayed(step.before), displayed(step.after))
    let share = 100 * step.shareOfSquares
    let limit = 100 * LevelStep.largestShare
    return step.isStep
      ? .workingStep(week: week, before: before, after: after, share: share, limit: limit)
      : .workingNoStep(week: week, before: before, after: after, share: share, limit: limit)
  }

  private func sentence(_ year: YearComparison) -> Message {
    .sentences(
      .workingYear(
        pairs: year.count, then: year.lastYear, now: year.thisYear,
        change: findings.window.smallestChange),
      findings.isSeason ? .workingSeason() : nil)
  }
}

extension Words {
  /// A threshold to its last decimal, such as `0.0003125`.
  static func decimals(_ number: Double) -> String {
    let text = String(Int((number * 1e8).rounded()))
    let padded = String(repeating: "0", count: max(0, 8 - text.count)) + text
    var shown = "0." + padded
    while shown.hasSuffix("0") { shown.removeLast() }
    return shown
  }
}
