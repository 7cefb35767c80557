// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// Entries about where to turn, in the order of their files.
public struct HelpDirectory: Hashable, Sendable {
  public var entries: [HelpResource]
  /// Why a place has no emergency number here, by its ISO 3166-1 code.
  var withoutEmergency: [String: String]

  /// - Parameters:
  ///   - files: One per country, and one for what answers from anywhere. A list needs two of them;
  ///     reading all takes longer than the rest of the program does until a number is on the screen.
  ///   - withoutEmergency: The bytes of `without-emergency.csv`.
  public init(files: [HelpFile], withoutEmergency: [UInt8]) throws(HelpDataError) {
    self.withoutEmergency = Dictionary(
      try csvRows(withoutEmergency, columns: 2, file: "without-emergency.csv")
        .map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    entries = []
    for file in files {
      do {
        entries += try JSONDecoder().decode([HelpResource].self, from: Data(file.bytes))
      } catch {
        throw HelpDataError(reason: "\(file.name): \(error)")
      }
    }
  }
}

/// A data file of this target that cannot be used.
public struct HelpDataError: Error, Equatable, Sendable {
  public var reason: String
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
