// SPDX-License-Identifier: GPL-3.0-or-later

/// A file in the format of GNU gettext: sentences, each under a key.
///
/// Source: GNU gettext manual, section "The Format of PO Files".
struct PortableObject {
  /// By name, such as `Language`.
  private(set) var header: [String: String] = [:]
  private(set) var entries: [Entry] = []

  struct Entry: Equatable {
    /// Of the key, in the file.
    var line = 0
    /// For translators: the lines that begin with `#.`.
    var comments: [String] = []
    /// Translated, and in doubt: such a translation is not used.
    var isFuzzy = false
    var key = ""
    var singular = ""
    /// `nil` where nothing is counted.
    var plural: String?
    /// Empty ones included: what is not translated yet.
    var translations: [String] = []
  }

  init(_ text: String) throws(TableError) {
    var entry = Entry()
    var field: Field?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    for (number, source) in lines {
      let line = source.drop { $0 == " " }
      if line.isEmpty { continue }
      let (name, words) = Self.keyword(line)
      // Behind its translations nothing belongs to an entry but more of them.
      if field == .translation, line.hasPrefix("#") || name == "msgctxt" || name == "msgid" {
        add(entry)
        entry = Entry()
        field = nil
      }
      if line.hasPrefix("#") {
        if line.hasPrefix("#.") { entry.comments.append(String(line.dropFirst(2).trimmed)) }
        if line.hasPrefix("#,"), line.contains("fuzzy") { entry.isFuzzy = true }
        continue
      }
      if let name {
        guard let known = Field(keyword: name) else {
          throw TableError(line: number + 1, "\(name) is no keyword of this format")
        }
        field = known
        if known == .key || entry.line == 0 { entry.line = number + 1 }
        if known == .plural { entry.plural = "" }
        if known == .translation { entry.translations.append("") }
      }
      guard let piece = Self.unescaped(words) else {
        throw TableError(line: number + 1, "a text between quotation marks is expected")
      }
      switch field {
      case .key: entry.key += piece
      case .singular: entry.singular += piece
      case .plural: entry.plural? += piece
      case .translation: entry.translations[entry.translations.count - 1] += piece
      case nil: throw TableError(line: number + 1, "a text that belongs to nothing")
      }
    }
    if field != nil { add(entry) }
  }

  /// One without a key and words is the header.
  private mutating func add(_ entry: Entry) {
    if entry.key.isEmpty, entry.singular.isEmpty {
      header = Self.header(entry.translations.first ?? "")
    } else {
      entries.append(entry)
    }
  }

  private enum Field {
    case key, singular, plural, translation

    init?(keyword: String) {
      switch keyword {
      case "msgctxt": self = .key
      case "msgid": self = .singular
      case "msgid_plural": self = .plural
      case "msgstr": self = .translation
      case let name where name.wholeMatch(of: /msgstr\[[0-9]\]/) != nil: self = .translation
      default: return nil
      }
    }
  }

  /// The keyword that a line begins with, and its text; of a text that goes on only that.
  private static func keyword(_ line: Substring) -> (name: String?, words: Substring) {
    guard !line.hasPrefix("\""), let space = line.firstIndex(of: " ") else { return (nil, line) }
    return (String(line[..<space]), line[space...].trimmed)
  }

  private static func unescaped(_ words: Substring) -> String? {
    guard words.count >= 2, words.hasPrefix("\""), words.hasSuffix("\"") else { return nil }
    var text = ""
    var characters = words.dropFirst().dropLast().makeIterator()
    while let character = characters.next() {
      switch character {
      case "\"": return nil
      case "\\":
        switch characters.next() {
        case "n": text += "\n"
        case "t": text += "\t"
        case let escaped? where "\\\"".contains(escaped): text.append(escaped)
        default: return nil
        }
      default: text.append(character)
      }
    }
    return text
  }

  private static func header(_ text: String) -> [String: String] {
    let pairs = text.split(separator: "\n").compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (String(line[..<colon]), String(line[line.index(after: colon)...].trimmed))
    }
    return Dictionary(pairs) { $1 }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { start[...$0] } ?? ""
  }
}
