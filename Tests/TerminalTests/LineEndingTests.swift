// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing

/// Whatever ends a read, in readline and in the terminal's own line editing.
struct `A read on a terminal` {
  private static let demos: [LineReaderDemo] = [.readline, .plain]

  @Test(arguments: demos, ["", "half a line"])
  func `is interrupted by Ctrl-C`(demo: LineReaderDemo, typed: String) throws {
    let run = try demo.started()
    run.type(typed + "\u{3}")
    try run.wait(for: "\n1: interrupted")
    try run.stopWithAllPutBack()

    #expect(try run.exitStatus() == .exited(0))
  }

  @Test(arguments: demos)
  func `is interrupted by Ctrl-C even when the parent blocked it`(demo: LineReaderDemo) throws {
    let run = try demo.started(blockedSignals: [SIGINT, SIGTERM])
    run.type("\u{3}")
    try run.wait(for: "1: interrupted")
    try run.stopWithAllPutBack()
  }

  @Test(arguments: demos)
  func `begins afresh after a line that was given up`(demo: LineReaderDemo) throws {
    let run = try demo.started()
    run.type("ab\u{4}")
    try run.wait(for: "ab")
    try run.waitUntilKeysAreRead()
    run.type("\u{3}")
    try run.wait(for: "1: interrupted")
    try run.wait(for: "Question 2? ")
    run.type("c\r")
    try run.wait(for: "2: line(\"c\")")
  }

  @Test(arguments: demos)
  func `is ended by Ctrl-D on an empty line only`(demo: LineReaderDemo) throws {
    let run = try demo.started()
    run.type("ab\u{4}")
    try run.wait(for: "ab")
    run.type("\u{4}")
    run.type("c\r")
    try run.wait(for: "1: line(\"abc\")")
    try run.wait(for: "Question 2? ")
    run.type("\u{4}")
    try run.wait(for: "\n2: endOfInput")
    try run.wait(for: "modes as before")
    try run.wait(for: "handlers as before")

    #expect(!run.screen.contains("\r\n\r\n"))
  }

  @Test(arguments: demos, [SIGTERM, SIGHUP, SIGQUIT])
  func `is hung up by a signal to end`(demo: LineReaderDemo, signal: CInt) throws {
    let run = try demo.started()
    run.type("half")
    run.signal(signal)
    try run.wait(for: "\n1: hangUp")
    try run.wait(for: "modes as before")

    #expect(try run.exitStatus() == .exited(0))
  }

  @Test(arguments: demos)
  func `is hung up when the window is closed`(demo: LineReaderDemo) throws {
    let run = try demo.started(output: .pipe)
    run.closeTerminal()

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.hasPrefix("1: hangUp\n"))
  }

  @Test(arguments: demos)
  func `is hung up when the window of its shell is closed`(demo: LineReaderDemo) throws {
    let events = try TemporaryFile("")
    let run = try demo.startedInShell(redirection: "> \(events.path.asShellWord)")
    run.closeTerminal()
    _ = try run.exitStatus()

    #expect(try events.content().hasPrefix("1: hangUp\n"))
  }

  @Test(arguments: demos)
  func `goes on where it was after Ctrl-Z and fg`(demo: LineReaderDemo) throws {
    let run = try demo.startedInShell()
    run.type("ab")
    try run.wait(for: "ab")
    for _ in 1...2 {
      run.type("\u{1A}")
      try run.wait(for: "Stopped")
      try run.wait(for: "shell> ")
      #expect(run.echoes)
      run.type("fg\r")
      // The kernel drops a line it was editing itself.
      try run.wait(for: demo == .readline ? "Question 1? ab" : "Question 1? ")
      #expect(run.echoes == (demo == .plain))
    }
    run.type(demo == .readline ? "\u{1}c\r" : "c\r")
    try run.wait(for: demo == .readline ? "1: line(\"cab\")" : "1: line(\"c\")")
    try run.stopWithAllPutBack()
  }

  @Test(arguments: demos)
  func `shows its prompt again when it is continued`(demo: LineReaderDemo) throws {
    let run = try demo.started()
    run.signal(SIGSTOP)
    try run.resetModes()
    run.signal(SIGCONT)
    try run.wait(for: "Question 1? ")
    #expect(run.echoes == (demo == .plain))
    run.type("a\r")
    try run.wait(for: "1: line(\"a\")")
    try run.stopWithAllPutBack()
  }

  @Test func `leaves no memory to core dumps when it is told so`() throws {
    let run = try LineReaderDemo.plain.started()
    run.type("stop\r")
    try run.wait(for: "core dumps off")
  }
}
