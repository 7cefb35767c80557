// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import Terminal
import Testing

struct `A program that is started` {
  @Test func `gives back what it wrote and how it ended`() {
    #expect(
      ChildProcess.run("/bin/sh", ["-c", "echo out; echo problem >&2; exit 7"])
        == ChildProcess.Outcome(status: 7, output: "out\n", problem: "problem\n"))
    #expect(ChildProcess.run("/bin/sh", ["-c", "kill -9 $$"])?.status == 137)
    #expect(ChildProcess.run("/nowhere/at/all", []) == nil)
  }

  @Test func `may fill either stream first, and reads nothing`() {
    let outcome = ChildProcess.run(
      "/bin/sh",
      [
        "-c", "cat; head -c 300000 /dev/zero >&2; head -c 200000 /dev/zero; echo \"$1\"", "sh",
        "a b",
      ])

    #expect(outcome?.problem.utf8.count == 300_000)
    #expect(outcome?.output.utf8.count == 200_004)
    #expect(outcome?.output.hasSuffix("a b\n") == true)
  }

  @Test func `takes signals that are ignored here`() {
    StandardStreams.prepare()
    // A shell cannot set a trap for a signal that was ignored when it began.
    let outcome = ChildProcess.run(
      "/bin/sh",
      ["-c", "trap 'echo pipe' PIPE; trap 'echo size' XFSZ; kill -PIPE $$; kill -XFSZ $$"])

    #expect(outcome?.output == "pipe\nsize\n")
  }
}
