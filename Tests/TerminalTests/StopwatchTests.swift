// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing

struct `A wait by the stopwatch` {
  @Test(arguments: [0, 0.01])
  func `ends when the time has come`(seconds: Double) throws {
    let run = try TerminalRun.waiting(seconds: seconds)
    try run.wait(for: "1: reached")
    try run.wait(for: "in time")
    try run.expectAllPutBack()
  }

  @Test(arguments: [[], [SIGINT]])
  func `is ended by Ctrl-C`(blockedSignals: [CInt]) throws {
    let run = try TerminalRun.waiting(seconds: 3600, blockedSignals: blockedSignals)
    run.type("\u{3}")
    try run.wait(for: "1: interrupted")
    try run.wait(for: "early")
    try run.expectAllPutBack()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `is ended when the process is told to end`(signal: CInt) throws {
    let run = try TerminalRun.waiting(seconds: 3600)
    run.signal(signal)
    try run.wait(for: "1: hangUp")
    try run.wait(for: "modes as before")
  }

  @Test func `shows nothing of what is typed, and forgets it`() throws {
    let run = try TerminalRun.waiting(seconds: 3600)
    run.type("typed\r")
    try run.waitUntilLineIsUnread()
    run.signal(SIGCONT)
    try run.wait(for: "1: continued")
    try run.wait(for: "Wait 2")
    try run.waitUntilKeysAreRead()
    run.type("\u{3}")
    try run.expectAllPutBack()

    #expect(!run.screen.contains("typed"))
  }

  @Test func `goes on after Ctrl-Z and fg, in a line of its own`() throws {
    let run = try TerminalRun("/bin/sh", ["-i"], environment: ["PS1": "shell> "])
    try run.wait(for: "shell> ")
    run.type("\(TerminalRun.built("line-reader-demo").asShellWord) stopwatch 3600\r")
    try run.wait(for: "Wait 1")
    run.type("\u{1A}")
    try run.wait(for: "Stopped")
    try run.wait(for: "shell> ")
    run.type("fg\r")
    try run.wait(for: "Wait 2")
    run.type("\u{3}")
    try run.wait(for: "2: interrupted")
    try run.expectAllPutBack()
  }
}

extension TerminalRun {
  fileprivate func expectAllPutBack() throws {
    try wait(for: "modes as before")
    try wait(for: "handlers as before")
  }
}
