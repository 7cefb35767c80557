// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import HelpResources
import TestSupport
import Testing

/// The data files as they are shipped.
enum ShippedData {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).appending(path: "../../../Sources/HelpResources/Data")
    return [UInt8](try Data(contentsOf: folder.appending(path: name).standardized))
  }

  /// All files of entries, by name.
  static func files() throws -> [HelpFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: entryFolder.path)
    return try names.sorted().map {
      HelpFile(name: $0, bytes: [UInt8](try Data(contentsOf: entryFolder.appending(path: $0))))
    }
  }

  private static var entryFolder: URL {
    URL(filePath: #filePath).appending(path: "../../../Sources/HelpResources/Data/entries")
      .standardized
  }

  static func directory() throws -> HelpDirectory { try decoded.get() }

  /// What the program reads for one country.
  static func directory(of country: String) throws -> HelpDirectory {
    var directory = try directory()
    directory.entries.removeAll { $0.country != nil && $0.country != country }
    return directory
  }

  static func names() throws -> PlaceNames { try read.get() }

  static func superseded() throws -> SupersededNumbers {
    try SupersededNumbers(csv: bytes("superseded-numbers.csv"))
  }

  static func entry(_ id: HelpResource.ID) throws -> HelpResource {
    try #require(try directory().entries.first { $0.id == id }, "no entry \(id)")
  }

  /// The words for an entry to a person in its own country.
  static func text(
    _ entry: HelpResource, on day: String = "2026-11-30", languages: [String] = [],
    isAbroad: Bool = false
  ) throws -> HelpEntryText {
    try wording(in: entry.country, on: day, languages: languages, isAbroad: isAbroad)
      .text(for: entry)
  }

  static func wording(
    in country: String?, on day: String = "2026-11-30", languages: [String] = [],
    isAbroad: Bool = false
  ) throws -> HelpWording {
    HelpWording(
      today: try date(day), country: country, languages: languages, isAbroad: isAbroad,
      directory: try directory(), names: try names())
  }

  static func date(_ text: String) throws -> LocalDate {
    try #require(LocalDate(text), "no such day: \(text)")
  }
}

// Once for all tests, because decoding is slow in a debug build.
private let decoded = Result {
  try HelpDirectory(
    files: ShippedData.files(), withoutEmergency: ShippedData.bytes("without-emergency.csv"))
}
private let read = Result {
  try PlaceNames(
    countries: ShippedData.bytes("countries.csv"), regions: ShippedData.bytes("regions.csv"))
}

extension HelpEntryText {
  /// Everything of this entry that reaches a screen.
  var printed: [String] {
    [title, line] + [otherName, warning?.inEnglish, details].compactMap { $0 } + reach
  }
}
