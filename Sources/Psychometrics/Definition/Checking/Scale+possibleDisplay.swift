// SPDX-License-Identifier: GPL-3.0-or-later

extension Scale {
  /// The lowest and the highest number the scale can show, whatever was left out.
  ///
  /// Items that skip logic takes away make a sum shorter, and a prorated sum of items with unlike
  /// ranges can lie beyond the sum of all; bands have to hold those scores too.
  ///
  /// - Returns: `nil` when it has no items that can be scored.
  func possibleDisplay(items: [Item], scales: [Scale]) -> ClosedRange<Int>? {
    guard reporting == .raw else { return 0...100 }
    return possibleValues(items: items, scales: scales).map { possible in
      displayed(possible.lowerBound)...displayed(possible.upperBound)
    }
  }

  private func possibleValues(items: [Item], scales: [Scale]) -> ClosedRange<Double>? {
    let ranges =
      switch parts {
      case .items(let members): members.compactMap { items[$0.item].format.countedNumbers }
      case .scales(let positions):
        positions.compactMap { scales[$0].possibleValues(items: items, scales: scales) }
      }
    guard !ranges.isEmpty else { return nil }
    let lows = ranges.map(\.lowerBound).sorted().runningTotals
    let highs = ranges.map(\.upperBound).sorted(by: >).runningTotals
    let always =
      switch parts {
      case .items(let members): members.count { items[$0.item].isAlwaysScorable }
      case .scales(let positions): positions.count { scales[$0].isAlwaysScorable(items: items) }
      }
    var lowest = Double.infinity
    var highest = -Double.infinity
    for scorable in min(max(1, always), ranges.count)...ranges.count {
      for answered in 1...scorable
      where minimumAnswered.isMet(answered: answered, scorable: scorable) {
        let length = method == .sum ? Double(scorable) : 1
        lowest = min(lowest, lows[answered - 1] * length / Double(answered))
        highest = max(highest, highs[answered - 1] * length / Double(answered))
      }
    }
    guard lowest <= highest else { return nil }
    let ends = [lowest, highest].map { offset + factor * $0 }
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }

  /// Whether it always has something to score; that of other scales is not looked into.
  private func isAlwaysScorable(items: [Item]) -> Bool {
    guard case .items(let members) = parts else { return false }
    return members.contains { items[$0.item].isAlwaysScorable }
  }
}

extension Item {
  /// Whether no skip logic and no answer can take it out of a score.
  fileprivate var isAlwaysScorable: Bool {
    shownWhen == nil && notApplicableWhen == nil && !format.hasUncountedAnswers
  }
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
