// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// One entry in words for the screen, not yet wrapped.
public struct HelpEntryText: Equatable, Sendable {
  /// The name of the service, as it is; the local one for who speaks that language.
  public var title: String
  /// The English name beside a local one, or the other way round; `nil` when there is one only.
  public var otherName: String?
  /// What a person must know before the numbers, because the review is old; `nil` when it is not.
  package var warning: Message?
  /// How to reach it, one way a line; never empty.
  public var reach: [String]
  /// Area, hours, cost, languages and audience.
  public var details: String
  /// All of it on one line, for lists of two or three.
  public var line: String
}
