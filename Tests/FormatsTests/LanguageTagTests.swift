// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Testing

struct `A language tag` {
  @Test(arguments: ["en", "pt-BR", "zh-Hant-TW", "fil", "sl-rozaj-biske-1994", "abcde"])
  func `is well-formed`(text: String) {
    #expect(LanguageTag.isWellFormed(text))
  }

  @Test(arguments: [
    "", "e", "en_GB", "pt-", "-", "en-\u{1B}", "abcd", "abcdefghi", "en-123456789", "1en",
    // 36 bytes.
    "en-12345678-12345678-12345678-123456",
  ])
  func `has a certain form`(text: String) {
    #expect(!LanguageTag.isWellFormed(text))
  }
}
