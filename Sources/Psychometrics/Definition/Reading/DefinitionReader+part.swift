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
      if !other.format.hasNumbers(of: item.format) || !part.words(item, like: other, of: whole) {
        report(.partDiffers(.item, item.id, whole: whole.id), at: location)
      }
    }
    compareTargets(of: part, with: whole, at: partOf.location)
  }

  /// Notes items that say something else in a language that both files have.
  mutating func compareTranslations(of part: Questionnaire, with whole: Questionnaire) {
    for (item, location) in zip(part.items, places.items) {
      guard let other = whole.items.first(where: { $0.id == item.id }),
        part.words(item, like: other, of: whole)
      else { continue }
      if item.wording.contradicts(other.wording) || item.format.contradicts(other.format) {
        report(.partDiffers(.item, item.id, whole: whole.id), at: location)
      }
    }
  }

  private mutating func compareTargets(
    of part: Questionnaire, with whole: Questionnaire, at location: SourceLocation
  ) {
    for target in part.targets {
      guard let other = whole.targets.first(where: { $0.id == target.id }) else {
        report(.partUnknown(.target, target.id, whole: whole.id), at: location)
        continue
      }
      if other != target {
        report(.partDiffers(.target, target.id, whole: whole.id), at: location)
      }
    }
  }
}

extension LocalizedText {
  /// Whether a language that both have says different things.
  fileprivate func contradicts(_ other: LocalizedText) -> Bool {
    guard case .byTag(let own) = self, case .byTag(let others) = other else { return false }
    return own.contains { tag, text in others[tag].map { $0 != text } ?? false }
  }
}

extension ResponseFormat {
  fileprivate func contradicts(_ other: ResponseFormat) -> Bool {
    options.contains { option in
      other.options.first { $0.code == option.code }?.wording.contradicts(option.wording) ?? false
    }
  }
}
