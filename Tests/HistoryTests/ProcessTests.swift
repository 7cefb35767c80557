// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import History
import Testing

@Suite(.plainAndSealed)
struct ProcessTests {
  private let history: TemporaryHistory

  init() throws { history = try TemporaryHistory() }

  @Test func `eight at once make one history and lose nothing`() async throws {
    let each = isHeavyRun ? 100 : 12
    try history.kept.prepare(history.folder)
    await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [folder = history.folder as String, kept = history.kept as Kept, each = each as Int] in
            // However busy the machine is, nobody gives up: giving up has a test of its own.
            let store = try kept.open(folder, busyTimeoutSeconds: 120)
            for week in 0..<each { try store.append(checkIn(daysLater: 7 * week)) }
          }
        }
      }
    }

    #expect(try history.open().checkIns().count == 8 * each)
    #expect(try history.names() == history.kept.names)
  }

  @Test func `a draft is refused to a second one, and free when the first was killed`() async throws
  {
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [folder = history.folder as String, kept = history.kept as Kept] in
      let store = try kept.open(folder)
      let claim = try store.claimDraft(of: "sample")
      try store.save(draft(), definitions: [sample], claim: claim)
      kill(getpid(), SIGKILL)
    }
    let store = try history.open()

    let claim = try store.claimDraft(of: "sample")
    #expect(try store.drafts() == [draft()])

    await #expect(processExitsWith: .success) {
      [folder = history.folder as String, kept = history.kept as Kept] in
      let store = try kept.open(folder)
      #expect(throws: HistoryError.draftInUse(questionnaire: "sample")) {
        try store.claimDraft(of: "sample")
      }
      #expect(throws: HistoryError.draftInUse(questionnaire: "sample")) {
        try HistoryStore.erase(folder: folder)
      }
    }
    try store.discardDraft(claim)
  }

  @Test func `one killed at any instant has saved all that it was told`() async throws {
    // Spread over the first transactions, the making of the file included; a timer of 0 never rings.
    let spread = (1...(isHeavyRun ? 300 : 12)).map { 1 + $0 * $0 * 900 % 130_000 }
    // On a busy machine nothing may be saved so soon: then later, until something was.
    let later = (1...7).map { 125_000 << $0 }
    // Each begins anew: what lies in a long history takes ever longer to read and to compare.
    var told = 0
    for begun in stride(from: 0, to: spread.count, by: 12) {
      told += try await saved(untilKilledAfter: spread[begun..<min(begun + 12, spread.count)])
    }
    for microseconds in later where told == 0 {
      told += try await saved(untilKilledAfter: [microseconds])
    }
    #expect(told > 0)
  }

  /// A new history, to which a process adds until it is killed, again and again.
  ///
  /// - Returns: How many check-ins it was told that were saved.
  private func saved(untilKilledAfter spread: ArraySlice<Int>) async throws -> Int {
    let history = try TemporaryHistory()
    let progress = history.root + "/progress"
    var told = 0
    try history.kept.prepare(history.folder)
    for (round, microseconds) in zip(1..., spread) {
      await #expect(processExitsWith: .signal(SIGALRM)) {
        [
          folder = history.folder as String, kept = history.kept as Kept,
          progress = progress as String, microseconds = microseconds as Int
        ] in
        let output = fopen(progress, "a")
        var timer = itimerval(
          it_interval: timeval(),
          it_value: timeval(tv_sec: microseconds / 1_000_000, tv_usec: microseconds % 1_000_000))
        setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
        let store = try kept.open(folder)
        while true {
          let next = checkIn()
          try store.append(next)
          fputs("\(next.id)\n", output)
          fflush(output)
        }
      }
      let saved = try Set(history.open().checkIns().map { "\($0.id)" })
      let lines = try String(contentsOfFile: progress, encoding: .utf8).split(separator: "\n")
      told = lines.count
      #expect(lines.allSatisfy { saved.contains(String($0)) })
      // At most one for each round was saved without there being time to tell.
      #expect(saved.count - told <= round)
    }
    let report = try #require(try history.examine())
    #expect(report.integrityProblems.isEmpty)
    #expect(report.danglingReferences == 0)
    return told
  }
}
