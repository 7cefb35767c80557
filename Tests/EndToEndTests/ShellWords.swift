// SPDX-License-Identifier: GPL-3.0-or-later

/// A command line as a shell cuts it into words, as far as our examples use one.
enum ShellWords {
  /// The words of the first command of the line, without what is redirected.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if isQuoted {
        word?.append(character)
      } else if "|&;<>#".contains(character) {
        break
      } else if character == " " {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
