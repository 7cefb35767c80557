// SPDX-License-Identifier: GPL-3.0-or-later

internal import EmbeddedData

/// A file that was put into the binary when it was built.
struct ShippedFile {
  var name: String
  var bytes: [UInt8]

  private init(_ file: ed_file) {
    name = String(cString: file.name)
    bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  static var questionnaires: [ShippedFile] {
    var count = 0
    let first = ed_questionnaires(&count)
    return UnsafeBufferPointer(start: first, count: count).map(ShippedFile.init)
  }

  /// All files of help entries.
  static var helpEntries: [ShippedFile] { embeddedHelpEntries.map(ShippedFile.init) }

  /// The files of help entries with these names; none for a name that is not there.
  static func helpEntries(named names: [String]) -> [ShippedFile] {
    embeddedHelpEntries.filter { names.contains(String(cString: $0.name)) }.map(ShippedFile.init)
  }

  private static var embeddedHelpEntries: UnsafeBufferPointer<ed_file> {
    var count = 0
    let first = ed_help_entries(&count)
    return UnsafeBufferPointer(start: first, count: count)
  }

  static var countries: ShippedFile { ShippedFile(ed_countries()) }
  static var regions: ShippedFile { ShippedFile(ed_regions()) }
  static var withoutEmergency: ShippedFile { ShippedFile(ed_without_emergency()) }
  static var supersededNumbers: ShippedFile { ShippedFile(ed_superseded_numbers()) }
}
