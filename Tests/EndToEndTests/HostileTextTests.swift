// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal
import TestSupport
import Testing

struct `A text from elsewhere` {
  private static let hostile = Result { try HostileHome() }

  @Test(
    arguments: EveryCommand.readable + EveryCommand.formal
      + EveryCommand.refused(HostileHome.text)
      + [
        ["questionnaires", "new", "me.new"], ["questionnaires", "show", "me.broken"],
        ["check", "me.broken"], ["check", "pulse"], ["erase"],
        ["history", "--json", "--limit", "1"],
      ])
  func `steers no terminal, whichever command shows it`(arguments: [String]) throws {
    let run = try Self.hostile.get().onland(arguments)
    run.endInput()
    _ = try run.exitStatus()

    for text in [run.standardOutput, run.standardError, run.screen] {
      let found = text.unicodeScalars.filter { $0 != "\n" && TerminalText.isUnsafe($0) }
      #expect(found.isEmpty, "\(text.debugDescription)")
    }
  }
}
