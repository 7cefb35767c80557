// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal
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

  /// poll(2) refuses more descriptors than a process may have open.
  @Test func `is hung up where nothing can be waited for`() async {
    await #expect(processExitsWith: .success) {
      var ends: [CInt] = [0, 0]
      try #require(pipe(&ends) == 0)
      try #require(dup2(ends[0], STDIN_FILENO) == STDIN_FILENO)
      let reader = LineReader.standardInput()
      #expect(write(ends[1], "one\n", 4) == 4)
      #expect(reader.read(LineRequest(prompt: "")) == .line("one"))
      #expect(write(ends[1], "two\n", 4) == 4)

      let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
      var limit = rlimit()
      try #require(getrlimit(files, &limit) == 0)
      var one = rlimit(rlim_cur: 1, rlim_max: limit.rlim_max)
      try #require(setrlimit(files, &one) == 0)
      let event = reader.read(LineRequest(prompt: ""))
      try #require(setrlimit(files, &limit) == 0)
      #expect(event == .hangUp)
    }
  }
}
