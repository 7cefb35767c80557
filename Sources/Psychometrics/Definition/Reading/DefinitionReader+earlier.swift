// SPDX-License-Identifier: GPL-3.0-or-later

/// What a file says about its earlier versions, against those that are at hand.
extension DefinitionReader {
  /// - Parameter versions: Of this questionnaire; later ones than its own are passed over.
  mutating func compare(_ questionnaire: Questionnaire, withEarlier versions: [Questionnaire]) {
    guard let version else { return }
    let all = versions.map { (SemanticVersion($0.version), $0) }
    let earlier = Dictionary(all) { first, _ in first }
      .compactMap { earlier, other in earlier.map { (version: $0, questionnaire: other) } }
      .filter { $0.version < version }.sorted { $0.version < $1.version }
    for (item, location) in zip(questionnaire.items, places.items) {
      guard let since = item.equivalentSince else { continue }
      var hasSameWords: Bool?
      for (version, other) in earlier where version >= since {
        guard let candidate = other.items.first(where: { $0.id == item.id }) else {
          report(.equivalentUnknown(item.id, version: version.description), at: location)
          continue
        }
        if !candidate.format.hasNumbers(of: item.format) {
          report(.equivalentDiffers(item.id, version: version.description), at: location)
        }
        let isSame = questionnaire.words(item, like: candidate, of: other)
        hasSameWords = isSame && hasSameWords ?? true
      }
      if hasSameWords == true { report(.equivalentNotNeeded(item.id), at: location) }
    }
  }
}
