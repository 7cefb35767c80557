// SPDX-License-Identifier: GPL-3.0-or-later

/// Chooses the text for a person among those a file offers.
enum LanguageMatch {
  /// - Parameters:
  ///   - preferred: BCP-47 tags, the most wanted first, such as `["de-CH"]`.
  ///   - offered: Tags the file has.
  ///   - own: The file's own language.
  /// - Returns: The best match, else English, else the file's own language, else any.
  static func best(preferred: [String], offered: [String], own: String) -> String? {
    for tag in preferred {
      if let same = offered.first(where: { $0.lowercased() == tag.lowercased() }) { return same }
      let language = primary(tag)
      if let plain = offered.first(where: { $0.lowercased() == language }) { return plain }
      if let other = offered.first(where: { primary($0) == language }) { return other }
    }
    return offered.first { primary($0) == "en" } ?? offered.first { $0 == own }
      ?? offered.sorted().first
  }

  private static func primary(_ tag: String) -> String {
    String(tag.lowercased().prefix { $0 != "-" })
  }
}
