// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `What make test shows` {
  private func shown(_ said: String) throws -> String {
    let run = try TerminalRun(
      "/bin/bash", [Documentation.root.appending(path: ".ci/test-screen").path],
      environment: ["PATH": "/usr/bin:/bin"], input: .pipe, output: .pipe)
    run.send(said)
    run.endInput()
    #expect(try run.exitStatus() == .exited(0))
    return run.standardOutput
  }

  @Test func `is what failed or was skipped, and the end`() throws {
    let screen = try shown(
      """
      [3/900] Compiling Terminal Bar.swift
      ◇ Test run started.
      ◇ Suite "A bar" started.
      ◇ Test "is full" started.
      ✘ Test "is full" recorded an issue at BarTests.swift:9:5: Expectation failed: a == b
      ↳ why
      ✘ Test "is full" failed after 0.001 seconds with 1 issue.
      ◇ Test "is empty" started.
      ✔ Test "is empty" with 2 test cases passed after 0.001 seconds.
      ➜ Test "is mounted" skipped: "mounting is not permitted here"
      ✔ Suite "A bar" passed after 0.001 seconds.
      ✔ Test run with 3 tests in 1 suite passed after 0.001 seconds.

      """)

    #expect(
      screen == """
        ✘ Test "is full" recorded an issue at BarTests.swift:9:5: Expectation failed: a == b
        ↳ why
        ✘ Test "is full" failed after 0.001 seconds with 1 issue.
        ➜ Test "is mounted" skipped: "mounting is not permitted here"
        ✔ Test run with 3 tests in 1 suite passed after 0.001 seconds.

        """)
  }

  @Test func `has nothing of an argument with line breaks, and steers no terminal`() throws {
    let screen = try shown(
      """
      ◇ Test case passing 1 argument text → "one
      two\u{1B}]0;title\u{7}
      three" to "is safe" started.
      ◇ Test case passing 1 argument text → "cut
      ✘ Test "is safe" recorded an issue with 1 argument text → "\u{1B}[31m\u{9B}1mx\u{7F}\r" at A.swift:1:1
      ✔ Test case passing 1 argument text → "a
      b" to "is safe" passed after 0.001 seconds.

      """)

    #expect(
      screen == """
        ✘ Test "is safe" recorded an issue with 1 argument text → "1mx" at A.swift:1:1

        """)
  }
}
