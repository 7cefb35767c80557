// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal
import TestSupport
import Testing

struct `Styled text` {
  @Test func `writes bold that ends where it should`() {
    let styling = Styling(isOn: true)

    #expect(styling.bold("a") == "\u{1B}[1ma\u{1B}[22m")
    #expect(styling.bold("") == "")
  }

  @Test func `has one accent, which ends where it should`() {
    #expect(Styling(isOn: true).accent("━") == "\u{1B}[95m━\u{1B}[39m")
    #expect(Styling(isOn: true).accent("━").displayWidth == 1)
    #expect(TerminalText.guarded(Styling(isOn: true).accent("━")) == "\u{1B}[95m━\u{1B}[39m")
  }

  @Test func `is plain text when it is off`() {
    #expect(Styling(isOn: false).bold("a") == "a")
    #expect(Styling(isOn: false).accent("━") == "━")
  }

  @Test(arguments: [
    (true, ["TERM": "xterm"], true),
    (true, ["TERM": "xterm", "NO_COLOR": ""], true),
    (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
    (true, ["TERM": "dumb"], false),
    (false, ["TERM": "xterm"], false),
    (true, ["TERM": "xterm", "CLICOLOR": "0"], false),
    (false, ["TERM": "xterm", "CLICOLOR_FORCE": "1"], true),
    (false, ["TERM": "xterm", "CLICOLOR_FORCE": "0"], false),
    (false, ["TERM": "xterm", "CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
  ])
  func `is on only where it is wanted`(
    isTerminal: Bool, environment: [String: String], isOn: Bool
  ) {
    #expect(Styling(isTerminal: isTerminal, environment: environment).isOn == isOn)
  }
}

struct `Drawing characters` {
  @Test(arguments: [
    (["LANG": "de_CH.UTF-8"], DrawingCharacters.blocks),
    (["LANG": "C.utf8"], .blocks),
    (["LANG": "de_CH.UTF-8", "LC_ALL": "C"], .ascii),
    (["LANG": "C", "LC_CTYPE": "en_GB.UTF-8"], .blocks),
    (["LANG": "de_CH.UTF-8", "LC_ALL": ""], .blocks),
    (["LANG": "de_CH.ISO-8859-1"], .ascii),
    ([:], .ascii),
  ])
  func `follow the locale's encoding`(
    environment: [String: String], characters: DrawingCharacters
  ) {
    #expect(DrawingCharacters(environment: environment) == characters)
  }
}

struct `Terminal size` {
  @Test func `is 80 by 24 where there is no terminal`() {
    #expect(TerminalSize(descriptor: -1) == TerminalSize(columns: 80, rows: 24))
  }

  @Test(arguments: [(40, 12, "40 columns, 12 rows"), (0, 0, "80 columns, 24 rows")])
  func `is what the terminal says, if it says anything`(
    columns: Int, rows: Int, size: String
  ) throws {
    let run = try TerminalRun(
      TerminalRun.built("line-reader-demo"), ["plain"], columns: columns, rows: rows)
    try run.wait(for: "Question 1? ")
    run.type("stop\r")
    try run.wait(for: size)
  }
}
