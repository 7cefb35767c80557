// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing
import Texts

/// Pages longer than the screen, at a terminal of 24 rows.
struct `A pager` {
  private static let longPage = ["questionnaires", "show", "balance"]
  private static let path = "/usr/local/bin:/usr/bin:/bin"
  private static let mark = "sed 's/^/| /'"

  private let home: OnlandHome

  init() throws { home = try OnlandHome() }

  private func run(
    _ words: [String] = longPage, _ variables: [String: String] = [:],
    output: TerminalRun.Stream = .terminal
  ) throws -> TerminalRun {
    var all = home.variables(and: ["PATH": Self.path].merging(variables) { $1 })
    // Nothing but what the test names: other tests want no pager at all.
    all["ONLAND_PAGER"] = variables["ONLAND_PAGER"]
    return try TerminalRun(
      TerminalRun.built("onland"), words, environment: all, input: .terminal, output: output,
      error: .terminal)
  }

  private func screen(
    _ words: [String] = longPage, _ variables: [String: String] = [:]
  ) throws -> String {
    let run = try run(words, variables)
    #expect(try run.exitStatus() == .exited(0))
    return run.screen
  }

  @Test(arguments: [
    ["ONLAND_PAGER": mark], ["PAGER": mark], ["ONLAND_PAGER": mark, "PAGER": "false"],
  ])
  func `that the person names shows a long page, whole`(variables: [String: String]) throws {
    let screen = try screen(Self.longPage, variables)
    let whole = try self.screen(Self.longPage + ["--no-pager"], variables)
    #expect(
      screen
        == whole.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
        .map { "| \($0)\r\n" }.joined())
    #expect(
      whole.says(
        .questionnaireTarget(setting: "comfort_platforms", lowest: .anything, highest: .anything)))
  }

  @Test(
    arguments: [
      (longPage + ["--no-pager"], [:]), (longPage + ["--plain"], [:]),
      (longPage, ["ACCESSIBLE": "1"]),
      (longPage, ["TERM": "dumb"]), (longPage, ["ONLAND_PAGER": "", "PAGER": mark]),
      (longPage, ["ONLAND_PAGER": "cat"]), (["settings"], [:]),
      (["resources", "--all", "US"], [:]),
      (["questionnaires", "show", "balance", "--codebook"], [:]),
      (["--help"], [:]),
    ] as [([String], [String: String])])
  func `is not asked for what fits, what is plain, where to turn and help`(
    words: [String], variables: [String: String]
  ) throws {
    let screen = try screen(words, ["PAGER": Self.mark].merging(variables) { $1 })
    #expect(!screen.contains("| "))
    #expect(screen.count > 20)
  }

  @Test func `has nothing to do with a file or a check-in`() throws {
    let written = try run(Self.longPage, ["PAGER": Self.mark], output: .pipe)
    #expect(try written.exitStatus() == .exited(0))
    #expect(!written.standardOutput.contains("| "))
    #expect(
      written.standardOutput.says(
        .questionnaireTarget(setting: "comfort_platforms", lowest: .anything, highest: .anything)))

    let asking = try run(["check", "pulse"], ["PAGER": Self.mark])
    try asking.answerPulse()
    asking.type("\r")
    try asking.declinePlan()
    #expect(try asking.exitStatus() == .exited(0))
    #expect(!asking.screen.contains("| "))
  }

  @Test(arguments: ["no-such-pager", "kill -9 $$", "head -n 3 >/dev/null; exit 3", "exit 1"])
  func `that is not there or dies loses neither the page nor the status`(pager: String) throws {
    let screen = try screen(Self.longPage, ["ONLAND_PAGER": pager])
    let whole = try self.screen(Self.longPage + ["--no-pager"])
    #expect(screen.hasSuffix(whole))
  }

  @Test func `that is left early ends it well`() throws {
    let screen = try screen(Self.longPage, ["ONLAND_PAGER": "head -n 1"])
    #expect(screen.split(separator: "\r\n").count == 1)
  }

  @Test func `has Ctrl-C to itself while it shows the page`() throws {
    let pager = "trap '' INT; cat >/dev/null; echo reading; read line </dev/tty; echo left"
    let run = try run(Self.longPage, ["ONLAND_PAGER": pager])
    try run.wait(for: "reading")
    run.type("\u{3}")
    try run.wait(for: "^C")
    run.type("\r")
    try run.wait(for: "left")
    #expect(try run.exitStatus() == .exited(0))
  }

  @Test func `is less where nothing else is named, and less keeps no file`() throws {
    try #require(FileManager.default.isExecutableFile(atPath: "/usr/bin/less"))
    let run = try run()
    try run.wait(for: "Weekly balance")
    run.type("q")
    #expect(try run.exitStatus() == .exited(0))
    #expect(!run.screen.says(.questionnaireExamples(number: 2)))
    #expect(!home.files.contains { $0.contains("lesshst") })
  }
}
