// SPDX-License-Identifier: GPL-3.0-or-later

extension Character {
  /// Columns: 0, 1 or 2 for nearly everything, more for a consonant cluster of an Indic script.
  package var displayWidth: Int {
    if let ascii = asciiValue { return (0x20..<0x7F).contains(ascii) ? 1 : 0 }
    return isEmoji ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// A picture, which may be put together from several emoji, a skin tone, or the two letters of a
  /// flag. U+FE0F asks for the picture where a scalar has two forms.
  private var isEmoji: Bool {
    guard let first = unicodeScalars.first?.properties else { return false }
    return first.isEmojiPresentation
      || first.isEmoji && unicodeScalars.contains { $0.value == 0xFE0F }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      // The soft hyphen is the one format character that terminals draw.
      return value == 0xAD ? 1 : 0
    default:
      break
    }
    if conjoiningVowelsAndFinals.contains(where: { $0.contains(value) }) { return 0 }
    return wideRanges.contains { $0.contains(value) } ? 2 : 1
  }
}

/// Hangul jamo that are drawn into the syllable before them.
private let conjoiningVowelsAndFinals: [ClosedRange<UInt32>] = [
  0x1160...0x11FF, 0xD7B0...0xD7FB,
]

/// Blocks whose characters are Wide or Fullwidth, besides the emoji.
///
/// Source: EastAsianWidth.txt, Unicode 15.1.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
  0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
  0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265,
  0x20000...0x3FFFD,
]
