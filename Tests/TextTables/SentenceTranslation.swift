// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences in another language, checked against the template: `Translations/fr-CA.po`.
struct SentenceTranslation {
  let tag: String
  /// The case of `PluralRule` that its header names.
  let rule: String
  /// By key, what is translated: one form, or one for each category of the rule.
  let forms: [String: [String]]
  /// Keys that are said in English, in the order of the template.
  let missing: [String]

  /// - Parameter tag: The name of its file, BCP 47.
  init(_ text: String, tag: String, of template: SentenceTemplate) throws(TableError) {
    let file = try PortableObject(text)
    let sentences = Dictionary(uniqueKeysWithValues: template.sentences.map { ($0.key, $0) })
    guard let rule = file.header["X-Plural-Rule"], rule.wholeMatch(of: /[a-z]+/) != nil else {
      throw TableError(line: 1, "the header has no X-Plural-Rule, such as french")
    }
    guard let plurals = file.header["Plural-Forms"]?.firstMatch(of: /nplurals=([0-9])/),
      let count = Int(plurals.1)
    else { throw TableError(line: 1, "the header has no Plural-Forms with nplurals") }
    let translated = file.entries.filter { entry in
      !entry.isFuzzy && entry.translations.contains { !$0.isEmpty }
    }
    var forms: [String: [String]] = [:]
    for entry in translated {
      guard let sentence = sentences[entry.key] else {
        throw TableError(line: entry.line, key: entry.key, "the template has no such sentence")
      }
      try sentence.check(entry, forms: count)
      forms[entry.key] = entry.translations
    }
    self.tag = tag
    self.rule = rule
    self.forms = forms
    missing = template.sentences.map(\.key).filter { forms[$0] == nil }
  }

  /// Such as `frCA`.
  var name: String {
    tag.replacing("-", with: "")
  }

  /// The Swift file of its table.
  var file: String {
    let lines = forms.sorted { $0.key < $1.key }.map { key, forms in
      "      \(SwiftFile.literal(key)): [\(forms.map(SwiftFile.literal).joined(separator: ", "))],\n"
    }
    return SwiftFile.beginning + """

      extension Translation {
        package static let \(name) = Translation(
          tag: \(SwiftFile.literal(tag)), rule: .\(rule),
          sentences: [
      \(lines.isEmpty ? "      :\n" : lines.joined())    ])
      }

      """
  }

  /// The Swift file that lists all tables.
  static func list(_ translations: [SentenceTranslation]) -> String {
    let names = translations.map { ".\($0.name)" }.sorted().joined(separator: ", ")
    return SwiftFile.beginning + """

      extension Translation {
        /// Every language there is beside English.
        package static let all: [Translation] = [\(names)]
      }

      """
  }
}

extension SentenceEntry {
  /// Refuses what would be said wrongly: other English below it, a wrong number of forms, other slots.
  fileprivate func check(_ entry: PortableObject.Entry, forms: Int) throws(TableError) {
    func problem(_ reason: String) -> TableError {
      TableError(line: entry.line, key: key, reason)
    }
    guard entry.singular == singular, entry.plural == plural else {
      throw problem("the English has changed since it was translated")
    }
    let expected = plural == nil ? 1 : forms
    guard entry.translations.count == expected, entry.translations.allSatisfy({ !$0.isEmpty })
    else { throw problem("\(expected) forms are expected, each with words") }
    for form in entry.translations {
      let names = try Self.names(in: form, problem)
      let known = slots.map(\.name)
      if let other = names.first(where: { !known.contains($0) }) {
        throw problem("the sentence has no slot {\(other)}")
      }
      if let lost = known.first(where: { $0 != counted && !names.contains($0) }) {
        throw problem("the slot {\(lost)} is missing")
      }
    }
  }
}
