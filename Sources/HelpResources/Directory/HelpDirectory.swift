// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// Every entry about where to turn, in the order of the file.
public struct HelpDirectory: Hashable, Sendable {
  public var entries: [HelpResource]

  /// - Parameter json: The bytes of `help-resources.json`.
  public init(json: [UInt8]) throws(HelpDataError) {
    do {
      entries = try JSONDecoder().decode([HelpResource].self, from: Data(json))
    } catch {
      throw HelpDataError(reason: "help-resources.json: \(error)")
    }
  }
}

extension HelpDirectory {
  /// ISO 3166-1 codes of the countries with entries, sorted.
  public var countries: [String] { Set(entries.compactMap(\.country)).sorted() }

  /// ISO 3166-2 codes of the regions with entries, sorted.
  public var regions: [String] { Set(entries.compactMap(\.region)).sorted() }

  /// The emergency numbers of a country, or `nil` when none are known.
  public func emergency(in country: String?) -> HelpResource? {
    guard let country else { return nil }
    return entries.first { $0.kind == .emergency && $0.country == country }
  }

  /// The directory that every list ends with.
  var firstDirectory: HelpResource? {
    entries.filter { $0.kind == .directory && $0.country == nil }.min { $0.rank < $1.rank }
  }
}
