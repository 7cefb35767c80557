// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

private let labels = ["Never", "Every day", "Every hour", "Sélten", "漢字 two"]

struct `Readline` {
  @Test(arguments: [
    ("EVERY D\t\r", "Every day"),
    ("never\t\r", "Never"),
    ("sé\t\r", "Sélten"),
    ("漢字 \t\r", "漢字 two"),
    // what two labels share, then the rest of one
    ("ev\th\t\r", "Every hour"),
  ])
  func `completes the whole line with Tab`(keys: String, line: String) throws {
    let run = try LineReaderDemo.readline.started(labels)
    run.type(keys)
    try run.wait(for: "1: line(\(line.debugDescription))")
  }

  @Test func `lists the labels in their order when several fit`() throws {
    let run = try LineReaderDemo.readline.started(["Other", "Often", "On and off"])
    run.type("O\t\t")
    try run.wait(for: "Other")
    try run.wait(for: "Often")
    try run.wait(for: "On and off")
  }

  @Test(arguments: [[], ["Never"]])
  func `completes no file names`(candidates: [String]) throws {
    let run = try LineReaderDemo.readline.started(candidates)
    run.type("/etc/passw\t\r")
    try run.wait(for: "1: line(\"/etc/passw\")")
  }

  @Test(arguments: [
    ("\u{1B}[A\r", "漢字 two"),
    ("\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[B\r", "Sélten"),
    ("\u{10}\u{10}\u{10}\u{10}\r", "Every day"),
    ("\u{1B}[A\u{1B}[A\u{1B}[B\u{1B}[Bown\r", "own"),
  ])
  func `goes up through the labels with Up, from the last`(keys: String, line: String) throws {
    let run = try LineReaderDemo.readline.started(labels)
    run.type(keys)
    try run.wait(for: "1: line(\(line.debugDescription))")
  }

  @Test func `never offers what was typed before`() throws {
    let run = try LineReaderDemo.readline.started(["Never", "Often"])
    run.type("private\r")
    try run.wait(for: "Question 2? ")
    // One more than there are labels: the labels of the first question are gone, too.
    run.type("\u{1B}[A\u{1B}[A\u{1B}[A\r")
    try run.wait(for: "2: line(\"Never\")")

    let other = try LineReaderDemo.readline.started()
    other.type("private\r")
    try other.wait(for: "Question 2? ")
    other.type("\u{1B}[A\r")
    try other.wait(for: "2: line(\"\")")
  }

  @Test(arguments: [
    ["LANG": "C.UTF-8"], ["LANG": "C"], ["LC_ALL": "C"], ["LANG": "de_CH.UTF-8"],
    ["LC_ALL": "de_CH.UTF-8"], ["LANG": "", "LC_CTYPE": "POSIX"],
  ])
  func `removes one character with backspace in any locale`(environment: [String: String]) throws {
    let run = try LineReaderDemo.readline.started(environment: environment)
    run.type("aé漢\u{7F}\u{7F}b\r")
    try run.wait(for: "1: line(\"ab\")")
    try run.wait(for: "Question 2? ")
    run.type("é漢\u{7F}stop\u{1}\u{4}\r")
    try run.wait(for: "2: line(\"stop\")")
    try run.wait(for: "LC_ALL is \(environment["LC_ALL"] ?? "not set")")
  }

  @Test func `is edited with the person's own keys`() throws {
    let inputrc = try TemporaryFile(
      """
      set editing-mode vi
      $if onland
      "\\C-t": "own macro"
      $endif
      """)
    let run = try LineReaderDemo.readline.started(
      labels, environment: ["INPUTRC": inputrc.path])
    run.type("abc\u{1B}0x\r")
    try run.wait(for: "1: line(\"bc\")")
    try run.wait(for: "Question 2? ")
    run.type("\u{14}\r")
    try run.wait(for: "2: line(\"own macro\")")
    try run.wait(for: "Question 3? ")
    run.type("\u{1B}kk\r")
    try run.wait(for: "3: line(\"Sélten\")")
    try run.wait(for: "Question 4? ")
    run.type("ab\u{1B}\u{3}")
    try run.wait(for: "4: interrupted")
    try run.stopWithAllPutBack()
  }

  @Test func `begins the line after a Ctrl-C afresh, even after one in a search`() throws {
    let run = try LineReaderDemo.readline.started(labels)
    run.type("abc")
    try run.wait(for: "abc")
    run.type("\u{12}ev")
    try run.wait(for: "i-search")
    try run.waitUntilKeysAreRead()
    run.type("\u{3}")
    try run.wait(for: "1: interrupted")
    try run.wait(for: "Question 2? ")
    run.type("x\r")
    try run.wait(for: "2: line(\"x\")")
    try run.stopWithAllPutBack()
  }

  @Test func `takes a paste of three lines as one`() throws {
    let run = try LineReaderDemo.readline.started()
    #expect(run.screen.contains("\u{1B}[?2004h"))
    run.type("\u{1B}[200~1\r2\r3\u{1B}[201~")
    run.type("\r")
    try run.wait(for: "1: line(\"1\\n2\\n3\")")
    try run.wait(for: "Question 2? ")
    run.type("\u{4}")
    try run.wait(for: "2: endOfInput")
  }

  @Test func `is interrupted even within a paste that never ends`() throws {
    let run = try LineReaderDemo.readline.started()
    run.type("y\u{1B}[200~abc")
    try run.wait(for: "y")
    try run.waitUntilKeysAreRead()
    run.type("\u{3}")
    try run.wait(for: "1: interrupted")
    try run.wait(for: "Question 2? ")
    run.type("d\r")
    try run.wait(for: "2: line(\"d\")")
    try run.stopWithAllPutBack()
  }

  @Test func `calls bytes that are not UTF-8 unreadable and asks on`() throws {
    let run = try LineReaderDemo.readline.started()
    run.type([0x61, 0xFF, 0x0D])
    try run.wait(for: "1: unreadable")
    try run.wait(for: "Question 2? ")
  }

  @Test func `wraps at the new width after a resize`() throws {
    let run = try LineReaderDemo.readline.started()
    try run.resize(columns: 20)
    try run.wait(for: "Question 1? ")
    run.type(String(repeating: "a", count: 30) + "\u{1}")
    // Ctrl-A goes up to the first row, and there are two rows only at the new width.
    try run.wait(for: "\u{1B}[A")
    run.type("b\r")
    try run.wait(for: "1: line(\"b\(String(repeating: "a", count: 30))\")")
  }

  @Test(arguments: [
    (TerminalRun.Stream.pipe, TerminalRun.Stream.terminal), (.pipe, .pipe),
  ])
  func `asks on the terminal when its output goes elsewhere`(
    output: TerminalRun.Stream, error: TerminalRun.Stream
  ) throws {
    let run = try LineReaderDemo.readline.started(output: output, error: error)
    run.type("stop\r")

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.hasPrefix("1: line(\"stop\")\nmodes as before\n"))
    #expect(run.screen.contains("Question 1? stop"))
  }
}
