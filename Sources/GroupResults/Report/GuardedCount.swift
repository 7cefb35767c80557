// SPDX-License-Identifier: GPL-3.0-or-later

/// How many of a group, told so that neither none, a few nor all can be pointed at.
///
/// That nobody or everybody has something is known of each of them.
package enum GuardedCount: Hashable, Sendable {
  case exactly(Int)
  case few
  case nearlyAll

  /// From this number on it is no longer few.
  package static let least = 3

  package init(_ count: Int, of people: Int) {
    if count < Self.least {
      self = .few
    } else if people - count < Self.least {
      self = .nearlyAll
    } else {
      self = .exactly(count)
    }
  }

  /// - Parameter answered: Where all answered, nothing is given away by saying so.
  package init(answered: Int, of people: Int) {
    self = answered == people ? .exactly(people) : GuardedCount(answered, of: people)
  }
}
