// SPDX-License-Identifier: GPL-3.0-or-later

/// A number to call.
public struct PhoneNumber: Decodable, Hashable, Sendable {
  /// As dialled in the country, grouped for reading.
  public var dial: String
  /// The international form; `nil` for short numbers, which have none.
  public var e164: String?
  /// Who answers or what to press.
  public var note: String?
}
