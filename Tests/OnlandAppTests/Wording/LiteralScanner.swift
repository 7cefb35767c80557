// SPDX-License-Identifier: GPL-3.0-or-later

/// Finds the string literals of a Swift source.
///
/// An interpolation reads as `{}`, and literals inside it stand for themselves; literals joined by `+`
/// are one text. Regular expressions with quotes in them, and raw strings, are not understood: the
/// sources have none.
struct LiteralScanner {
  private let source: [Character]
  private var position = 0
  private var found: [String] = []

  private init(_ source: String) { self.source = Array(source) }

  static func literals(in source: String) -> [String] {
    var scanner = LiteralScanner(source)
    scanner.scanCode(isInterpolation: false)
    return scanner.found
  }

  /// Code up to the end, or up to the parenthesis that ends an interpolation.
  private mutating func scanCode(isInterpolation: Bool) {
    var depth = 0
    while position < source.count {
      if starts(with: "//") {
        while position < source.count, source[position] != "\n" { position += 1 }
      } else if source[position] == "\"" {
        scanText()
      } else {
        if source[position] == "(" { depth += 1 }
        if source[position] == ")" { depth -= 1 }
        position += 1
        if isInterpolation, depth < 0 { return }
      }
    }
  }

  /// One literal, and those that `+` joins to it.
  private mutating func scanText() {
    let place = found.count
    found.append("")
    var text = ""
    repeat { text += scanLiteral() } while skipPlus()
    found[place] = text
  }

  private mutating func scanLiteral() -> String {
    let fence = starts(with: "\"\"\"") ? "\"\"\"" : "\""
    position += fence.count
    var text = ""
    while position < source.count, !starts(with: fence) {
      if starts(with: "\\(") {
        position += 2
        text += "{}"
        scanCode(isInterpolation: true)
      } else if starts(with: "\\") {
        text += escaped(source[position + 1])
        position += 2
      } else {
        text.append(source[position])
        position += 1
      }
    }
    position += fence.count
    guard fence.count == 3 else { return text }
    return Self.unindented(text)
  }

  private func escaped(_ character: Character) -> String {
    switch character {
    case "n", "t": " "
    // A line that goes on in the next one.
    case "\n": "\u{0}\n"
    default: String(character)
    }
  }

  /// The lines without their indentation; those that go on are joined.
  private static func unindented(_ text: String) -> String {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty }.joined(separator: "\n").replacing("\u{0}\n", with: "")
  }

  /// - Returns: Whether a `+` and another literal follow; then it stands before that one.
  private mutating func skipPlus() -> Bool {
    var next = position
    func skipSpace() { while next < source.count, source[next].isWhitespace { next += 1 } }
    skipSpace()
    guard next < source.count, source[next] == "+" else { return false }
    next += 1
    skipSpace()
    guard next < source.count, source[next] == "\"" else { return false }
    position = next
    return true
  }

  private func starts(with text: String) -> Bool {
    source[position...].starts(with: text)
  }
}
