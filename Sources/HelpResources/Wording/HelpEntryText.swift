// SPDX-License-Identifier: GPL-3.0-or-later

/// One entry in words for the screen, not yet wrapped.
public struct HelpEntryText: Hashable, Sendable {
  /// The name of the service, as it is.
  public var title: String
  /// The name in the local language; `nil` when there is no other.
  public var localName: String?
  /// What a person must know before the numbers, because the review is old; `nil` when it is not.
  public var warning: String?
  /// How to reach it, one way a line; never empty.
  public var reach: [String]
  /// Hours, cost, languages and audience; then the date and how sure it is.
  public var details: String
  /// All of it on one line, for lists of two or three.
  public var line: String
}
