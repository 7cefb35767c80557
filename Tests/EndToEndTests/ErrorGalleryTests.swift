// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import TestSupport
import Testing

/// Every block of `Documentation/Errors.md`, typed into a shell.
///
/// With `ONLAND_RECORD_SCREENS=1` its answers are written anew instead: read what changed in them.
struct `The gallery of errors` {
  private static let path = "Documentation/Errors.md"
  private static let day = LocalDate("2026-11-23")

  @Test func `shows what the commands print`() throws {
    let text = try Documentation.text(of: Self.path)
    var parts = text.components(separatedBy: "\n```\n")
    // Every second part stands between fences; those without a command are checked elsewhere.
    let blocks = stride(from: 1, to: parts.count, by: 2).filter { parts[$0].hasPrefix("$ ") }
    #expect(blocks.count > 20)
    for block in blocks { parts[block] = try Self.played(parts[block]) }
    let played = parts.joined(separator: "\n```\n")

    if Recording.isOn {
      try played.write(
        to: Documentation.root.appending(path: Self.path), atomically: true, encoding: .utf8)
      return
    }
    let lines = (
      text.split(separator: "\n", omittingEmptySubsequences: false),
      played.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let same = zip(lines.0, lines.1).prefix { $0 == $1 }.count
    #expect(
      text == played,
      "\(Self.path):\(same + 1): \(lines.1.dropFirst(same).prefix(4).joined(separator: " | "))")
  }

  /// The commands of a block with what they print, in a home folder of their own.
  private static func played(_ block: String) throws -> String {
    let home = try OnlandHome()
    let folder = URL(filePath: TerminalRun.built("onland")).deletingLastPathComponent().path
    var variables = home.variables(and: FakedClock.variables(try #require(day)))
    variables["PATH"] = "\(folder):/usr/bin:/bin"
    let scratch = home.path(to: "")
    var lines: [String] = []
    for command in block.split(separator: "\n").filter({ $0.hasPrefix("$ ") }) {
      let run = try TerminalRun(
        "/bin/sh", ["-c", "cd '\(scratch)' && \(command.dropFirst(2))"],
        environment: variables, input: .file("/dev/null"), output: .pipe, error: .pipe)
      let status = try run.exitStatus()
      lines.append(String(command))
      let printed = (run.standardOutput + run.standardError).replacing(scratch, with: "/home/alex/")
      lines += printed.split(separator: "\n").map(String.init)
      if case .exited(let code) = status, code != 0 { lines.append("[\(code)]") }
    }
    return lines.joined(separator: "\n")
  }
}
