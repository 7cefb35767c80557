// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport
import Testing

/// Each call that changes a file of a sealed history fails once, or the process is killed before it:
/// `Tests/FailingCalls` is preloaded.
@Suite(.serialized)
struct `A call that fails beside a sealed history` {
  private static let isHeavyRun =
    ProcessInfo.processInfo.environment["ONLAND_HEAVY_TESTS"] != nil
  private static let new = "five other words than those"
  /// Instead of an error: the process is killed.
  private static let killed: CInt = -1

  /// What changes it, and what the person types.
  enum Operation: String, CaseIterable, CustomTestStringConvertible {
    case settings, on, off, passphrase
    case recovery = "recovery-key"
    case recover

    var testDescription: String { rawValue }

    var words: [String] {
      switch self {
      case .settings: ["settings", "country", "FI"]
      case .on: ["encryption", "on", "--no-recovery-key"]
      case .off, .passphrase, .recovery, .recover: ["encryption", rawValue]
      }
    }

    /// Of its calls; the normal run looks at some, with each kind of ending at others. To seal with the
    /// usual amount of work takes a program for debugging seconds.
    var stride: Int {
      if isHeavyRun { return 1 }
      return switch self {
      case .settings, .off: 6
      case .on: 12
      case .passphrase, .recovery, .recover: 7
      }
    }
  }

  private let recovery = RecoveryKey()
  private let untouched: OnlandHome

  init() throws { untouched = try OnlandHome.withNotes() }

  private struct Ending {
    var status: TestSupport.ExitStatus
    var said: String
    var calls: Int
  }

  private func run(
    _ operation: Operation, in home: OnlandHome, failing call: Int, _ error: CInt
  ) throws -> Ending {
    let log = home.path(to: "calls")
    let clock = FakedClock.variables(CallHome.today)
    let preloaded = [clock["LD_PRELOAD"], TerminalRun.built("libFailingCalls.so")]
    let variables = OnlandHome.givingPassphrase.merging(clock) { $1 }.merging([
      "PATH": "/usr/bin:/bin", "LD_PRELOAD": preloaded.compactMap(\.self).joined(separator: " "),
      "FAILING_CALLS_FOLDER": home.path, "FAILING_CALLS_NUMBER": "\(call)",
      "FAILING_CALLS_ERROR": "\(error)", "FAILING_CALLS_LOG": log,
    ]) { $1 }
    let run = try home.onland(operation.words, environment: variables)
    do {
      try type(operation, into: run)
    } catch {
      // It ended before it asked; what it says, and with what, is looked at all the same.
    }
    let status = try run.exitStatus()
    return Ending(
      status: status, said: run.screen,
      calls: (try? Data(contentsOf: URL(filePath: log)).count) ?? 0)
  }

  private func type(_ operation: Operation, into run: TerminalRun) throws {
    if operation == .recover {
      try run.wait(for: "Recovery key > ")
      run.type("\(recovery.text)\r")
    }
    switch operation {
    case .settings, .on, .off: break
    case .passphrase, .recover:
      for prompt in ["New passphrase", "The same again"] {
        try run.wait(for: prompt)
        run.type("\(Self.new)\r")
      }
    case .recovery:
      try run.wait(for: "Its last six characters > ")
      let shown = run.screen.firstMatch(of: /AGE-SECRET-KEY-1[A-Z0-9]{58}/)
      run.type("\(try #require(shown).0.suffix(6))\r")
    }
  }

  /// What is there opens with what the person knows, and with the new passphrase where the program said so.
  private func opened(_ home: OnlandHome, after operation: Operation, _ ending: Ending) throws
    -> HistoryStore?
  {
    let known =
      switch operation {
      case .settings, .on, .off, .recovery: [OnlandHome.passphrase]
      case .passphrase where ending.status != .exited(0): [Self.new, OnlandHome.passphrase]
      case .passphrase, .recover: [Self.new]
      }
    for passphrase in known {
      let keys = OnlandHome.keys(passphrase)
      if let store = try? HistoryStore(folder: home.path, keys: keys) { return store }
    }
    guard operation == .recover, ending.status != .exited(0) else { return nil }
    // With the recovery key it can be done again.
    try HistoryStore.recover(
      folder: home.path, recoveryKey: recovery, passphrase: Array(Self.new.utf8),
      date: "2026-11-23", workFactor: 4)
    return try HistoryStore(folder: home.path, keys: OnlandHome.keys(Self.new))
  }

  /// What is typed seals with the usual amount of work again and again, and waits for it.
  private static let operations: [Operation] =
    isHeavyRun ? Operation.allCases : [.settings, .on, .off]

  private static let endings = [EIO, ENOSPC, killed]

  @Test(arguments: operations, endings)
  func `leaves the old one or the new one, which opens`(operation: Operation, error: CInt) throws {
    if operation != .on { try untouched.seal(recoveryKey: recovery) }
    let done = try run(operation, in: try untouched.copy(), failing: 0, error)
    try #require(done.status == .exited(0), "\(done.said)")
    #expect(done.calls > 3)

    let place = try #require(Self.endings.firstIndex(of: error))
    let first = 1 + place * operation.stride / Self.endings.count
    for call in stride(from: first, through: done.calls, by: operation.stride) {
      let home = try untouched.copy()
      let ending = try run(operation, in: home, failing: call, error)
      let moment: Comment = "\(operation), call \(call) of \(done.calls): \(ending.said)"
      #expect(error != Self.killed || ending.status == .killed(signal: Int(SIGKILL)), moment)

      let store = try #require(try opened(home, after: operation, ending), moment)
      #expect(try store.checkIns().count == 2, moment)
      let isChanged = try store.settings()["country"] == "FI"
      let files = home.files
      switch operation {
      case .settings:
        #expect(ending.status != .exited(0) || isChanged, moment)
        #expect(!ending.said.contains("saved, but") || isChanged, moment)
      case .on, .off:
        #expect(
          ending.status != .exited(0)
            || files.contains("onland/history.sqlite") == (operation == .off), moment)
      case .passphrase, .recovery, .recover: break
      }
      if operation != .on, operation != .off {
        #expect(!files.contains("onland/history.sqlite"), moment)
        // What failed does not keep a full disk full.
        let unfinished = ["onland/history.sqlite.age.new", "onland/identity.age.new"]
        #expect(error == Self.killed || !files.contains(where: unfinished.contains), moment)
      }
      // And it can be used from there.
      try store.set("language", to: "fr", at: Moment(secondsSince1970: 0, offsetSeconds: 0))
    }
  }
}
