// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Psychometrics

extension PlanComparison {
  /// p below which the weeks before were on their way already, and the two sides are different.
  ///
  /// Source: evidence 4.10.
  private static let alreadyChanging = 0.05
  private static let different = 0.01

  package var sentence: String {
    let name = Words.atLineStart(name)
    guard let test = PermutationTest(series, split: split) else { return "" }
    if let trend = MannKendallTest(before), trend.p < Self.alreadyChanging,
      TheilSenSlope(before)?.slope != 0
    {
      return "\(name) was already changing before \(chosenOn), so we cannot compare."
    }
    let (then, now) = (displayed(test.beforeMean), displayed(test.afterMean))
    guard test.twoSidedP < Self.different, then != now, (now > then) == (test.hodgesLehmann > 0)
    else {
      return "\(name): no clear difference between "
        + "\(Words.count(test.beforeCount, "check-in")) before "
        + "\(chosenOn) and \(test.afterCount) after it. There may be a change too small to see yet."
    }
    let clause = change.map { now > then ? $0.easier : $0.harder } ?? "\(name) has changed"
    return
      "\(clause) since \(chosenOn): this number was about \(then) before and about \(now) after. "
      + "Other things may have changed too."
  }
}
