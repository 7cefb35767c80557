// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Every call under strace, with a user session of systemd to talk to.
@Suite(.enabled(if: Strace.tool != nil, Comment(rawValue: Strace.isAbsent)))
struct `What every command asks the kernel for` {
  @Test(arguments: EveryCommand.calls)
  func `has no socket in it, and no file but those it needs`(call: CommandCall) throws {
    for (kind, output) in [
      (CallHome.used, TerminalRun.Stream.terminal), (.used, .pipe), (.damaged, .pipe),
    ] {
      let home = try kind.made()
      let variables = try Self.session(in: home)
      let trace = try Strace()
      _ = try call.run(in: home, output: output, variables: variables, under: trace.command)
      let calls = try trace.calls()

      let cell: Comment = "\(call), \(kind), \(output)"
      #expect(calls.contains { $0.name == "execve" }, cell)
      #expect(calls.filter(\.isOfSockets) == [], cell)
      // Of an undumpable process the tracer reads paths for root only.
      guard geteuid() == 0 else { continue }
      #expect(calls.filter { $0.opens && !Self.mayOpen($0.path, home, call.words) } == [], cell)
    }
  }

  @Test func `would show a socket and a file of somebody else's`() throws {
    let trace = try Strace()
    let run = try TerminalRun(
      "/bin/bash",
      ["-c", #""$@" 2>/dev/null"#, "bash"] + trace.command
        + ["/bin/bash", "-c", "cat /etc/hostname; echo > /dev/tcp/127.0.0.1/1"],
      environment: ["PATH": "/usr/bin:/bin"])
    _ = try run.exitStatus()
    let calls = try trace.calls()

    #expect(calls.contains { $0.name == "socket" && $0.isOfSockets })
    let home = try OnlandHome.unused()
    #expect(calls.contains { $0.opens && !Self.mayOpen($0.path, home, []) })
  }

  /// A bus that is no socket, and a systemctl and a notify-send that do nothing.
  private static func session(in home: OnlandHome) throws -> [String: String] {
    for folder in ["bin", "run"] { mkdir(home.path(to: folder), 0o700) }
    try home.write("", to: "run/bus")
    for name in ["systemctl", "notify-send"] {
      try Script.write("exit 0", to: home.path(to: "bin/\(name)"))
    }
    return [
      "PATH": home.path(to: "bin") + ":/usr/bin:/bin", "XDG_RUNTIME_DIR": home.path(to: "run"),
    ]
  }

  private static let allowed = [
    // Time and zones.
    "/etc/localtime", "/etc/timezone", "/usr/share/zoneinfo/",
    // What the terminal can do, and the person's keys.
    "/etc/terminfo/", "/lib/terminfo/", "/usr/lib/terminfo/", "/usr/share/terminfo/",
    // Languages.
    "/usr/lib/locale/", "/usr/share/locale/",
    // The process itself, the loader, and nothing at all.
    "/proc/self/", "/proc/swaps", "/etc/ld.so.", "/dev/null", "/dev/tty",
    // Ids by chance, and how many processors there are.
    "/dev/urandom", "/sys/devices/system/cpu/", "/sys/fs/cgroup/cpu",
    // The stand-ins are scripts.
    "/bin/sh", "/usr/bin/sh",
  ]

  static func mayOpen(_ path: String?, _ home: OnlandHome, _ named: [String]) -> Bool {
    guard let path else { return false }
    // The folder of a new file is opened to be synced.
    return named.contains(path) || "\(path)/".hasPrefix(home.path(to: ""))
      || allowed.contains { path.hasPrefix($0) } || path == TerminalRun.built("onland")
      // Dispatch looks which of its own threads run.
      || path.wholeMatch(of: /\/proc\/[0-9]+\/stat/) != nil
      || path.contains(/\.so(\.[0-9]+)*$/) || path.contains("/gconv/")
  }
}
