// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Terminal

struct `A scripted reader` {
  @Test func `plays its events, then ends the input`() {
    let reader = LineReader.scripted([.line("a"), .interrupted])
    let request = LineRequest(prompt: "? ")

    #expect(reader.read(request) == .line("a"))
    #expect(reader.read(request) == .interrupted)
    #expect(reader.read(request) == .endOfInput)
    #expect(reader.read(request) == .endOfInput)
  }
}

struct `A prompt for readline` {
  @Test func `marks emphasis as taking no columns`() {
    let prompt = Styling(isOn: true).bold("5 of 18") + " > "

    #expect(markingInvisible(in: prompt) == "\u{1}\u{1B}[1m\u{2}5 of 18\u{1}\u{1B}[22m\u{2} > ")
    #expect(markingInvisible(in: "plain > ") == "plain > ")
  }
}
