// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

struct `Text layout` {
  @Test func `breaks between words at the last that fits`() {
    let layout = TextLayout(width: 10)

    #expect(layout.lines(of: "one two three four") == ["one two", "three four"])
    #expect(layout.lines(of: "  one \t two  ") == ["one two"])
  }

  @Test func `indents the first line and the others`() {
    let layout = TextLayout(width: 10, firstIndent: "- ", hangingIndent: "  ")

    #expect(layout.lines(of: "one two three") == ["- one two", "  three"])
  }

  @Test func `keeps line breaks and empty lines`() {
    let layout = TextLayout(width: 20, firstIndent: "> ", hangingIndent: "  ")

    #expect(layout.lines(of: "one\n\ntwo") == ["> one", "", "  two"])
    #expect(layout.lines(of: "") == [">"])
  }

  @Test func `counts wide characters as two columns`() {
    #expect(TextLayout(width: 6).lines(of: "漢字 漢字 ab") == ["漢字", "漢字", "ab"])
    #expect(TextLayout(width: 7).lines(of: "漢字 ab c") == ["漢字 ab", "c"])
  }

  @Test func `breaks a word longer than a line between characters`() {
    let layout = TextLayout(width: 5, hangingIndent: " ")

    #expect(layout.lines(of: "a abcdefghij b") == ["a", " abcd", " efgh", " ij b"])
    #expect(layout.lines(of: "漢字漢字") == ["漢字", " 漢字"])
  }

  @Test(
    arguments: 10...60,
    [
      "https://www.iasp.info/crisis-centres-helplines/", "www.iasp.info/crisis-centres-helplines/",
      "findahelpline.com/countries/gb/topics",
    ])
  func `never breaks a web address`(width: Int, address: String) {
    let lines = TextLayout(width: width, firstIndent: "  ", hangingIndent: "    ")
      .lines(of: "IASP: \(address) - reviewed")

    #expect(lines.contains { $0.contains(address) })
    #expect(lines.allSatisfy { $0.displayWidth <= width || $0.hasSuffix(address) })
  }

  @Test func `never splits a character, however narrow the line`() {
    let family = "👩‍👩‍👧"

    #expect(TextLayout(width: 3).lines(of: "a\(family)\(family)") == ["a\(family)", family])
    #expect(TextLayout(width: 1).lines(of: "\(family)é") == [family, "é"])
    #expect(TextLayout(width: 0).lines(of: "ab") == ["a", "b"])
  }

  @Test func `does not break at a no-break space`() {
    #expect(TextLayout(width: 8).lines(of: "call 116\u{A0}123") == ["call", "116\u{A0}123"])
  }

  @Test(arguments: [
    ("Call 0800 111 0 111 now", ["Call", "0800 111 0 111", "now"]),
    ("Call +41 (0)44 143 now", ["Call", "+41 (0)44 143", "now"]),
    ("Text 85258, 24 hours", ["Text 85258, 24", "hours"]),
  ])
  func `keeps a telephone number on one line`(text: String, lines: [String]) {
    #expect(TextLayout(width: 14).lines(of: text) == lines)
  }

  @Test func `breaks a telephone number that is longer than a line`() {
    #expect(TextLayout(width: 8).lines(of: "0800 111 0 111") == ["0800 111", "0 111"])
  }

  @Test(arguments: 1...40)
  func `loses no character and exceeds no line`(width: Int) {
    let text = "Call 116 123 or 0800 1110 111; write to somebody@example.org, 漢字 é 👩‍👩‍👧 today."
    let lines = TextLayout(width: width).lines(of: text)

    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { $0.displayWidth <= max(2, width) })
  }
}

struct `Padding` {
  @Test func `fills up to a number of columns`() {
    #expect("漢".padded(to: 4) == "漢  ")
    #expect("7".padded(to: 3, .trailing) == "  7")
    #expect("long".padded(to: 2) == "long")
  }
}
