// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Glibc
import History
import Psychometrics
import TestSupport
import Testing

/// Each call that changes a file fails once, in every command that saves: `Tests/FailingCalls` is
/// preloaded. What the program says afterwards is what is so.
struct `A call that fails` {
  private static let isHeavyRun =
    ProcessInfo.processInfo.environment["ONLAND_HEAVY_TESTS"] != nil
  private static let day = LocalDate(dayNumber: 20_779)

  struct Operation: CustomTestStringConvertible {
    var arguments: [String]
    var typed = ""
    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let operations =
    [
      Operation(arguments: ["settings", "country", "FI"]),
      Operation(arguments: ["check", "pulse", "--keep-both", "--answers", "answers.yaml"]),
      Operation(arguments: ["erase"], typed: "erase\n"),
    ]
    + (isHeavyRun
      ? [
        Operation(arguments: ["delete", "last", "--yes"]), Operation(arguments: ["undo", "--yes"]),
        Operation(arguments: ["import", "export.json"]),
      ] : [])
  private static let errors = isHeavyRun ? [EIO, ENOSPC, EROFS, EINTR] : [EIO]
  /// Of the calls of one command; the normal run looks at some.
  private static let stride = isHeavyRun ? 1 : 3

  /// What a reader finds; `nil` without a history.
  private struct State: Equatable {
    var settings: [String: String]
    var checkIns: [CheckIn]

    init?(_ home: OnlandHome) throws {
      guard let store = try HistoryStore.reading(folder: home.path) else { return nil }
      settings = try store.settings()
      // A new check-in has another id and time in each run.
      checkIns = try store.checkIns().map { checkIn in
        var checkIn = checkIn
        checkIn.id = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        checkIn.answeredAt = Moment(secondsSince1970: 0, offsetSeconds: 0)
        return checkIn
      }
    }
  }

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
    let before = try State(untouched)
    let done = try run(operation, untouched, call: 0, error: error)
    try #require(done.status == .exited(0))
    let after = try State(untouched)
    #expect(before != after)
    #expect(done.calls > 1)

    for call in Swift.stride(from: 1, through: done.calls, by: Self.stride) {
      let home = try home()
      let ended = try run(operation, home, call: call, error: error)
      let state = try State(home)
      let said = ended.said
      switch ended.status {
      case .exited(0):
        #expect(state == after, "call \(call): \(said)")
      case .exited:
        #expect(!said.isEmpty, "call \(call)")
        let isSaved = said.contains("saved, but") || said.contains("saved before that")
        #expect(
          isSaved || said.contains("could be erased") || state == before, "call \(call): \(said)")
        #expect(!isSaved || state == after, "call \(call): \(said)")
      case .killed(let signal):
        Issue.record("call \(call): killed by signal \(signal)")
      }
    }
  }

  private func run(
    _ operation: Operation, _ home: OnlandHome, call: Int, error: CInt
  ) throws -> (status: TestSupport.ExitStatus, said: String, calls: Int) {
    let log = home.path(to: "calls")
    try? FileManager.default.removeItem(atPath: log)
    let run = try start(
      operation.arguments, home,
      environment: [
        "LD_PRELOAD": TerminalRun.built("libFailingCalls.so"), "FAILING_CALLS_FOLDER": home.path,
        "FAILING_CALLS_NUMBER": "\(call)", "FAILING_CALLS_ERROR": "\(error)",
        "FAILING_CALLS_LOG": log,
      ])
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
