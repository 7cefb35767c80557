// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import TestSupport
import Testing

struct `Piped input` {
  private func start() throws -> TerminalRun {
    try TerminalRun(
      TerminalRun.built("line-reader-demo"), ["pipe"], input: .pipe, output: .pipe, error: .pipe)
  }

  @Test func `is read line by line and loses nothing between reads`() throws {
    let run = try start()
    run.send("one\r\n\ntwo é")
    run.send("\nthree")
    run.endInput()

    #expect(try run.exitStatus() == .exited(0))
    #expect(
      run.standardOutput.hasPrefix(
        """
        1: line("one")
        2: line("")
        3: line("two é")
        4: line("three")
        5: endOfInput

        """))
  }

  @Test func `is asked for on standard error`() throws {
    let run = try start()
    run.send("one\n")
    run.endInput()

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardError == "Question 1? Question 2? ")
    #expect(run.screen == "")
  }

  @Test(arguments: ["/dev/null", "/"])
  func `ends at once when there is none`(path: String) throws {
    let run = try TerminalRun(
      TerminalRun.built("line-reader-demo"), ["pipe"], input: .file(path), output: .pipe)

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.hasPrefix("1: endOfInput\n"))
  }

  @Test func `is interrupted by SIGINT`() throws {
    let run = try TerminalRun(
      TerminalRun.built("line-reader-demo"), ["pipe"], input: .pipe, output: .pipe)
    try run.wait(for: "Question 1? ")
    run.signal(SIGINT)
    try run.wait(for: "Question 2? ")
    run.endInput()

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.hasPrefix("1: interrupted\n2: endOfInput\n"))
  }

  @Test func `is hung up by SIGTERM`() throws {
    let run = try TerminalRun(
      TerminalRun.built("line-reader-demo"), ["pipe"], input: .pipe, output: .pipe)
    try run.wait(for: "Question 1? ")
    run.signal(SIGTERM)

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.hasPrefix("1: hangUp\n"))
  }
}
