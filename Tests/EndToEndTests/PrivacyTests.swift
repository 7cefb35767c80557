// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import TestSupport
import Testing

struct `What others on the computer can see` {
  /// Path of a program; `nil` where it is not installed.
  private static func tool(_ name: String) -> String? {
    ["/usr/bin", "/bin", "/usr/local/bin"].map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }

  /// Whether strace is installed and may trace here.
  private static let canTrace: Bool = {
    guard let strace = tool("strace") else { return false }
    let run = try? TerminalRun(strace, ["-o", "/dev/null", "/bin/true"])
    return (try? run?.exitStatus()) == .exited(0)
  }()

  @Test(.enabled(if: canTrace, "strace is absent or may not trace: nothing shown about sockets"))
  func `is no network socket in a whole check-in`() throws {
    let home = try OnlandHome.unused()
    let strace = try #require(Self.tool("strace"))
    let run = try TerminalRun(
      strace,
      ["-f", "-e", "trace=network", "-o", home.path(to: "trace")]
        + [TerminalRun.built("onland"), "check", "pulse"], environment: home.variables())
    try run.answer("1h", to: "feel right to you?")
    try run.answer("canada", to: "Which country")
    try run.answer("bc", to: "British Columbia or Quebec?")
    try run.answer("", to: "someone you would call")
    try run.answer("help", to: "1 of 4")
    try run.answerPulse()
    run.type("\r")
    try run.declinePlan()

    #expect(try run.exitStatus() == .exited(0))
    let trace = try home.content(of: "trace")
    #expect(trace.contains("exited with 0"))
    #expect(!trace.contains("AF_INET"))
  }

  /// Both open sockets: one to a name service, for the names of owners, the other on loopback.
  @Test func `is nothing that Foundation asks others on its own`() throws {
    for source in try Documentation.sources() {
      for call in ["attributesOfItem", "attributesOfFileSystem", "= Process()"] {
        #expect(!source.contains(call))
      }
    }
  }

  /// Not even one to a name service: of the network only what is not there at all is promised.
  @Test(
    .enabled(if: canTrace, "strace is absent or may not trace: nothing shown about sockets"),
    arguments: [
      ["remind", "on"], ["remind", "status"], ["remind", "off"], ["questionnaires"],
      ["questionnaires", "show", "me.sleep"], ["settings"], ["settings", "country", "CA"],
      ["signals", "hide", "heavy"], ["check", "nope"], ["score", "me.sleep", "/dev/null"],
      ["questionnaires", "new", "me.other"], ["doctor"],
    ])
  func `is no socket of any kind beside a questionnaire of one's own`(words: [String]) throws {
    let home = try OnlandHome()
    for folder in ["bin", "run"] { mkdir(home.path(to: folder), 0o700) }
    try home.write("", to: "run/bus")
    for name in ["systemctl", "notify-send"] {
      try home.write("#!/bin/sh\necho \"$@\"\n", to: "bin/\(name)")
      chmod(home.path(to: "bin/\(name)"), 0o755)
    }
    let new = try home.onland("questionnaires", "new", "me.sleep")
    #expect(try new.exitStatus() == .exited(0))
    let run = try TerminalRun(
      try #require(Self.tool("strace")),
      ["-f", "-e", "trace=network", "-o", home.path(to: "trace"), TerminalRun.built("onland")]
        + words,
      environment: home.variables(and: [
        "PATH": "\(home.path(to: "bin")):/usr/bin:/bin", "XDG_RUNTIME_DIR": home.path(to: "run"),
      ]), input: .pipe, output: .pipe, error: .pipe)
    run.endInput()
    _ = try run.exitStatus()

    let trace = try home.content(of: "trace")
    #expect(trace.contains("exited with"))
    // strace writes no call but those of the network, and how each process ended.
    let calls = trace.split(separator: "\n").filter { !$0.contains("+++") && !$0.contains("---") }
    #expect(calls.isEmpty)
  }

  @Test func `is no answer in the names of the process`() throws {
    let home = try OnlandHome()
    let (run, process) = try Self.startedByShell(home)
    for number in 1...8 { try run.answer("-", to: "\(number) of 9") }
    try run.answer("Geheimnis", to: "9 of 9")
    try run.wait(for: "Your answers")

    for name in ["cmdline", "comm", "environ", "stat"] {
      let path = "/proc/\(process)/\(name)"
      // Of a process that may not be dumped, the kernel gives the environment to root alone.
      guard access(path, R_OK) == 0 else {
        #expect(errno == EACCES && name == "environ")
        continue
      }
      let content = try Data(contentsOf: URL(filePath: path))
      #expect(content.range(of: Data("Geheimnis".utf8)) == nil)
    }
    #expect(try String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8) == "onland\n")
  }

  @Test func `is no file outside the folder of the history`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "window")
    for number in 1...8 { try run.answer("-", to: "\(number) of 9") }
    try run.answer("Geheimnis", to: "9 of 9")
    try run.answer("", to: "Your answers")

    #expect(try run.exitStatus() == .exited(0))
    #expect(
      home.files.allSatisfy {
        $0.hasPrefix("onland/history.sqlite") || $0.contains(".lock")
          || $0 == "onland/last-check-ins"
      })
  }

  @Test func `is no core file`() throws {
    let home = try OnlandHome()
    let (run, process) = try Self.startedByShell(home)
    try run.wait(for: "1 of 9")
    let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.contains("core file") })

    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
  }

  /// The kernel gives what is in /proc of a process that may not be dumped to root.
  @Test(
    .enabled(
      if: getuid() == 0 && tool("setpriv") != nil,
      "only root with setpriv can start it as somebody else"))
  func `is nothing of its memory`() throws {
    let home = try OnlandHome.unused()
    let user: uid_t = 65_534
    chmod(home.path(to: "."), 0o777)
    let run = try TerminalRun(
      "/bin/sh",
      [
        "-c",
        #"echo $$ > "$1"; exec setpriv --reuid \#(user) --regid \#(user) --clear-groups "#
          + #""$0" check pulse"#, TerminalRun.built("onland"), home.path(to: "pid"),
      ],
      environment: home.variables(and: ["PATH": "/usr/bin:/bin"]))
    try run.wait(for: "feel right to you?")
    let process = try home.content(of: "pid").trimmingCharacters(in: .newlines)
    var status = stat()
    #expect(stat("/proc/\(process)/environ", &status) == 0)

    #expect(status.st_uid == 0)
  }

  /// The program on `window`, with the number of its process.
  private static func startedByShell(_ home: OnlandHome) throws -> (TerminalRun, String) {
    let run = try TerminalRun(
      "/bin/sh",
      [
        "-c", #"echo $$ > "$1"; exec "$0" check window"#, TerminalRun.built("onland"),
        home.path(to: "pid"),
      ], environment: home.variables())
    try run.wait(for: "Focus window")
    let process = try home.content(of: "pid").trimmingCharacters(in: .newlines)
    return (run, process)
  }
}
