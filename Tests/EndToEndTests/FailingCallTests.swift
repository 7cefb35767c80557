// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Glibc
import History
import Psychometrics
import TestSupport
import Testing
import Texts

private let isHeavyRun = ProcessInfo.processInfo.environment["ONLAND_HEAVY_TESTS"] != nil

/// Each call that changes a file fails once, in every command that saves or exports: `Tests/FailingCalls` is
/// preloaded. What the program says afterwards is what is so.
struct `A call that fails` {
  private static let day = LocalDate(dayNumber: 20_779)

  struct Operation: CustomTestStringConvertible {
    /// What is done first, without a fault.
    var first: [String]?
    var arguments: [String]
    var typed = ""
    /// Of its calls; the normal run looks at some.
    var stride = isHeavyRun ? 1 : 3
    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let operations =
    [
      Operation(arguments: ["settings", "country", "FI"]),
      Operation(arguments: ["check", "pulse", "--keep-both", "--answers", "answers.yaml"]),
      Operation(arguments: ["erase"], typed: "erase\n"),
      // These read the history once more to tell what they did: one call, which may be any.
      Operation(arguments: ["import", "export.json"], stride: 1),
      Operation(first: ["import", "export.json"], arguments: ["undo", "--yes"], stride: 1),
      Operation(
        first: ["import", "plan.json"], arguments: ["plan", "mark"], typed: "yes\n", stride: 1),
    ]
    + (isHeavyRun
      ? [
        Operation(arguments: ["delete", "last", "--yes"]), Operation(arguments: ["undo", "--yes"]),
        Operation(arguments: ["plan", "set"], typed: "1\nit is 21:00\n\n"),
      ] : [])
  private static let plan = """
    {"format": "onland/export/2", "settings": {}, "contacts": {}, "check_ins": [], "deleted": [], "definitions": [],
      "plans": {"2026-W47": {"changed_at": "2026-11-16T12:00:00+00:00", "value": {"chosen_on": "2026-11-16",
        "cue": "at nine", "act": "the phone charges in the kitchen", "suggestion": null, "signal": null,
        "sureness": 3, "outcome": null, "compared": false}}}}
    """
  private static let errors = isHeavyRun ? [EIO, ENOSPC, EROFS, EINTR] : [EIO]

  /// What a reader finds; `nil` without a history.
  private struct State: Equatable {
    var settings: [String: String]
    var plans: [ISOWeek: Plan]
    var checkIns: [CheckIn]

    init?(_ home: OnlandHome) throws {
      guard let store = try HistoryStore.reading(folder: home.path) else { return nil }
      settings = try store.settings()
      plans = try store.plans()
      // A new check-in has another id and time in each run.
      checkIns = try store.checkIns().map { checkIn in
        var checkIn = checkIn
        checkIn.id = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        checkIn.answeredAt = Moment(secondsSince1970: 0, offsetSeconds: 0)
        return checkIn
      }
    }
  }

  /// What every command starts from; each starts from a copy, since this takes four commands.
  private func home() throws -> OnlandHome {
    let home = try OnlandHome(settings: ["country": "NZ"])
    try home.write("time_daily: 90\nload_thin: 2\n", to: "answers.yaml")
    for arguments in [
      ["check", "pulse", "--answers", home.path(to: "answers.yaml")],
      ["export", "--output", home.path(to: "export.json")],
      ["delete", "last", "--yes"],
      ["check", "pulse", "--answers", home.path(to: "answers.yaml")],
    ] {
      let run = try start(arguments, home)
      run.endInput()
      try #require(try run.exitStatus() == .exited(0))
    }
    // Another check-in than the one that was deleted here.
    let exported = try home.content(of: "export.json")
    try home.write(
      exported.replacing(/"(id|revision)": "[0-9a-f]{8}/) { "\"\($0.1)\": \"00000000" },
      to: "export.json")
    try home.write(Self.plan, to: "plan.json")
    return home
  }

  private func start(
    _ arguments: [String], _ home: OnlandHome, environment: [String: String] = [:]
  ) throws -> TerminalRun {
    let variables = home.variables(and: FakedClock.variables(Self.day))
    let preloaded = [variables["LD_PRELOAD"], environment["LD_PRELOAD"]].compactMap(\.self)
    return try TerminalRun(
      TerminalRun.built("onland"),
      arguments.map { $0.contains(".") ? home.path(to: $0.lastPart) : $0 },
      environment: variables.merging(environment) { _, given in given }
        .merging(["LD_PRELOAD": preloaded.joined(separator: " ")]) { _, given in given },
      input: .pipe, output: .pipe, error: .pipe)
  }

  @Test(arguments: operations, errors)
  func `is told as it is`(operation: Operation, error: CInt) throws {
    let untouched = try home()
    if let first = operation.first {
      try #require(
        try run(Operation(arguments: first), untouched, call: 0, error: error).status == .exited(0))
    }
    let before = try State(untouched)
    let changed = try untouched.copy()
    let done = try run(operation, changed, call: 0, error: error)
    try #require(done.status == .exited(0))
    let after = try State(changed)
    #expect(before != after)
    #expect(done.calls > 1)

    for call in Swift.stride(from: 1, through: done.calls, by: operation.stride) {
      let home = try untouched.copy()
      let ended = try run(operation, home, call: call, error: error)
      let state = try State(home)
      let said = ended.said
      switch ended.status {
      case .exited(0):
        #expect(state == after, "call \(call): \(said)")
      case .exited:
        #expect(!said.isEmpty, "call \(call)")
        let tellings: [Message] = [
          .historyProblemUnconfirmed(path: .anything), .problemAfterSaving(), .problemAfterImport(),
          .problemAfterUndo(), .problemAfterOutcome(),
        ]
        let isSaved = tellings.contains { said.says($0) }
        #expect(
          isSaved || said.says(.historyProblemPartlyErased(reason: .anything)) || state == before,
          "call \(call): \(said)")
        #expect(!isSaved || state == after, "call \(call): \(said)")
      case .killed(let signal):
        Issue.record("call \(call): killed by signal \(signal)")
      }
    }
  }

  /// What stands in the place of an export, whatever failed: all of it, nothing, or what was there.
  @Test(arguments: errors)
  func `leaves an export whole, or as it was`(error: CInt) throws {
    let operation = Operation(arguments: ["export", "--force", "--output", "export.json"])
    let home = try home()
    let file = try home.content(of: "export.json")
    let folder = ["FAILING_CALLS_FOLDER": home.path(to: "")]
    let done = try run(operation, home, call: 0, error: error, environment: folder)
    try #require(done.status == .exited(0))
    let whole = try home.content(of: "export.json")
    #expect(file != whole)
    let names = Set(try home.contents().keys)
    #expect(done.calls > 3)

    for call in Swift.stride(from: 1, through: done.calls, by: isHeavyRun ? 1 : 3) {
      try home.write(file, to: "export.json")
      let ended = try run(operation, home, call: call, error: error, environment: folder)
      let isWritten =
        ended.status == .exited(0)
        || ended.said.says(.fileNotConfirmed(path: .anything, reason: .anything))
      #expect(
        try home.content(of: "export.json") == (isWritten ? whole : file),
        "call \(call): \(ended.said)")
      #expect(isWritten || !ended.said.isEmpty, "call \(call)")
      // What could not be removed is removed by the next one.
      #expect(Set(try home.contents().keys).subtracting(names).count <= 1)
    }
    try #require(
      try run(operation, home, call: 0, error: error, environment: folder).status == .exited(0))
    #expect(Set(try home.contents().keys) == names)
  }

  /// The last word of the disk is the folder's; by then the change is made.
  @Test func `last of all is a change that was made`() throws {
    let operation = Self.operations[0]
    let untouched = try home()
    let done = try run(operation, try untouched.copy(), call: 0, error: EIO)
    var unconfirmed = 0
    for call in (1...done.calls).reversed() where unconfirmed == 0 {
      let home = try untouched.copy()
      let ended = try run(operation, home, call: call, error: EIO)
      guard ended.said.says(.historyProblemUnconfirmed(path: .anything)) else { continue }
      unconfirmed += 1
      #expect(ended.status == .exited(74))
      #expect(try State(home)?.settings["country"] == "FI")
    }
    #expect(unconfirmed == 1)
  }

  private func run(
    _ operation: Operation, _ home: OnlandHome, call: Int, error: CInt,
    environment: [String: String] = [:]
  ) throws -> (status: TestSupport.ExitStatus, said: String, calls: Int) {
    let log = home.path(to: "calls")
    try? FileManager.default.removeItem(atPath: log)
    let run = try start(
      operation.arguments, home,
      environment: [
        "LD_PRELOAD": TerminalRun.built("libFailingCalls.so"), "FAILING_CALLS_FOLDER": home.path,
        "FAILING_CALLS_NUMBER": "\(call)", "FAILING_CALLS_ERROR": "\(error)",
        "FAILING_CALLS_LOG": log,
      ].merging(environment) { _, given in given })
    run.send(operation.typed)
    run.endInput()
    let status = try run.exitStatus()
    let calls = (try? Data(contentsOf: URL(filePath: log)).count) ?? 0
    return (status, run.standardError, calls)
  }
}

extension String {
  /// The name of the file at the end of a path.
  fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
