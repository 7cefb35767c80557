// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Testing

struct `Cleaned text` {
  @Test(arguments: [
    "plain", "Sélten", "Se\u{301}lten", "漢字", "👩‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "שלום عليكم", "می\u{200C}خواهم", "a\u{A0}b",
  ])
  func `keeps every script`(text: String) {
    #expect(TerminalText.cleaned(text) == text)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb\u{1B}[0m", "ab"),
    ("a\u{1B}[1;2 qb", "ab"),
    ("\u{1B}[200~paste\u{1B}[201~", "paste"),
    ("\u{1B}]0;title\u{7}b", "b"),
    ("\u{1B}]8;;http://example.org\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
    ("\u{1B}Pq#0\u{1B}\\b", "b"),
    ("a\u{1B}cb", "ab"),
    ("a\u{1B}(Bb", "ab"),
    // eight-bit CSI and OSC
    ("a\u{9B}2Jb", "ab"),
    ("a\u{9D}0;title\u{9C}b", "ab"),
    // an arrow key typed into a line
    ("yes\u{1B}[A", "yes"),
    ("\u{1B}\u{1B}[31mb", "b"),
    // cut off
    ("a\u{1B}", "a"),
    ("a\u{1B}[", "a"),
    ("a\u{1B}[3é", "aé"),
    ("a\u{1B}]words", "awords"),
  ])
  func `has no escape sequences`(text: String, cleaned: String) {
    #expect(TerminalText.cleaned(text) == cleaned)
  }

  @Test func `has no control characters of any kind`() {
    for value in Array(0x00...0x1F) + Array(0x7F...0x9F) {
      let control = String(UnicodeScalar(UInt8(value)))
      let cleaned = TerminalText.cleaned("a\(control)é")
      #expect(["aé", "a é"].contains(cleaned), "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: ["\u{202E}", "\u{202A}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{FEFF}"])
  func `reverses nothing`(control: String) {
    #expect(TerminalText.cleaned("a\(control)b") == "ab")
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\t", "\n\n\t", "\u{85}", "\u{2028}", "\u{B}"])
  func `stands on one line`(lineBreak: String) {
    #expect(TerminalText.cleaned("a\(lineBreak)b") == "a b")
  }
}
