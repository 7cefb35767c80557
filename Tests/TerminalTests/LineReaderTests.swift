// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
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
    #expect(markingInvisible(in: "plain \u{1B}[2J\u{1B}> ") == "plain \u{1B}[2J\u{1B}> ")
  }
}

struct `A prompt that is not repainted` {
  @Test func `is written without emphasis`() throws {
    let answers = try TemporaryFile("yes\n")
    let prompts = try TemporaryFile("")
    let input = open(answers.path, O_RDONLY | O_CLOEXEC)
    let output = open(prompts.path, O_WRONLY | O_CLOEXEC)
    defer { for descriptor in [input, output] { close(descriptor) } }
    let source = LineSource(
      descriptor: input, output: PromptOutput(descriptor: output), isTerminal: false)

    #expect(source.read(prompt: Styling(isOn: true).bold("5 of 18") + " > ") == .line("yes"))
    #expect(try prompts.content() == "5 of 18 > ")
  }
}
