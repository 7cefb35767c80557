// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
import Psychometrics

/// Why a change of one series is told, or why not: every test that was asked.
struct TrendWorking {
  let part: TrendReport.Part

  var block: Block { .list(ItemList(steps.map { PageText($0) })) }

  private var findings: TrendFindings { part.findings }

  private var steps: [String] {
    var steps = test(findings.window, of: "these weeks")
    if let all = findings.all { steps += test(all, of: "all weeks") }
    if let step = LevelStep(findings.window.series) { steps.append(sentence(step)) }
    if let year = findings.lastYear { steps.append(sentence(year)) }
    if let usual = UsualRange(part.whole) {
      steps.append(
        "Usual weeks: the \(usual.count) newest since \(week(usual.firstWeek)), without the two that lie "
          + "furthest out.")
    }
    return steps
  }

  // MARK: Tests

  private func test(_ test: TrendTest, of weeks: String) -> [String] {
    let count = test.series.count
    let looked = "Tested in \(weeks): \(Words.count(count, "check-in")), never the very first one"
    guard let newest = test.newest else {
      return ["\(looked); a change can be told from \(TrendTest.fewestWeeks) on."]
    }
    var steps = ["\(looked)."]
    if let slope = TheilSenSlope(test.series) {
      let words = { (number: Double) in Words.slope(number, like: slope.slope) }
      steps.append(
        "Slope: \(words(slope.slope)) a week, 95 % interval \(words(slope.low)) to \(words(slope.high)) "
          + "(Theil-Sen).")
    }
    steps.append(
      "p: \(Words.probability(newest.p)); clear below \(Words.decimals(test.threshold))"
        + "\(size(newest, test)).")
    if let before = test.before {
      steps.append(
        before.isClear
          ? "The check-in before saw it too (p: \(Words.probability(before.p)))."
          : "The check-in before did not see it (p: \(Words.probability(before.p))), so it waits for the next."
      )
    }
    return steps
  }

  private func size(_ look: TrendTest.Look, _ test: TrendTest) -> String {
    look.change.map {
      ", and a change of at least \(Words.decimal(test.smallestChange)) (it is \(Words.decimal($0)))"
    } ?? ""
  }

  private func sentence(_ step: LevelStep) -> String {
    "Best cut: \(week(step.week)), \(displayed(step.before)) before and \(displayed(step.after)) from then "
      + "on; two levels leave \(Words.decimal(100 * step.shareOfSquares)) % of the squares that a straight "
      + "line leaves, so a change would be told as a \(step.isStep ? "step" : "slope") "
      + "(a step below \(Words.decimal(100 * LevelStep.largestShare)) %)."
  }

  private func sentence(_ year: YearComparison) -> String {
    let held = findings.isSeason ? " That holds a change back: it may be the season." : ""
    return
      "Same weeks a year before: \(year.count) pairs, \(Words.decimal(year.lastYear)) then and "
      + "\(Words.decimal(year.thisYear)) now; a change must move them by "
      + "\(Words.decimal(findings.window.smallestChange)) its way.\(held)"
  }

  private func week(_ number: Int) -> String { ISOWeek(weekNumber: number).description }
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
