// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// Whether a page says a sentence of the table, wherever its lines break.
///
/// A test names the sentence, and not its words: they may change without it.
extension String {
  package func says(_ message: Message) -> Bool { place(of: message) != nil }

  /// Whether it is the first thing that is said.
  package func begins(saying message: Message) -> Bool {
    place(of: message)?.lowerBound == onOneLine.startIndex
  }

  /// Whether it is the last thing that is said.
  package func ends(saying message: Message) -> Bool {
    let text = onOneLine
    guard let last = message.parts.last, text.hasSuffix(last) else { return false }
    return says(message)
  }

  /// In the text on one line: the first place where the parts of the message follow one another.
  fileprivate func place(of message: Message) -> Range<Index>? {
    let text = onOneLine
    var place: Range<Index>?
    for part in message.parts {
      let rest = text[(place?.upperBound ?? text.startIndex)...]
      guard let found = part.isEmpty ? rest.startIndex..<rest.startIndex : rest.firstRange(of: part)
      else { return nil }
      place = (place?.lowerBound ?? found.lowerBound)..<found.upperBound
    }
    return place
  }

  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Sequence<String> {
  /// Whether one of the lines says it, or several that follow one another.
  package func say(_ message: Message) -> Bool { joined(separator: "\n").says(message) }

  package func times(saying message: Message) -> Int {
    var rest = joined(separator: "\n").onOneLine
    var times = 0
    while let place = rest.place(of: message) {
      rest = String(rest.onOneLine[place.upperBound...])
      times += 1
    }
    return times
  }
}

extension Message {
  /// Fills a slot of which it does not matter what stands there.
  package static let anything = Message.given("\u{FFFC}")

  /// What is said, without the slots that may hold anything.
  fileprivate var parts: [String] {
    inEnglish.onOneLine.split(separator: "\u{FFFC}", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
