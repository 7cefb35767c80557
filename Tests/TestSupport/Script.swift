// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A program for tests that is a few lines of sh.
public enum Script {
  private struct NotWritten: Error {}

  /// Makes it, so that it can be run at once.
  ///
  /// Another process writes it. The kernel runs no file that somebody holds open for writing, and what
  /// this process holds, a process that another test is just starting holds for a moment too.
  /// Source: execve(2), ETXTBSY.
  public static func write(_ lines: String, to path: String) throws {
    let run = try TerminalRun(
      "/bin/sh", ["-c", #"printf '#!/bin/sh\n%s\n' "$1" >"$0" && chmod 755 "$0""#, path, lines],
      environment: ["PATH": "/usr/bin:/bin"])
    guard try run.exitStatus() == .exited(0) else { throw NotWritten() }
  }
}
