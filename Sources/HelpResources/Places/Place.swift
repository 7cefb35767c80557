// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a list is for.
public struct Place: Hashable, Sendable {
  /// ISO 3166-1 code.
  public var country: String
  /// ISO 3166-2 code; `nil` for the whole country.
  public var region: String?

  public init(country: String, region: String? = nil) {
    self.country = country
    self.region = region
  }
}
