// SPDX-License-Identifier: GPL-3.0-or-later

/// Which characters bars and charts are drawn with.
public enum DrawingCharacters: Equatable, Sendable {
  /// Block elements and box drawing, U+2500 to U+259F.
  case blocks
  case ascii

  /// Blocks where the locale's character encoding is UTF-8, ASCII elsewhere.
  ///
  /// The name is read rather than the locale asked for: a terminal draws UTF-8 whether or not that
  /// locale is installed.
  /// Source: precedence of `LC_ALL`, `LC_CTYPE`, `LANG` in locale(7).
  public init(environment: [String: String]) {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let encoding = (name ?? "").lowercased()
    self = encoding.contains("utf-8") || encoding.contains("utf8") ? .blocks : .ascii
  }
}
