// SPDX-License-Identifier: GPL-3.0-or-later

package import Formats

/// A language in which a person reads, and everything in which languages differ: the words of sentences,
/// plurals, lists, numbers, days and durations.
///
/// All of it comes from the table and its translations; only plural rules are code. A language that is
/// added is a file in `Translations/`.
package struct Language: Sendable {
  private let source: Source

  private enum Source: Sendable {
    case english
    case translation(Translation)
    case pseudo
  }

  /// What the sentences are written in.
  package static let english = Language(source: .english)

  /// English in disguise, longer and accented, for tests: whatever reads plainly in it is in no table yet.
  package static let pseudo = Language(source: .pseudo)

  package init(_ translation: Translation) { source = .translation(translation) }

  private init(source: Source) { self.source = source }

  /// BCP 47.
  package var tag: String {
    switch source {
    case .english: "en"
    case .translation(let translation): translation.tag
    case .pseudo: "en-XA"
    }
  }

  /// The first language of a person that there is.
  ///
  /// - Parameters:
  ///   - tags: BCP 47, the most wanted first. One names a language without its region too.
  ///   - translations: All there are.
  package static func best(
    for tags: [String], among translations: [Translation] = Translation.all
  ) -> Language {
    if translations.isEmpty { return .english }
    func language(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }
    for tag in tags {
      if language(tag) == "en" { return .english }
      let known =
        translations.first { $0.tag == tag }
        ?? translations.first { language($0.tag) == language(tag) }
      if let known { return Language(known) }
    }
    return .english
  }

  /// How it writes words that stand elsewhere than they were written for.
  package var letterCase: LetterCase { LetterCase(language: tag) }

  /// The words of a sentence, with its slots still open.
  func pattern(of sentence: Sentence) -> String {
    let number = sentence.counted.flatMap(sentence.value(of:)).flatMap(\.number)
    let english =
      switch (sentence.plural, number) {
      case (let plural?, let number?) where PluralRule.one.category(of: number) != .one: plural
      default: sentence.english
      }
    return switch source {
    case .english: english
    case .translation(let translation): translation.pattern(sentence.key, for: number) ?? english
    case .pseudo: PseudoText.of(english, key: sentence.key)
    }
  }
}

extension Message {
  /// What it counts; `nil` for words.
  fileprivate var number: Double? {
    switch self {
    case .count(let number), .grouped(let number): Double(number)
    case .decimal(let number): number
    case .strong(let message), .atStart(let message): message.number
    default: nil
    }
  }
}
