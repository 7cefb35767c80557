// SPDX-License-Identifier: GPL-3.0-or-later

/// A short form against the questionnaire it is part of.
extension DefinitionReader {
  /// Notes items that are not equal, by id, text and format, to items of the whole.
  mutating func compareWithWhole(
    _ whole: Questionnaire?, named partOf: (value: Questionnaire.ID, location: SourceLocation)
  ) {
    guard let whole else {
      report(.unknownName(.questionnaire, partOf.value, nearest: nil), at: partOf.location)
      return
    }
    for item in items {
      guard let position = whole.position(ofItem: item.id) else {
        report(.partUnknownItem(item: item.id, whole: whole.id), at: partOf.location)
        continue
      }
      let other = whole.items[position]
      if other.text != item.text || other.format != item.format {
        report(.partDiffers(item: item.id, whole: whole.id), at: partOf.location)
      }
    }
  }
}
