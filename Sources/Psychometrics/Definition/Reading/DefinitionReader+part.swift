// SPDX-License-Identifier: GPL-3.0-or-later

/// A short form against the questionnaire it is part of.
extension DefinitionReader {
  /// Notes items and targets that are not equal to those of the whole: shared items make one
  /// series, and shared targets are one setting.
  mutating func compare(
    _ part: Questionnaire, with whole: Questionnaire?,
    named partOf: (value: Questionnaire.ID, location: SourceLocation)
  ) {
    if partOf.value == part.id {
      report(.partOfItself, at: partOf.location)
      return
    }
    guard let whole, whole.partOf == nil else {
      report(.wholeUnusable(partOf.value), at: partOf.location)
      return
    }
    for (item, location) in zip(part.items, places.items) {
      guard let other = whole.items.first(where: { $0.id == item.id }) else {
        report(.partUnknown(.item, item.id, whole: whole.id), at: location)
        continue
      }
      if other.text != item.text || other.format != item.format {
        report(.partDiffers(.item, item.id, whole: whole.id), at: location)
      }
    }
    for target in part.targets {
      guard let other = whole.targets.first(where: { $0.id == target.id }) else {
        report(.partUnknown(.target, target.id, whole: whole.id), at: partOf.location)
        continue
      }
      if other != target {
        report(.partDiffers(.target, target.id, whole: whole.id), at: partOf.location)
      }
    }
  }
}
