// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import OnlandApp

/// The sitting that `README.md` shows, played again.
struct `README.md` {
  private let blocks: [[String]]
  private let home: TestHome
  /// 70 minutes against a budget of 60, pressure on half the days, load on half the days.
  private static let typed =
    [
      "70m", "4", "4", "1", "3", "3", "3", "most", "1", "1", "1", "7", "0", "3", "4", "1", "n", "n",
      "", "",
    ]

  init() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../../README.md").standardized
    let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n```")
    // Every second part stands between fences; the rest of its first line is the language, and
    // what is shown has none.
    blocks = stride(from: 1, to: parts.count, by: 2)
      .map { parts[$0].components(separatedBy: "\n") }
      .filter { $0.first == "" }.map { Array($0.dropFirst()) }
    home = try TestHome()
    for key in ["comfort_platforms", "country"] { try home.set(key, "") }
    try home.set("budget_minutes", "60")
    let environment = home.environment(typed: Self.typed + ["-"], isAtTerminal: true)
    _ = try CheckCommand(environment: environment, options: CheckOptions()).run()
  }

  @Test func `shows a question as it is asked`() throws {
    let shown = try #require(blocks.first)
    // What is typed is not said.
    let said = home.takeSaid().flatMap { $0.components(separatedBy: "\n") }
    #expect(said.contains(shown.filter { !$0.hasPrefix("> ") }), "\(said.joined(separator: "\n"))")
  }

  @Test func `shows a page as it is printed`() throws {
    let shown = try #require(blocks.dropFirst().first)
    let written = home.takeWritten()
    #expect(written.components(separatedBy: "\n").contains(shown), "\(written)")
  }
}
