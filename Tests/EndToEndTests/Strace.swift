// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport

/// What a program asks the kernel for, as strace(1) writes it down.
struct Strace {
  /// One call; `path` is the first text in it.
  struct Call: Equatable, CustomStringConvertible {
    var name: String
    var path: String?
    var description: String
  }

  /// Path of the tracer; `nil` where it is not installed or may not trace.
  static let tool: String? = {
    let found = ["/usr/bin", "/bin", "/usr/local/bin"].map { $0 + "/strace" }
      .first { access($0, X_OK) == 0 }
    guard let found, let run = try? TerminalRun(found, ["-o", "/dev/null", "/bin/true"]) else {
      return nil
    }
    return (try? run.exitStatus()) == .exited(0) ? found : nil
  }()

  /// Why a test that needs it is skipped.
  static let isAbsent = "strace is absent or may not trace: nothing shown about calls of the kernel"

  private let folder: TemporaryFolder
  private var file: String { folder.path + "/trace" }

  init() throws { folder = try TemporaryFolder() }

  /// The tracer with its arguments: whatever has to do with sockets or with names of files, in every
  /// process and thread.
  var command: [String] {
    [
      Self.tool ?? "strace", "-f", "--seccomp-bpf", "-qq", "-e", "signal=none",
      "-e", "trace=%network,%file", "-o", file,
    ]
  }

  /// What was asked for so far, in order. A call that another process or thread came in between stands on
  /// two lines, of which the second, "resumed", has no path.
  func calls() throws -> [Call] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      guard let call = line.firstMatch(of: /^[0-9]+ +([a-z_0-9]+)/) else { return nil }
      return Call(
        name: String(call.1), path: line.firstMatch(of: /"([^"]*)"/).map { String($0.1) },
        description: String(line))
    }
  }
}

extension Strace.Call {
  /// Whether it has to do with a socket of any kind.
  var isOfSockets: Bool { Self.ofSockets.contains(name) }

  /// Source: the class %network of strace(1).
  private static let ofSockets: Set = [
    "socket", "socketpair", "bind", "connect", "listen", "accept", "accept4", "getsockname",
    "getpeername", "sendto", "recvfrom", "setsockopt", "getsockopt", "shutdown", "sendmsg",
    "recvmsg", "sendmmsg", "recvmmsg",
  ]

  /// Whether it opens or runs a file.
  var opens: Bool { ["open", "openat", "openat2", "creat", "execve", "execveat"].contains(name) }
}
