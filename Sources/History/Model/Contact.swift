// SPDX-License-Identifier: GPL-3.0-or-later

/// Somebody the person wants to turn to, in their own words; its key is a UUID in lower case.
public struct Contact: Codable, Equatable, Sendable {
  /// Such as `Aroha`; never empty.
  public var name: String
  /// How to reach them, such as a number; never empty.
  public var reach: String

  public init(name: String, reach: String) {
    self.name = name
    self.reach = reach
  }
}

extension Contact: EntryValue {
  public static var kind: EntryKind { .contact }
}
