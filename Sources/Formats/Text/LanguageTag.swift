// SPDX-License-Identifier: GPL-3.0-or-later

/// The form of a BCP-47 tag, such as `en` or `pt-BR`. Source: RFC 5646, section 2.1.
public enum LanguageTag {
  private static let maximumLength = 35

  /// Whether it is a language of two, three or five to eight letters, then subtags of up to eight
  /// letters and digits.
  public static func isWellFormed(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= maximumLength else { return false }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.enumerated().allSatisfy { index, part in
      let isLength = index == 0 ? [2, 3, 5, 6, 7, 8].contains(part.count) : (1...8) ~= part.count
      return isLength
        && part.allSatisfy { $0.isASCII && ($0.isLetter || (index > 0 && $0.isNumber)) }
    }
  }
}
