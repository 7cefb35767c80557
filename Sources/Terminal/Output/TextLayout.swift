// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// How text is broken into lines of a width.
public struct TextLayout: Equatable, Sendable {
  /// Columns of a line, its indent included.
  public var width: Int
  /// What the first line begins with, such as `"- "`.
  public var firstIndent: String
  /// What every further line begins with.
  public var hangingIndent: String

  public init(width: Int, firstIndent: String = "", hangingIndent: String = "") {
    self.width = width
    self.firstIndent = firstIndent
    self.hangingIndent = hangingIndent
  }

  /// Columns that are used for running text: long lines are hard to read.
  public static func readableWidth(columns: Int) -> Int { min(max(columns, 20), 88) }

  /// The lines of `text`, without spaces at their ends; a newline in it always ends one.
  ///
  /// A word longer than a line is broken between characters, never inside one. A web address is not
  /// broken at all, or nobody could follow or copy it: it hangs over. The groups of a telephone number
  /// stay on one line if they fit there.
  public func lines(of text: String) -> [String] {
    var finished: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = Line(indent: finished.isEmpty ? firstIndent : hangingIndent, width: width)
      for word in words(of: paragraph) where !line.append(word) {
        if !line.isEmpty {
          finished.append(line.text)
          line = Line(indent: hangingIndent, width: width)
        }
        if line.append(word) || word.isLikeWebAddress && line.hangOver(word) { continue }
        for character in word where !line.append(character) {
          finished.append(line.text)
          line = Line(indent: hangingIndent, width: width)
          line.append(character)
        }
      }
      finished.append(line.text)
    }
    return finished
  }

  /// What may not be broken: words, and telephone numbers with the spaces in them.
  private func words(of paragraph: Substring) -> [String] {
    let room = width - hangingIndent.displayWidth
    return paragraph.split { $0 == " " || $0 == "\t" }.reduce(into: []) { words, word in
      if let last = words.last, last.endsWithin(telephoneNumber: word),
        last.displayWidth + 1 + word.displayWidth <= room
      {
        words[words.count - 1] += " " + word
      } else {
        words.append(String(word))
      }
    }
  }
}

/// One line while it is being filled.
private struct Line {
  private var content: String
  private var columns: Int
  private let width: Int
  private(set) var isEmpty = true

  init(indent: String, width: Int) {
    content = indent
    columns = indent.displayWidth
    self.width = width
  }

  var text: String { content.withoutTrailingSpaces }

  /// Adds a word behind a space, if it fits.
  mutating func append(_ word: String) -> Bool {
    let separator = isEmpty ? "" : " "
    let needed = separator.count + word.displayWidth
    guard columns + needed <= width else { return false }
    add(separator + word, columns: needed)
    return true
  }

  /// Adds a word to an empty line, however long it is.
  mutating func hangOver(_ word: String) -> Bool {
    add(word, columns: word.displayWidth)
    return true
  }

  /// Adds a character of a word that is broken, if it fits; an empty line takes any.
  @discardableResult
  mutating func append(_ character: Character) -> Bool {
    guard isEmpty || columns + character.displayWidth <= width else { return false }
    add(String(character), columns: character.displayWidth)
    return true
  }

  private mutating func add(_ text: String, columns more: Int) {
    content += text
    columns += more
    isEmpty = false
  }
}

extension String {
  /// Whether a telephone number that this ends with goes on with `next`.
  fileprivate func endsWithin(telephoneNumber next: Substring) -> Bool {
    guard let end = last, let beginning = next.first else { return false }
    return (end.isASCIIDigit || end == ")") && (beginning.isASCIIDigit || beginning == "(")
      && next.allSatisfy { $0.isASCIIDigit || "()-./,;:".contains($0) }
  }
}

extension String {
  /// Whether it is a web address, with or without its scheme: a host has a dot before a letter.
  fileprivate var isLikeWebAddress: Bool {
    if contains("://") { return true }
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return !contains("@")
      && zip(parts, parts.dropFirst()).contains { before, after in
        before.last?.isASCIIWordPart == true
          && after.first.map { $0.isASCII && $0.isLetter } == true
      }
  }
}

extension Character {
  fileprivate var isASCIIWordPart: Bool { isASCII && (isLetter || isNumber) }
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
