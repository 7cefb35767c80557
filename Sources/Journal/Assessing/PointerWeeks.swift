// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// The help topics whose pointers stood on the page, week by week.
package struct PointerWeeks {
  /// How many weeks running pointers stand at length before they may shrink.
  package static let running = 2

  /// By weeks since Monday 1970-01-05.
  private var topics: [Int: Set<String>] = [:]

  package mutating func record(_ shown: [String], in week: Int) {
    topics[week, default: []].formUnion(shown)
  }

  /// Whether the pointers of a topic stood on a page in each of the weeks just before.
  package func stood(for topic: String, before week: Int) -> Bool {
    (1...Self.running).allSatisfy { topics[week - $0]?.contains(topic) == true }
  }
}
