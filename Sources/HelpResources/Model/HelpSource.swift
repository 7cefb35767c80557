// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a fact was seen.
public struct HelpSource: Decodable, Hashable, Sendable {
  public enum Kind: String, Decodable, Sendable {
    case `operator`, government, news, directory, dataset, repository, reference
  }

  public var url: String?
  /// Year, month or day that the source shows; `nil` when it shows none.
  public var date: String?
  public var type: Kind
  public var note: String?
  /// What the source is, when it has no address.
  public var ref: String?
}
