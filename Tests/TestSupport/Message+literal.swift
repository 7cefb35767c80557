// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// In a test a literal is words that are the same in every language.
extension Message: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self = .given(text) }

  package var inEnglish: String { Language.english.words(of: self) }
}
