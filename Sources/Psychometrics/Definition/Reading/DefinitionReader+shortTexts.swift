// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Texts that stand inside sentences, lists and tables of the program.
extension DefinitionReader {
  /// What such a text must keep to.
  struct TextLimits {
    /// Names between braces that something fills there.
    var slots: [String] = []
    /// Marks that would tear the sentence or the list.
    var forbidden: [Character] = []
    var mayEndWithFullStop = true
    /// Of a terminal.
    var columns: Int?
  }

  mutating func shortText(
    _ key: String, in fields: inout Fields, _ limits: TextLimits = TextLimits()
  ) -> String? {
    guard let node = fields.take(key), let text = localized(node, key: key) else { return nil }
    checkBraces(of: text, at: node.location)
    for slot in text.slots where !limits.slots.contains(slot) {
      report(.unknownSlot(slot.shortenedForDisplay), at: node.location)
    }
    for mark in limits.forbidden where text.contains(mark) {
      report(.forbiddenMark("\(mark)", key: key), at: node.location)
    }
    if !limits.mayEndWithFullStop, text.hasSuffix(".") {
      report(.endsWithFullStop(key: key), at: node.location)
    }
    if let limit = limits.columns, text.columns > limit {
      report(.tooWide(key: key, columns: text.columns, limit: limit), at: node.location)
    }
    return text
  }

  /// Two texts of one map that say opposite things.
  mutating func opposites(
    _ key: String, _ first: String, _ second: String, in fields: inout Fields, of owner: String,
    _ limits: TextLimits
  ) -> (first: String, second: String)? {
    guard let node = fields.take(key),
      var pair = self.fields(node, key: key, name: "\(key) of \(owner)")
    else { return nil }
    defer { finish(pair) }
    for key in [first, second] where pair.take(key) == nil {
      report(.missingKey(key, of: pair.name), at: node.location)
    }
    guard let firstText = shortText(first, in: &pair, limits),
      let secondText = shortText(second, in: &pair, limits)
    else { return nil }
    if firstText == secondText { report(.sameTexts(first, second), at: node.location) }
    return (firstText, secondText)
  }

  /// Notes texts that stand twice, where readers would take two things for one.
  ///
  /// - Parameter texts: With the place of what they name; `nil` where there is none.
  mutating func checkDifferent(_ texts: [(text: String?, location: SourceLocation)], key: String) {
    var seen: Set<String> = []
    for case (let text?, let location) in texts where !seen.insert(text.lowercased()).inserted {
      report(.duplicateText(text.shortenedForDisplay, key: key), at: location)
    }
  }
}
