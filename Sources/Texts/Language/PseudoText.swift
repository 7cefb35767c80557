// SPDX-License-Identifier: GPL-3.0-or-later

/// English made long and accented, so that it is seen which words are translated and which lines have no
/// room.
enum PseudoText {
  private static let accented: [Character: Character] = [
    "a": "á", "c": "ç", "d": "ď", "e": "é", "g": "ğ", "h": "ĥ", "i": "í", "j": "ĵ", "k": "ķ",
    "l": "ļ", "n": "ñ", "o": "ö", "r": "ŕ", "s": "š", "t": "ţ", "u": "ú", "w": "ŵ", "y": "ý",
    "z": "ž", "A": "Å", "C": "Ç", "D": "Ď", "E": "É", "G": "Ğ", "H": "Ĥ", "I": "Î", "N": "Ñ",
    "O": "Ö", "S": "Š", "T": "Ţ", "U": "Û", "W": "Ŵ", "Y": "Ý",
  ]

  /// Between brackets and longer by a third; the words that join others, such as "and", and those that
  /// are typed are only accented, the latter beside the English ones.
  static func of(_ english: String, key: String) -> String {
    guard english.contains(where: \.isLetter) else { return english }
    var isSlot = false
    let letters = english.map { character -> Character in
      if character == "{" { isSlot = true }
      if character == "}" { isSlot = false }
      return isSlot ? character : accented[character] ?? character
    }
    let text = String(letters)
    if key.hasPrefix("typed.") { return "\(english), \(text)" }
    if key.hasPrefix("language.") || key.hasPrefix("choice.") { return text }
    let more = String(repeating: "~", count: (english.count + 2) / 3)
    return "[\(text) \(more)]"
  }
}
