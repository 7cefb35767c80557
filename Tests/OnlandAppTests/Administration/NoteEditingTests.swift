// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Journal
import Psychometrics
import Terminal
import Testing
import Texts

@testable import OnlandApp

struct `A note that is written in an editor` {
  private let home: TestHome

  init() throws { home = try TestHome() }

  /// - Parameter edit: What the editor does with the file.
  private func environment(_ edit: @escaping (String) -> Bool) -> Environment {
    var environment = home.environment(isAtTerminal: true)
    environment.editFile = edit
    return environment
  }

  @Test func `is what was left in the file, without what steers a terminal`() throws {
    var seen = ""
    let editor = NoteEditor(
      environment: environment { path in
        seen = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        try? "\u{1B}[31mred\u{7}\n\n  two  \n\n".write(
          toFile: path, atomically: true, encoding: .utf8)
        return true
      })

    #expect(editor.isOffered)
    #expect(editor.edited("before") == .text("red\n\n  two"))
    #expect(seen == "before\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
  }

  @Test func `is as it was where something goes wrong`() throws {
    let wrong: [((String) -> Bool, said: Message)] = [
      ({ _ in false }, .noteEditorFailed()),
      ({ (try? FileManager.default.removeItem(atPath: $0)) != nil }, .noteFileGone()),
      (
        { FileManager.default.createFile(atPath: $0, contents: Data([0xFF, 0xFE])) },
        .noteNotText()
      ),
      (
        {
          FileManager.default.createFile(
            atPath: $0, contents: Data(repeating: 0x61, count: (64 << 10) + 1))
        }, .noteTooLong()
      ),
    ]
    for (edit, said) in wrong {
      #expect(NoteEditor(environment: environment(edit)).edited("before") == .failed(said))
      #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
    }
  }

  @Test func `is not offered without an editor, without a person, without a folder, or sealed`()
    throws
  {
    #expect(!NoteEditor(environment: home.environment(isAtTerminal: true)).isOffered)
    var piped = home.environment()
    piped.editFile = { _ in true }
    #expect(!NoteEditor(environment: piped).isOffered)
    let nowhere = try TestHome(isMade: false)
    var unmade = nowhere.environment(isAtTerminal: true)
    unmade.editFile = { _ in true }
    #expect(!NoteEditor(environment: unmade).isOffered)
  }

  @Test func `may be emptied, and says so`() throws {
    var state = try state(canEditNotes: true)
    #expect(state.handle(.line("e")).next == .edit(""))
    #expect(state.handle(NoteEditor.Outcome.text("a\nb")).lines.first == "-> noted")
    #expect(state.outcomes["fw_note"] == .answered(.text("a\nb")))
    #expect(state.stage == .review)
    _ = state.handle(.line("9"))
    #expect(state.handle(.line("E")).next == .edit("a\nb"))
    #expect(state.handle(NoteEditor.Outcome.text("")).lines.first == "-> no note")
    #expect(state.outcomes["fw_note"] == .missing(.declined))
  }

  @Test func `keeps the letter for who has no editor, and behind a backslash`() throws {
    var without = try state(canEditNotes: false)
    _ = without.handle(.line("e"))
    #expect(without.outcomes["fw_note"] == .answered(.text("e")))
    var escaped = try state(canEditNotes: true)
    _ = escaped.handle(.line("\\e"))
    #expect(escaped.outcomes["fw_note"] == .answered(.text("e")))
  }

  private func state(canEditNotes: Bool) throws -> AdministrationState {
    let questionnaire = try Catalogue(folder: "/nowhere", languages: ["en"])
      .definition("window").questionnaire
    let declined = questionnaire.items.dropLast().map { ($0.id, Outcome.missing(.declined)) }
    return AdministrationState(
      questionnaire, targets: [:], screen: home.environment().dialogue, isAtTerminal: true,
      outcomes: Dictionary(uniqueKeysWithValues: declined), position: "fw_note",
      helpLines: { [] }, canEditNotes: canEditNotes)
  }
}
