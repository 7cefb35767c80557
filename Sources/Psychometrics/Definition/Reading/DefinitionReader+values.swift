// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Single values: each reader notes a value of the wrong shape and gives nothing for it.
extension DefinitionReader {
  mutating func fields(_ node: DocumentNode, key: String, name: String) -> Fields? {
    guard case .mapping(let mapping) = node else {
      report(.wrongShape(key: key, expected: .mapping), at: node.location)
      return nil
    }
    guard mapping.entries.count <= Self.maximumEntries else {
      report(.tooManyEntries(key: key, limit: Self.maximumEntries), at: node.location)
      return nil
    }
    return Fields(mapping, name: name)
  }

  /// Notes keys that nobody asked for.
  mutating func finish(_ fields: Fields) {
    for entry in fields.unknown {
      let nearest = nearest(to: entry.key, among: fields.asked)
      report(
        .unknownKey(entry.key.shortenedForDisplay, of: fields.name, nearest: nearest),
        at: entry.keyLocation)
    }
  }

  mutating func required(_ key: String, in fields: inout Fields) -> DocumentNode? {
    let node = fields.take(key)
    if node == nil { report(.missingKey(key, of: fields.name), at: fields.location) }
    return node
  }

  mutating func list(
    _ key: String, in fields: inout Fields, isRequired: Bool = false
  ) -> [DocumentNode] {
    guard let node = isRequired ? required(key, in: &fields) : fields.take(key) else { return [] }
    guard case .sequence(let sequence) = node else {
      report(.wrongShape(key: key, expected: .list), at: node.location)
      return []
    }
    if sequence.elements.isEmpty { report(.emptyList(key: key), at: node.location) }
    guard sequence.elements.count <= Self.maximumEntries else {
      report(.tooManyEntries(key: key, limit: Self.maximumEntries), at: node.location)
      return []
    }
    return sequence.elements
  }

  /// A plain word that is the same in every language.
  mutating func word(_ key: String, in fields: inout Fields) -> String? {
    guard let node = fields.take(key) else { return nil }
    guard case .scalar(let scalar) = node else {
      report(.wrongShape(key: key, expected: .text), at: node.location)
      return nil
    }
    return checked(scalar.string, key: key, at: node.location)
  }

  mutating func words(_ key: String, in fields: inout Fields) -> [String] {
    list(key, in: &fields).compactMap { node in
      guard case .scalar(let scalar) = node else {
        report(.wrongShape(key: key, expected: .text), at: node.location)
        return nil
      }
      return checked(scalar.string, key: key, at: node.location)
    }
  }

  mutating func text(_ key: String, in fields: inout Fields) -> String? {
    fields.take(key).flatMap { localized($0, key: key) }
  }

  mutating func requiredText(_ key: String, in fields: inout Fields) -> String {
    required(key, in: &fields).flatMap { localized($0, key: key) } ?? ""
  }

  /// A text in one language, or a map of texts by BCP-47 tag: the one for the person.
  mutating func localized(_ node: DocumentNode, key: String) -> String? {
    let byTag = textsByTag(node, key: key)
    return bestTag(in: byTag).flatMap { byTag[$0] }
  }

  /// The text for the person, and all that the file has of it.
  mutating func requiredWording(
    _ key: String, in fields: inout Fields
  ) -> (text: String, wording: LocalizedText) {
    guard let node = required(key, in: &fields) else { return ("", "") }
    let byTag = textsByTag(node, key: key)
    let text = bestTag(in: byTag).flatMap { byTag[$0] } ?? ""
    if case .mapping = node { return (text, .byTag(byTag)) }
    return (text, .plain(text))
  }

  private func bestTag(in byTag: [String: String]) -> String? {
    // Nearly every text stands in one language: nothing to choose.
    if byTag.count == 1 { return byTag.first?.key }
    return LanguageMatch.best(preferred: preferred, offered: byTag.keys.sorted(), own: own)
  }

  /// The one in which the person reads what stands in all of them.
  func bestTag(among tags: Set<String>) -> String {
    LanguageMatch.best(preferred: preferred, offered: tags.sorted(), own: own) ?? own
  }

  private mutating func textsByTag(_ node: DocumentNode, key: String) -> [String: String] {
    switch node {
    case .scalar(let scalar):
      texts.append((node.location, [own]))
      return [own: checked(scalar.string, key: key, at: node.location)]
    case .mapping(let mapping):
      if mapping.entries.isEmpty { report(.emptyText(key: key), at: node.location) }
      var byTag: [String: String] = [:]
      for entry in mapping.entries {
        guard let tag = languageTag(entry.key, at: entry.keyLocation) else { continue }
        guard case .scalar(let scalar) = entry.node else {
          report(.wrongShape(key: key, expected: .text), at: entry.node.location)
          continue
        }
        byTag[tag] = checked(scalar.string, key: key, at: scalar.location)
      }
      texts.append((node.location, Set(byTag.keys)))
      languages.formUnion(byTag.keys)
      return byTag
    case .sequence:
      report(.wrongShape(key: key, expected: .text), at: node.location)
      return [:]
    }
  }

  mutating func languageTag(_ tag: String, at location: SourceLocation) -> String? {
    if LanguageTag.isWellFormed(tag) { return tag }
    report(.notLanguageTag(tag.shortenedForDisplay), at: location)
    return nil
  }

  mutating func number(_ key: String, in fields: inout Fields) -> Double? {
    fields.take(key).flatMap { number($0, key: key) }
  }

  mutating func number(_ node: DocumentNode, key: String) -> Double? {
    guard case .scalar(let scalar) = node, let number = Double(scalar.string), number.isFinite,
      abs(number) <= 1e9
    else {
      report(.wrongShape(key: key, expected: .number), at: node.location)
      return nil
    }
    return number
  }

  mutating func wholeNumber(_ key: String, in fields: inout Fields) -> Int? {
    guard let node = fields.take(key) else { return nil }
    // Not by the magnitude: the lowest integer has none that an integer holds.
    guard case .scalar(let scalar) = node, let number = Int(scalar.string),
      (-1 << 30...1 << 30).contains(number)
    else {
      report(.wrongShape(key: key, expected: .wholeNumber), at: node.location)
      return nil
    }
    return number
  }

  mutating func truth(_ key: String, in fields: inout Fields) -> Bool? {
    guard let node = fields.take(key) else { return nil }
    switch node.string {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      report(.wrongShape(key: key, expected: .truth), at: node.location)
      return nil
    }
  }

  /// One of a fixed set of words.
  mutating func choice<Value>(
    _ key: String, in fields: inout Fields, _ allowed: KeyValuePairs<String, Value>
  ) -> Value? {
    guard let node = fields.take(key) else { return nil }
    if let match = allowed.first(where: { $0.key == node.string }) { return match.value }
    report(
      .notOneOf(value: clean(node), key: key, allowed: allowed.map(\.key)), at: node.location)
    return nil
  }

  /// An id of small letters, digits, underscores and hyphens that begins with a letter.
  mutating func identifier(_ key: String, in fields: inout Fields, example: String) -> String? {
    guard let node = required(key, in: &fields) else { return nil }
    let text = clean(node)
    guard Self.isIdentifier(Substring(text)) else {
      report(.malformed(value: text, key: key, example: example), at: node.location)
      return nil
    }
    return text
  }

  static func isIdentifier(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    else {
      return false
    }
    return text.utf8.count <= maximumIdentifierLength
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      }
  }

  /// A scalar as it may be shown in a message.
  func clean(_ node: DocumentNode) -> String { (node.string ?? "").shortenedForDisplay }

  /// The name that may have been meant; not looked for once no more problems are written down.
  func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    isFull ? nil : NearestName.nearest(to: name, among: candidates)
  }

  private mutating func checked(
    _ text: String, key: String, at location: SourceLocation
  ) -> String {
    // Nearly every text is one line of plain letters, and then there is nothing to take out.
    if text.utf8.count <= Self.maximumTextLength, text.utf8.allSatisfy({ (0x20..<0x7F) ~= $0 }),
      text.utf8.contains(where: { $0 != 0x20 })
    {
      return text
    }
    guard text.unicodeScalars.count <= Self.maximumTextLength else {
      report(.textTooLong(limit: Self.maximumTextLength), at: location)
      return ""
    }
    let joined = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let result = TerminalText.cleaned(joined)
    if result != joined {
      report(.controlCharacter, at: location)
    } else if result.allSatisfy(\.isWhitespace) {
      report(.emptyText(key: key.shortenedForDisplay), at: location)
    }
    return result
  }
}
