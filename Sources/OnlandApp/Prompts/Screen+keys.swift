// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// The keys of every question, as the screen names them.
extension Screen {
  /// - Parameter hasEditor: Whether a note can be written in an editor.
  func keys(isNote: Bool, hasEditor: Bool = false) -> [String] {
    var keys = [key("<", "less than", "back"), key("-", "hyphen", "skip")]
    keys.append(key("?", "question mark", "why"))
    // In a note the word is a word like any other.
    if !isNote { keys.append("help") }
    if isNote, hasEditor { keys.append("e your editor") }
    keys.append(key(".", "full stop", "save and stop"))
    let lines = wrapped("Keys:", items: keys)
    if !isNote { return lines }
    return lines
      + wrapped("Enter alone ends the note. To write one of these keys, put a \\ before it.")
  }

  /// How a question is skipped, as a sentence.
  var skipHint: String { isPlain ? "A hyphen skips the question." : "- skips the question." }

  /// The key that skips, inside a sentence.
  var skipKey: String { isPlain ? "a hyphen" : "-" }

  /// Where the key that goes back leads, as a sentence.
  func backHint(to place: String) -> String {
    isPlain ? "A less-than sign goes back to \(place)." : "< goes back to \(place)."
  }

  /// The prompt below something that Enter keeps.
  var keepPrompt: String { isPlain ? "Enter keeps it > " : "Enter keeps it, < changes it > " }

  /// The key that goes back, inside a sentence.
  var backKey: String { isPlain ? "a less-than sign" : "<" }

  /// Screen readers pass over signs, so there each has its name as well.
  private func key(_ sign: String, _ name: String, _ meaning: String) -> String {
    isPlain ? "\(sign) \(name): \(meaning)" : "\(sign) \(meaning)"
  }

  /// A list whose items are not broken: a key stays beside what it does, and apart from the others, so
  /// that no comma is taken for one.
  private func wrapped(_ beginning: String, items: [String]) -> [String] {
    var lines = [beginning]
    for (index, item) in items.enumerated() {
      let end = index == items.count - 1 ? "." : ","
      let item = isPlain ? item + end : item
      let gap = index == 0 || isPlain ? " " : "   "
      if "\(lines[lines.count - 1])\(gap)\(item)".displayWidth <= textWidth {
        lines[lines.count - 1] += gap + item
      } else {
        lines += wrapped(item)
      }
    }
    return lines
  }
}
