// SPDX-License-Identifier: GPL-3.0-or-later

/// How a language writes the first letter of words that stand elsewhere than they were written for. The
/// one place where it is changed.
public struct LetterCase: Sendable {
  private let language: Substring

  /// - Parameter language: A BCP-47 tag.
  public init(language tag: String) { language = tag.prefix { $0 != "-" } }

  /// Words where a sentence or a line begins: "walking away" becomes "Walking away".
  ///
  /// Source: Unicode 17, chapter 5.18, and CLDR 48, titlecase of the first word.
  public func atStart(_ words: String) -> String {
    guard let first = words.unicodeScalars.first else { return words }
    let rest = words.unicodeScalars.dropFirst()
    switch (language, first, rest.first) {
    case ("nl", "i", "j"): return "IJ" + String(rest.dropFirst())
    case ("tr", "i", _), ("az", "i", _): return "İ" + String(rest)
    default: return first.properties.titlecaseMapping + String(rest)
    }
  }

  /// Words that were written for the start of a line, inside a sentence: "Every day" becomes "every day".
  ///
  /// Only where that is safe to say of words nobody knows: German nouns keep their capital everywhere,
  /// and so do "I" and what has capitals further on, such as "PHQ" and "WhatsApp". A questionnaire has
  /// a key of its own wherever it is otherwise.
  public func inside(_ words: String) -> String {
    guard let first = words.unicodeScalars.first, !["de", "lb"].contains(language) else {
      return words
    }
    let word = words.prefix { $0.isLetter }
    let isName = word.dropFirst().contains { $0.isUppercase }
    if isName || (language == "en" && word == "I") { return words }
    let rest = String(words.unicodeScalars.dropFirst())
    return switch (language, first) {
    case ("tr", "I"), ("az", "I"): "ı" + rest
    case ("tr", "İ"), ("az", "İ"): "i" + rest
    default: first.properties.lowercaseMapping + rest
    }
  }
}
