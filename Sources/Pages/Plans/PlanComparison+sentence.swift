// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Psychometrics
package import Texts

extension PlanComparison {
  /// p below which the weeks before were on their way already, and the two sides are different.
  ///
  /// Source: evidence 4.10.
  private static let alreadyChanging = 0.05
  private static let different = 0.01

  package var sentence: Message {
    let name = Message.given(name)
    let day = Message.given("\(chosenOn)")
    guard let test = PermutationTest(series, split: split) else { return .given("") }
    if let trend = MannKendallTest(before), trend.p < Self.alreadyChanging,
      TheilSenSlope(before)?.slope != 0
    {
      return .atStart(.planAlreadyChanging(name: name, day: day))
    }
    let (then, now) = (displayed(test.beforeMean), displayed(test.afterMean))
    guard test.twoSidedP < Self.different, then != now, (now > then) == (test.hodgesLehmann > 0)
    else {
      return .atStart(
        .planNoDifference(
          name: name, before: .countCheckIns(number: test.beforeCount), day: day,
          after: test.afterCount))
    }
    let clause =
      change?.clause(of: title, isUp: now > then) ?? .planChanged(name: name)
    return .atStart(.planDifference(clause: clause, day: day, then: then, now: now))
  }
}
