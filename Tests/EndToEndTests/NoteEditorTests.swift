// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import TestSupport
import Testing
import Texts

/// A note that is written in the person's own editor: here a script that notes what it finds.
struct `A note in an editor` {
  private let home: OnlandHome

  init() throws { home = try OnlandHome() }

  /// - Parameter lines: What it does with the file, `$1`.
  private func editor(_ lines: String) throws -> [String: String] {
    try home.write(
      """
      stat -c '%a %n' "$1" "$(dirname "$1")" > "$HOME/seen"
      cat "$1" >> "$HOME/seen"
      \(lines)

      """, to: "editor.sh")
    return ["EDITOR": "sh \(home.path(to: "editor.sh").asShellWord)"]
  }

  private func atTheNote(_ variables: [String: String]) throws -> TerminalRun {
    let run = try home.onland("check", "window", environment: variables)
    for number in 1...8 { try run.answer("-", to: "\(number) of 9") }
    try run.wait(for: "9 of 9")
    return run
  }

  private func note(_ run: TerminalRun) throws -> Outcome? {
    try run.answer("", to: "Your answers")
    #expect(try run.exitStatus() == .exited(0))
    return try home.checkIns().first?.outcomes["fw_note"]
  }

  @Test func `may have several lines, and leaves no file behind`() throws {
    let run = try atTheNote(
      editor("printf 'first line\\n\\nsecond line\\n' > \"$1\"\ncp \"$1\" \"$1~\""))
    let before = home.files
    try run.answer("e", to: "e opens your editor")
    try run.wait(for: "-> noted")

    #expect(try note(run) == .answered(.text("first line\n\nsecond line")))
    let seen = try home.content(of: "seen").split(separator: "\n")
    #expect(seen[0].hasPrefix("600 \(home.path)/"))
    #expect(seen[1].hasPrefix("700 \(home.path)/"))
    #expect(!home.files.contains { $0.contains("note") }, "\(home.files)")
    #expect(!before.contains { $0.contains("note") })
  }

  @Test func `begins with what was written before`() throws {
    let run = try atTheNote(editor("printf 'more\\n' >> \"$1\""))
    try run.answer("a beginning", to: "What would you do")
    try run.answer("9", to: "Your answers")
    try run.answer("e", to: "Now: a beginning")
    try run.wait(for: "-> noted")

    #expect(try note(run) == .answered(.text("a beginning\nmore")))
  }

  @Test func `is as it was when the editor fails`() throws {
    let run = try atTheNote(editor("printf 'lost' > \"$1\"\nexit 1"))
    try run.answer("e", to: "What would you do")
    try run.wait(for: "The editor ended with an error")
    try run.wait(for: "> ")
    run.type("typed\r")

    #expect(try note(run) == .answered(.text("typed")))
    #expect(!home.files.contains { $0.contains("note") })
  }

  @Test(arguments: [["EDITOR": ""], ["EDITOR": "cat", "VISUAL": " "]])
  func `is offered only to whom has named one`(variables: [String: String]) throws {
    let isOffered = variables["EDITOR"] == "cat"
    let run = try atTheNote(variables)
    try run.wait(for: "> ")

    #expect(run.screen.says(.checkExampleEditor()) == isOffered)
    run.type("\\e\r")
    #expect(try note(run) == .answered(.text(isOffered ? "e" : "\\e")))
  }

  @Test func `is not offered beside an encrypted history, and nothing plain is left`() throws {
    try home.seal()
    let run = try atTheNote(
      editor("touch \"$HOME/opened\"").merging(OnlandHome.givingPassphrase) { $1 })
    try run.wait(for: "> ")
    run.type("e\r")
    try run.wait(for: "-> noted")
    run.type("\u{3}")
    _ = try run.exitStatus()

    #expect(!run.screen.says(.checkExampleEditor()))
    #expect(!home.files.contains("opened"))
  }
}
