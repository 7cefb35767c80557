// SPDX-License-Identifier: GPL-3.0-or-later

/// How many years of school a text asks for.
///
/// Source: Flesch-Kincaid grade, Kincaid et al. 1975, Research Branch Report 8-75: 0.39 x words in
/// a sentence + 11.8 x syllables in a word - 15.59.
enum ReadingGrade {
  static func grade(of text: String) -> Double {
    let words = text.split(separator: " ")
    let sentences = words.count { $0.last.map { ".?!".contains($0) } ?? false }
    let syllables = words.reduce(0) { $0 + Self.syllables(of: $1) }
    let count = Double(words.count)
    return 0.39 * count / Double(max(1, sentences)) + 11.8 * Double(syllables) / count - 15.59
  }

  /// Groups of vowels, less silent endings; words that this gets wrong stand in `exceptions`.
  static func syllables(of word: Substring) -> Int {
    let letters = String(word.lowercased().filter { $0.isLetter || $0.isNumber })
    if let known = exceptions[letters] { return known }
    var groups = 0
    var wasVowel = false
    // A hyphen parts two groups: back-and-forth.
    for character in word.lowercased() {
      let isVowel = "aeiouy".contains(character)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    let isSilent =
      (letters.hasSuffix("e") && !letters.hasSuffix("le"))
      || (letters.hasSuffix("ed") && !letters.hasSuffix("ted") && !letters.hasSuffix("ded"))
      || (letters.hasSuffix("es") && !letters.dropLast(2).isHissing)
    return max(1, isSilent && groups > 1 ? groups - 1 : groups)
  }

  /// Syllables as the CMU Pronouncing Dictionary 1.1.3 has them.
  private static let exceptions = [
    "7": 2, "anyone": 3, "lonely": 2, "media": 3, "messages": 3, "usual": 3, "while": 1,
  ]
}

extension Substring {
  fileprivate var isHissing: Bool { last.map { "scxz".contains($0) } ?? false }
}
