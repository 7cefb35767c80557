// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

/// How wide a page is made, by the words of a questionnaire that fill any line.
struct `The width of a page` {
  private static let page = ["questionnaires", "show", "balance"]

  private let home: OnlandHome

  init() throws { home = try OnlandHome() }

  private func longest(
    columns: Int = 60, _ variables: [String: String] = [:], input: TerminalRun.Stream = .pipe,
    output: TerminalRun.Stream = .pipe, error: TerminalRun.Stream = .pipe
  ) throws -> Int {
    let run = try home.onland(
      Self.page, environment: variables, columns: columns, input: input, output: output,
      error: error)
    #expect(try run.exitStatus() == .exited(0))
    let text = output == .terminal ? run.screen : run.standardOutput
    return text.split { $0.isNewline }.map(\.count).max() ?? 0
  }

  @Test func `is that of the terminal it goes to, whatever COLUMNS says`() throws {
    #expect((56...60).contains(try longest(["COLUMNS": "44"], output: .terminal)))
  }

  @Test func `is COLUMNS where it goes elsewhere`() throws {
    #expect((40...44).contains(try longest(["COLUMNS": "44"], error: .terminal)))
  }

  @Test func `is that of the terminal the program runs in without COLUMNS`() throws {
    for number in ["", "0", "wide"] {
      let variables = ["COLUMNS": number]
      #expect((56...60).contains(try longest(variables, error: .terminal)))
      #expect((56...60).contains(try longest(variables, input: .terminal)))
    }
  }

  @Test func `is 80 where nothing is known`() throws {
    #expect((76...80).contains(try longest()))
  }

  @Test func `does not matter to sentences in a file: each stays on one line`() throws {
    for words in [
      ["questionnaires", "show", "balance", "--plain"], ["resources", "US", "--plain"],
    ] {
      let narrow = try home.onland(
        words, environment: ["COLUMNS": "20"], columns: 30, output: .pipe)
      #expect(try narrow.exitStatus() == .exited(0))
      let wide = try home.onland(words, columns: 200, output: .pipe)
      #expect(try wide.exitStatus() == .exited(0))
      #expect(narrow.standardOutput == wide.standardOutput)
      #expect(narrow.standardOutput.split(separator: "\n").contains { $0.count > 88 })
    }
  }
}
