// SPDX-License-Identifier: GPL-3.0-or-later

extension Scale {
  /// The lowest and the highest number the scale can show, whatever was left out.
  ///
  /// Items that skip logic takes away make a sum shorter, and a prorated sum of items with unlike
  /// ranges can lie beyond the sum of all; bands have to hold those scores too.
  ///
  /// - Returns: `nil` when it has no items that can be scored.
  func possibleDisplay(items: [Item]) -> ClosedRange<Int>? {
    guard reporting == .raw, case .items(let members) = parts else { return 0...100 }
    let ranges = members.compactMap { items[$0.item].format.possibleNumbers }
    guard !ranges.isEmpty else { return nil }
    let lows = ranges.map(\.lowerBound).sorted().runningTotals
    let highs = ranges.map(\.upperBound).sorted(by: >).runningTotals
    let always = members.count { items[$0.item].isAlwaysAsked }
    var lowest = Double.infinity
    var highest = -Double.infinity
    for scorable in max(1, always)...ranges.count {
      for answered in 1...scorable
      where minimumAnswered.isMet(answered: answered, scorable: scorable) {
        let length = method == .sum ? Double(scorable) : 1
        lowest = min(lowest, lows[answered - 1] * length / Double(answered))
        highest = max(highest, highs[answered - 1] * length / Double(answered))
      }
    }
    guard lowest <= highest else { return nil }
    return displayed(lowest)...displayed(highest)
  }
}

extension Item {
  /// Whether no skip logic can take it away.
  fileprivate var isAlwaysAsked: Bool { shownWhen == nil && notApplicableWhen == nil }
}

extension [Double] {
  fileprivate var runningTotals: [Double] {
    var total = 0.0
    return map { number in
      total += number
      return total
    }
  }
}
