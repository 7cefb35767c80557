// SPDX-License-Identifier: GPL-3.0-or-later

/// A text in one language, or the same text in several.
public enum LocalizedText: Hashable, Sendable {
  /// In the questionnaire's own language.
  case plain(String)
  /// By BCP-47 tag.
  case byTag([String: String])
}

extension LocalizedText: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = .plain(text) }
}
