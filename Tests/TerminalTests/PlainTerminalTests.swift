// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

struct `A plain terminal` {
  @Test(arguments: ["C", "C.UTF-8"])
  func `removes one character with backspace in any locale`(locale: String) throws {
    let run = try LineReaderDemo.plain.started(environment: ["LANG": locale, "TERM": "dumb"])
    run.type("aé漢\u{7F}\u{7F}b\r")
    try run.wait(for: "1: line(\"ab\")")
  }

  @Test func `writes no escape codes`() throws {
    let run = try LineReaderDemo.plain.started()
    run.type("a\u{7F}b\r")
    try run.wait(for: "1: line(\"b\")")
    try run.stopWithAllPutBack()

    #expect(!run.screen.contains("\u{1B}"))
  }

  @Test func `asks on the terminal when its output goes elsewhere`() throws {
    let run = try LineReaderDemo.plain.started(output: .pipe)
    run.type("stop\r")

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.hasPrefix("1: line(\"stop\")\n"))
  }
}
