// SPDX-License-Identifier: GPL-3.0-or-later

/// A text in one language, or the same text in several.
public enum LocalizedText: Hashable, Sendable {
  /// In the questionnaire's own language.
  case plain(String)
  /// By BCP-47 tag.
  case byTag([String: String])
}

extension LocalizedText {
  /// In every language it is there in.
  package var all: [String] {
    switch self {
    case .plain(let text): [text]
    case .byTag(let texts): texts.sorted { $0.key < $1.key }.map(\.value)
    }
  }

  /// - Returns: `nil` when it is not there in that language.
  ///
  /// - Parameter language: The tag of the file for a plain text, any other tag for one in several.
  func text(in language: String) -> String? {
    switch self {
    case .plain(let text): text
    case .byTag(let texts): texts[language]
    }
  }
}

extension LocalizedText: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = .plain(text) }
}
