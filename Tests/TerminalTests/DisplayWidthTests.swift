// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

struct `Display width` {
  @Test(arguments: [
    ("", 0),
    ("week", 4),
    ("Sélten", 6),
    ("Se\u{301}lten", 6),
    ("漢字", 4),
    ("ｆｕｌｌ", 8),
    ("한국", 4),
    // three conjoining jamo: one syllable
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("שלום", 4),
    ("सप्ताह", 5),
    ("█▏·", 3),
    ("…", 1),
  ])
  func `counts columns, not characters`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(arguments: ["🙂", "👍🏽", "👩‍👩‍👧", "🇨🇭", "❤️", "🏳️‍🌈", "1️⃣"])
  func `is two columns for an emoji, however it is put together`(emoji: String) {
    #expect(emoji.count == 1)
    #expect(emoji.displayWidth == 2)
  }

  @Test(arguments: ["\u{200B}", "\u{200D}", "\u{FEFF}", "\u{202E}", "\u{301}", "\u{7}", "\n"])
  func `is nothing for what is not drawn`(text: String) {
    #expect(text.displayWidth == 0)
  }

  @Test func `leaves emphasis out`() {
    let styling = Styling(isOn: true)

    #expect((styling.bold("漢") + styling.bold("a")).displayWidth == 3)
  }
}
