// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `Erasing` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.fill()
    _ = home.takeSaid()
  }

  private func erase(_ typed: String...) throws -> OnlandApp.ExitStatus {
    try EraseCommand(environment: home.environment(typed: typed, isAtTerminal: true)).run()
  }

  @Test func `leaves no answer or note behind, and says where copies may be`() throws {
    #expect(try erase(" Erase ") == .done)

    #expect(
      home.takeSaid().joined(separator: " ").ends(
        saying: .sentences(.eraseCopyFirst(), .eraseType(word: "erase"))))
    #expect(
      home.takeWritten() == """
        Erased. The next time you run onland, it starts fresh.
        Copies may be left in your backups and in files you exported, and some disks
        keep what was deleted for a while.
        """)
    #expect(!FileManager.default.fileExists(atPath: home.folder))
  }

  @Test func `keeps the person's own questionnaires, and nothing of what they answered`() throws {
    let own = home.folder + "/questionnaires"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: false)
    try "id: me.day".write(
      toFile: own + "/me.day.yaml", atomically: true, encoding: .utf8)
    #expect(found("secret") > 0)

    #expect(try erase("erase") == .done)

    #expect(home.takeWritten().ends(saying: .eraseKept(files: "\(own)")))
    #expect(found("secret") == 0)
    #expect(found("time_daily") == 0)
    #expect(
      FileManager.default.enumerator(atPath: home.folder)?.compactMap { $0 as? String }.sorted()
        == ["questionnaires", "questionnaires/me.day.yaml"])
    #expect(try HistoryCommand(environment: home.environment()).run(.init()) == .nothing)
  }

  @Test(arguments: ["", "yes", "eras", "."])
  func `happens only when the word was typed`(typed: String) throws {
    let before = try home.bytes()

    #expect(try erase(typed) == .nothing)

    #expect(try home.bytes() == before)
    #expect(home.takeSaid().last == "Nothing was erased.")
  }

  @Test func `works on a damaged history too`() throws {
    try Data("no database".utf8).write(to: URL(filePath: home.database))

    #expect(try erase("erase") == .done)
    #expect(try erase("erase") == .nothing)
    #expect(home.takeWritten().ends(saying: .eraseNothingThere()))
  }

  @Test func `waits until nobody is answering`() throws {
    let claim = try home.history().claimDraft(of: "balance")
    withExtendedLifetime(claim) {
      let problem = expectProblem { try erase("erase") }

      #expect(problem?.summary == "balance is being answered in another window")
    }
  }

  /// In how many files below the folder the text stands.
  private func found(_ text: String) -> Int {
    let names = FileManager.default.enumerator(atPath: home.folder)?.compactMap { $0 as? String }
    return (names ?? []).count { name in
      let data = try? Data(contentsOf: URL(filePath: home.folder + "/" + name))
      return data?.range(of: Data(text.utf8)) != nil
    }
  }
}

extension String {
  /// As lines of 80 columns.
  fileprivate var wrapped: String {
    TextLayout(width: 80).lines(of: self).joined(separator: "\n")
  }
}
