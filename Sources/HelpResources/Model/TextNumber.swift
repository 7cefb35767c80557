// SPDX-License-Identifier: GPL-3.0-or-later

/// A number that takes text messages.
public struct TextNumber: Decodable, Hashable, Sendable {
  public var number: String
  /// The word to send first; `nil` when any message will do.
  public var keyword: String?
  public var note: String?
}
