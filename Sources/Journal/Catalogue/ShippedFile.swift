// SPDX-License-Identifier: GPL-3.0-or-later

internal import EmbeddedData

/// A file that was put into the binary when it was built.
package struct ShippedFile {
  package var name: String
  package var bytes: [UInt8]

  private init(_ file: ed_file) {
    name = String(cString: file.name)
    bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  package static var questionnaires: [ShippedFile] {
    var count = 0
    let first = ed_questionnaires(&count)
    return UnsafeBufferPointer(start: first, count: count).map(ShippedFile.init)
  }

  /// Earlier versions of them, each called `ID-VERSION.yaml`.
  static var earlierQuestionnaires: [ShippedFile] {
    var count = 0
    let first = ed_earlier_questionnaires(&count)
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

  package static var countries: ShippedFile { ShippedFile(ed_countries()) }
  package static var regions: ShippedFile { ShippedFile(ed_regions()) }
  package static var withoutEmergency: ShippedFile { ShippedFile(ed_without_emergency()) }
  package static var supersededNumbers: ShippedFile { ShippedFile(ed_superseded_numbers()) }
}
