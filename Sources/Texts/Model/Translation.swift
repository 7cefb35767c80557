// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences of one language, as its file in `Translations/` has them.
package struct Translation: Sendable {
  /// BCP 47, such as `fr-CA`.
  package let tag: String
  let rule: PluralRule
  /// By key: one form, or one for each category of the rule. What is absent is said in English.
  let sentences: [String: [String]]

  package init(tag: String, rule: PluralRule, sentences: [String: [String]]) {
    self.tag = tag
    self.rule = rule
    self.sentences = sentences
  }

  /// - Parameter number: What is counted; `nil` where nothing is.
  func pattern(_ key: String, for number: Double?) -> String? {
    guard let forms = sentences[key] else { return nil }
    guard forms.count > 1, let number else { return forms.first }
    return rule.categories.firstIndex(of: rule.category(of: number)).map { forms[$0] }
  }
}
