// SPDX-License-Identifier: GPL-3.0-or-later

/// Texts as a manual page holds them.
///
/// Source: mdoc(7), "LANGUAGE SYNTAX"; mandoc_char(7).
enum Mdoc {
  /// Prose as lines of input, each sentence on a line of its own, none longer than 78 characters.
  static func prose(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    var endsSentence = false
    for word in text.split(separator: " ").map(unbroken) {
      let begins = endsSentence && (word.first?.isUppercase == true || word == "onland")
      if line.isEmpty || begins || line.count + 1 + word.count > 78 {
        if !line.isEmpty { lines.append(line) }
        line = word
      } else {
        line += " " + word
      }
      endsSentence = word.hasSuffix(".")
    }
    return (lines + [line]).filter { !$0.isEmpty }.map { line in
      // A full stop or an apostrophe would begin a macro.
      [".", "'"].contains(line.first) ? "\\&" + line : line
    }
  }

  /// A paragraph: prose, or lines that stand as they are, which begin with blanks.
  static func paragraph(_ text: String) -> [String] {
    guard text.hasPrefix(" ") else { return prose(text) }
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    // Each line is filled on its own: on a narrow terminal a long one is broken between words.
    return [".Bl -item -compact"] + lines.flatMap { [".It", command(String($0))] } + [".El"]
  }

  /// Words behind a macro, which would take names of macros among them for macros.
  static func arguments(_ text: String) -> String {
    text.split(separator: " ").map { word in
      word.wholeMatch(of: /[A-Z][a-z]{1,2}/) == nil ? escaped(word) : "\\&" + word
    }.joined(separator: " ")
  }

  /// What is typed into a shell: to be copied as it is, so no word of it is broken at a line's end.
  static func command(_ text: String) -> String {
    text.split(separator: " ").map { word in
      "\\%" + escaped(word).replacing("-", with: "\\-").replacing("'", with: "\\(aq")
    }.joined(separator: " ")
  }

  /// An option without its first hyphen, which the macro adds.
  static func option(_ name: String) -> String {
    (name.count > 1 ? "-" + name : name).replacing("-", with: "\\-")
  }

  /// The name of a variable, such as `ACCESSIBLE=1`, is read as a whole.
  private static func unbroken(_ word: Substring) -> String {
    (word.prefixMatch(of: /[A-Z_]{4,}/) == nil ? "" : "\\%") + escaped(word)
  }

  private static func escaped(_ word: Substring) -> String {
    String(word).replacing("\\", with: "\\e").replacing("\"", with: "\\(dq")
  }
}
