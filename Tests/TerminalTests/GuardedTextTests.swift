// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal
import Testing

struct `Guarded output` {
  private let styling = Styling(isOn: true)

  @Test func `keeps lines, emphasis and every script`() {
    let output = "\(styling.bold("Pressure")) ▇▇ 漢字\n\n  \(styling.bold("שלום"))\n"
    #expect(TerminalText.guarded(output) == output)
    #expect(TerminalText.guarded("{\n  \"a\": 1\n}") == "{\n  \"a\": 1\n}")
  }

  @Test func `keeps what the program does to the screen, where the output begins with it`() {
    for sequence in [ControlSequence.clearScreenAndScrollback, ControlSequence.overLineAbove] {
      #expect(TerminalText.guarded(sequence + "a") == sequence + "a")
      #expect(!TerminalText.guarded("a" + sequence).contains("\u{1B}"))
    }
    let rung = ControlSequence.overLineAbove + ControlSequence.bell + "Time is up."
    #expect(TerminalText.guarded(rung) == rung)
    #expect(TerminalText.guarded("a" + ControlSequence.bell) == "a")
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "ab"), ("a\u{1B}[8mb\u{1B}[0m", "ab"), ("a\u{1B}[1;31mb", "ab"),
    ("\u{1B}]0;title\u{7}a\nb", "a\nb"), ("a\rb\r\nc", "a b \nc"), ("a\tb", "a b"),
    ("a\u{9B}31mb", "ab"), ("a\u{7F}\u{202E}b", "ab"), ("a\u{2028}b", "a b"),
  ])
  func `has nothing else that could steer a terminal`(output: String, guarded: String) {
    #expect(TerminalText.guarded(output) == guarded)
  }
}
