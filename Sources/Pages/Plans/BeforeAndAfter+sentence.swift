// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Psychometrics

extension BeforeAndAfter {
  package var sentence: String {
    guard let test = PermutationTest(series, split: split) else { return "" }
    if let trend = MannKendallTest(before), trend.p < TrendThreshold.asked.lean,
      let slope = TheilSenSlope(before)?.slope, slope != 0
    {
      return
        "\(title) was \(slope > 0 ? "rising" : "falling") before \(chosenOn) already, so before "
        + "and after cannot be told apart."
    }
    let size = abs(displayed(test.hodgesLehmann))
    guard test.twoSidedP < TrendThreshold.asked.trend, size > 0 else {
      return "\(title): no clear difference between "
        + "\(Words.count(test.beforeCount, "check-in")) before "
        + "\(chosenOn) and \(test.afterCount) after it. One could still hide."
    }
    return "\(title) was different after \(chosenOn): about \(Words.count(size, "point")) "
      + "\(test.hodgesLehmann > 0 ? "higher" : "lower"). Other things may have changed too."
  }
}
