// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Every call in every home, with its results going everywhere.
struct `Every command, wherever its results go,` {
  /// Standard output; the other two streams are the terminal, or nothing to read and a pipe.
  private enum Output: CaseIterable {
    case pipe, terminal, closed, full, brokenPipe

    var stream: TerminalRun.Stream {
      switch self {
      case .terminal: .terminal
      case .pipe: .pipe
      case .brokenPipe: .brokenPipe
      case .closed: .closed
      // Each write to it fails with ENOSPC.
      case .full: .file("/dev/full")
      }
    }
  }

  private static let history = "onland/history.sqlite"
  @Test func `has a call in the list`() throws {
    let tree = try CommandTree.onland.get()
    let called = Set(EveryCommand.calls.map { tree.path(of: $0.words) })

    for (path, _) in tree.all() {
      #expect(called.contains(path), "EveryCommand.calls lacks \(path.joined(separator: " "))")
    }
  }

  @Test(arguments: EveryCommand.calls)
  func `ends as it should and leaves the home as it should`(call: CommandCall) throws {
    for kind in CallHome.allCases {
      // What it prints where it can print.
      var printed = ""
      for output in Output.allCases where output != .brokenPipe || kind == .used {
        let home = try kind.made()
        let before = try home.contents()
        let run = try call.run(in: home, output: output.stream)
        let status = try run.exitStatus()
        let cell: Comment = "\(call), \(kind), \(output): \(run.standardError)\(run.screen)"
        if output == .pipe { printed = run.standardOutput }

        #expect(Self.expected(of: call, kind, output, printed: printed).contains(status), cell)
        if !call.changes { #expect(try home.contents() == before, cell) }
        if kind == .damaged {
          #expect(try home.contents()[Self.history] == before[Self.history], cell)
        }
        #expect(!run.standardError.contains(CallHome.note), cell)
      }
    }
  }

  private static func expected(
    of call: CommandCall, _ kind: CallHome, _ output: Output, printed: String
  ) -> [TestSupport.ExitStatus] {
    let usual = TestSupport.ExitStatus.exited(call.status[kind] ?? 0)
    switch output {
    case .pipe: return [usual]
    case .terminal: return [call.statusAtTerminal[kind].map { .exited($0) } ?? usual]
    case .closed, .full:
      return [printed.isEmpty ? usual : .exited(74)]
    // A reader that leaves early is no failure.
    case .brokenPipe: return [usual]
    }
  }
}
