// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

/// Every failure of the history as the person reads it, word for word.
struct `A failure of the history` {
  private static let path = "/home/kim/onland/history.sqlite"
  private static let identity = "/home/kim/onland/identity.age"
  private static let id = UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 7))

  struct Row: Sendable, CustomTestStringConvertible {
    var error: HistoryError
    var lines: [String]
    var status: OnlandApp.ExitStatus = .history
    var testDescription: String { lines[0] }
  }

  private static let rows = [
    Row(
      error: .damaged(path: path),
      lines: [
        "onland: the history at \(path) is damaged",
        "  It was left as it was. onland doctor tells you more; onland export saves what can be "
          + "read.",
      ]),
    Row(
      error: .newerThanThisProgram(path: path, version: 9, supported: 1),
      lines: [
        "onland: the history at \(path) was written by a newer version of this program",
        "  Update the program; the file was left as it was.",
      ]),
    Row(
      error: .diskFull(path: path),
      lines: [
        "onland: not saved: no space left on the disk of \(path)",
        "  What was saved before is intact.",
      ]),
    Row(
      error: .tooLarge(path: path),
      lines: [
        "onland: not saved: no file may become as large as \(path) would be",
        "  What was saved before is intact. ulimit -f shows the limit of this shell.",
      ]),
    Row(
      error: .readOnly(path: path),
      lines: [
        "onland: not saved: \(path) can only be read", "  What was saved before is intact.",
      ]),
    Row(
      error: .noPermission(path: path),
      lines: [
        "onland: no permission for \(path)",
        "  Nothing was saved or changed. onland doctor shows the permissions.",
      ]),
    Row(
      error: .locked(path: path),
      lines: [
        "onland: another onland is writing to \(path)",
        "  Nothing was changed. Try again when it is done.",
      ]),
    Row(
      error: .moved(path: path),
      lines: [
        "onland: \(path) was moved or replaced while it was in use",
        "  Start again; the file that is there now was left alone.",
      ]),
    Row(
      error: .cutOff(path: path),
      lines: [
        "onland: a change of \(path) was cut off and has yet to be taken back",
        "  Nothing was changed. onland history does it where the folder can be written; what was "
          + "saved before is intact.",
      ]),
    Row(
      error: .unconfirmed(path: path),
      lines: [
        "onland: saved, but the disk did not confirm it: \(path)",
        "  It is there now, so do not repeat it; a power failure could still take it. Look after "
          + "the disk, and keep a copy: onland export --output FILE.",
      ]),
    Row(
      error: .partlyErased(
        gone: [path], left: ["/home/kim/onland/last-check-ins"], errno: EIO),
      lines: [
        "onland: not everything could be erased: Input/output error",
        "  Gone for good:\n    \(path)\n  Left:\n    /home/kim/onland/last-check-ins\n"
          + "  onland erase tries the rest again.",
      ]),
    Row(
      error: .failed(path: path, sqliteCode: 10),
      lines: [
        "onland: the history at \(path) cannot be read or written (SQLite 10)",
        "  It was left as it was. onland doctor tells you more; onland export saves what can be "
          + "read.",
      ]),
    Row(
      error: .invalidValue(path: path),
      lines: [
        "onland: not saved: a value does not fit the history at \(path)",
        "  What was saved before is intact.",
      ]),
    Row(
      error: .systemError(path: path, errno: ELOOP),
      lines: [
        "onland: cannot open \(path): Too many levels of symbolic links",
        "  Nothing was changed.",
      ]),
    Row(
      error: .notOurs(path: path, reason: .symbolicLink),
      lines: [
        "onland: \(path) is a symbolic link, which could lead answers elsewhere",
        "  It was left alone. Set ONLAND_HOME to a folder of your own.",
      ]),
    Row(
      error: .notOurs(path: path, reason: .ownedBy(userID: 12)),
      lines: [
        "onland: \(path) belongs to another user (number 12)",
        "  It was left alone. Set ONLAND_HOME to a folder of your own.",
      ]),
    Row(
      error: .notOurs(path: path, reason: .notAFile),
      lines: [
        "onland: \(path) is not a file",
        "  It was left alone. Set ONLAND_HOME to a folder of your own.",
      ]),
    Row(
      error: .notOurs(path: path, reason: .notAFolder),
      lines: [
        "onland: \(path) is not a folder",
        "  It was left alone. Set ONLAND_HOME to a folder of your own.",
      ]),
    Row(
      error: .notOurs(path: path, reason: .otherProgram),
      lines: [
        "onland: \(path) is a database of another program",
        "  It was left alone. Set ONLAND_HOME to a folder of your own.",
      ]),
    Row(
      error: .draftInUse(questionnaire: "balance"),
      lines: [
        "onland: balance is being answered in another window",
        "  Finish or stop there first; its draft was left alone.",
      ]),
    Row(
      error: .definitionConflict(questionnaire: "me.day", version: "1.0.0"),
      lines: [
        "onland: me.day 1.0.0 was answered before with other content",
        "  Give the changed file a new version number.",
      ], status: .data),
    Row(
      error: .revisionConflict(checkIn: id),
      lines: [
        "onland: check-in 00000000-0000-4000-8000-000000000007 differs from the one here, "
          + "though nobody edited it",
        "  One of the two was changed outside onland. Nothing was changed here.",
      ], status: .data),
    Row(
      error: .identityDamaged(path: identity),
      lines: [
        "onland: \(identity), which holds the key to the history, is damaged",
        "  Nothing was changed. A copy of that file from a backup opens the history; so does "
          + "onland "
          + "encryption recover, with the recovery key.",
      ]),
    Row(
      error: .identityOfAnother(path: identity),
      lines: [
        "onland: the key in \(identity) is not the one to the history beside it",
        "  Nothing was changed. Put back the two files of one and the same backup, or use the "
          + "recovery "
          + "key: onland encryption recover.",
      ]),
    Row(
      error: .noPassphrase(.tooLong),
      lines: [
        "onland: the passphrase is longer than 1024 bytes", "  Nothing was changed.",
      ]),
    Row(
      error: .notTheLastChange,
      lines: [
        "onland: the history changed in the meantime", "  Nothing was changed. Try again.",
      ]),
    Row(
      error: .noSuchCheckIn(id),
      lines: [
        "onland: there is no check-in 00000000-0000-4000-8000-000000000007",
        "  onland history lists them.",
      ],
      status: .nothing),
  ]

  @Test(arguments: rows)
  func `is told in words, with its status`(row: Row) {
    let problem = Problem(row.error)

    #expect(problem.lines == row.lines.flatMap { $0.split(separator: "\n").map(String.init) })
    #expect(problem.status == row.status)
  }

  /// What no command provokes by itself stands there from here; `ErrorGalleryTests` plays the rest.
  @Test func `stands in Documentation/Errors.md`() throws {
    let file = URL(filePath: #filePath).appending(path: "../../../../Documentation/Errors.md")
    let gallery = try String(contentsOf: file.standardized, encoding: .utf8)
    for row in Self.rows {
      let block = "```\n\(row.lines.joined(separator: "\n"))\n```"
      #expect(gallery.contains(block), "\(block)")
    }
  }

  // MARK: On real files

  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.fill()
  }

  /// What each command that reads or writes the history says about the file as it is now; the file
  /// is the same afterwards.
  private func problems() throws -> Set<[String]> {
    let before = try home.bytes()
    let environment = home.environment()
    var problems: Set<[String]> = []
    let commands: [() throws -> Void] = [
      { _ = try HistoryCommand(environment: environment).run(.init()) },
      { try ShowCommand(environment: environment).run("last", isJSON: false, showsWorking: false) },
      { try SettingsCommand(environment: environment).run(key: "country", value: "FI") },
      { _ = try DeleteCommand(environment: environment).run("last", isConfirmed: true) },
      { _ = try UndoCommand(environment: environment).run(isConfirmed: true) },
      { try self.home.check(Week.easy) },
    ]
    for command in commands {
      let problem = expectProblem(command)
      #expect(problem?.status == .history)
      problems.insert(problem?.lines ?? [])
    }
    #expect(try home.bytes() == before)
    return problems
  }

  private var damaged: [String] {
    [
      "onland: the history at \(home.database) is damaged",
      "  It was left as it was. onland doctor tells you more; onland export saves what can be "
        + "read.",
    ]
  }

  @Test(arguments: [0, 60, 5000])
  func `from a file that was cut off is the same in every command`(length: Int) throws {
    truncate(home.database, off_t(length))

    #expect(try problems() == [damaged])
  }

  @Test func `from a newer program is the same in every command`() throws {
    // The schema's version in the header. Source: sqlite.org/fileformat.html, section 1.3.
    let file = try FileHandle(forUpdating: URL(filePath: home.database))
    try file.seek(toOffset: 60)
    try file.write(contentsOf: Data([0, 0, 0, 200]))
    try file.close()

    #expect(
      try problems() == [
        [
          "onland: the history at \(home.database) was written by a newer version of this program",
          "  Update the program; the file was left as it was.",
        ]
      ])
  }

  @Test func `from a folder in place of the file is the same in every command`() throws {
    try FileManager.default.removeItem(atPath: home.database)
    try FileManager.default.createDirectory(
      atPath: home.database, withIntermediateDirectories: false)

    let problem = expectProblem { try home.check(Week.easy) }

    #expect(problem?.summary == "\(home.database) is not a file")
  }

  @Test func `in a damaged page is told before anything is written, and export saves the rest`()
    throws
  {
    let exported = try home.export()
    let sound = try home.bytes()
    let pageSize = 4096
    var saved: Set<Int> = []
    for page in stride(from: 1, to: sound.count / pageSize, by: 4) {
      var bytes = sound
      bytes.replaceSubrange(
        page * pageSize..<(page + 1) * pageSize, with: repeatElement(0xA5, count: pageSize))
      try bytes.write(to: URL(filePath: home.database))

      let problem = expectProblem { try home.set("country", "FI") }
      #expect(problem?.status == .history, "page \(page)")

      let count = try exportDamaged(lines: exported)
      saved.insert(count)
      #expect(try home.bytes() == bytes)
    }
    // Some pages hold nothing of check-ins.
    #expect(saved.contains(5))
  }

  /// Exports the damaged history and imports that elsewhere.
  ///
  /// - Parameter lines: The export of the sound one: nothing else may appear.
  /// - Returns: How many check-ins were saved.
  private func exportDamaged(lines: String) throws -> Int {
    let known = Set(lines.split(separator: "\n").map { $0.trimmed(of: ",") })
    _ = home.takeWritten()
    let status: OnlandApp.ExitStatus
    do {
      status = try ExportCommand(environment: home.environment()).run(.init())
    } catch {
      #expect(
        Problem(describing: error).hint == "Nothing of it can be read. It was left as it was.")
      return 0
    }
    #expect(status == .history)
    let saved = home.takeWritten()
    for line in saved.split(separator: "\n").map({ $0.trimmed(of: ",") }) {
      #expect(known.contains(line) || line.hasSuffix("[]") || line.hasSuffix("{}"), "\(line)")
    }
    let other = try TestHome()
    try other.importing(saved)
    return try other.history().checkIns().count
  }

  @Test func `to save offers the answers as a block that --answers takes back`() async throws {
    await #expect(processExitsWith: .success) {
      let home = try TestHome()
      try home.fill()
      try home.set("comfort_platforms", "")
      try home.belongToSomebodyElse()
      let typed = Week.easy.split(separator: " ").map(String.init) + ["a \"note\" \\ to keep", ""]
      var environment = home.environment(typed: typed, isAtTerminal: true)
      let lines = environment.lines
      var left = typed.count
      environment.lines = LineReader { request in
        left -= 1
        // The folder is closed while the review waits for Enter.
        if left == 0 { chmod(home.folder, 0o500) }
        return lines.read(request)
      }

      let problem = expectProblem {
        _ = try CheckCommand(environment: environment, options: CheckOptions()).run()
      }

      #expect(problem?.lines.first == "onland: no permission for \(home.folder)")
      #expect(problem?.status == .history)
      let block = home.takeSaid().suffix(while: {
        $0 != "Your answers could not be saved. Here they are, so you can keep them for now:"
      })
      .filter { $0.contains(": ") }
      chmod(home.folder, 0o700)
      let file = home.folder + "/answers.yaml"
      try block.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
      _ = try CheckCommand(
        environment: home.environment(), options: CheckOptions(answersFile: file)
      ).run()
      let outcomes = try #require(try home.history().checkIns().last?.outcomes)
      #expect(outcomes["time_daily"] == .answered(.minutes(30)))
      #expect(outcomes["joy_share"] == .answered(.code(3)))
      #expect(outcomes["note"] == .answered(.text("a \"note\" \\ to keep")))
      #expect(outcomes["week_off"] == .missing(.notApplicable))
    }
  }

  @Test func `to save is said before anything is asked`() async throws {
    await #expect(processExitsWith: .success) {
      let home = try TestHome()
      try home.fill()
      try home.belongToSomebodyElse()
      chmod(home.folder, 0o500)
      let environment = home.environment(typed: ["1", "2", "3"], isAtTerminal: true)
      let commands: [() throws -> OnlandApp.ExitStatus] = [
        PlanCommand(environment: environment).set, PlanCommand(environment: environment).mark,
        ContactsCommand(environment: environment).add,
        ContactsCommand(environment: environment).remove,
        { try EditCommand(environment: environment).run("last") },
        { try CheckCommand(environment: environment, options: CheckOptions()).run() },
      ]

      for command in commands {
        let problem = expectProblem { try command() }
        #expect(
          problem?.summary.begins(saying: .historyProblemNoPermission(path: "\(home.folder)"))
            == true)
        #expect(problem?.status == .history)
        #expect(home.takeSaid() == [])
      }
      var elsewhere = environment
      elsewhere.folder = home.folder + "/new/onland"
      let problem = expectProblem {
        try PlanCommand(environment: elsewhere).set()
      }
      #expect(problem?.summary == "no permission for \(home.folder)")
      #expect(home.takeSaid() == [])
      chmod(home.folder, 0o700)
    }
  }

  @Test func `to save never shows answers that came from a file`() async throws {
    await #expect(processExitsWith: .success) {
      let home = try TestHome()
      try home.fill()
      try home.belongToSomebodyElse()
      let file = home.folder + "/answers.yaml"
      try "time_daily: 77\n".write(toFile: file, atomically: true, encoding: .utf8)
      chmod(home.folder, 0o500)

      let problem = expectProblem {
        _ = try CheckCommand(
          environment: home.environment(isAtTerminal: true),
          options: CheckOptions(answersFile: file)
        ).run()
      }

      #expect(problem?.status == .history)
      // The name of the folder is random, and may hold any number.
      let shown = (home.takeSaid() + (problem?.lines ?? []))
        .map { $0.replacing(home.folder, with: "") }
      #expect(!shown.contains { $0.contains("77") })
      chmod(home.folder, 0o700)
    }
  }
}

extension [String] {
  /// The elements behind the last that does not satisfy `isIncluded`.
  fileprivate func suffix(while isIncluded: (String) -> Bool) -> ArraySlice<String> {
    self[(lastIndex { !isIncluded($0) }.map { $0 + 1 } ?? startIndex)...]
  }
}

extension Substring {
  /// Without blanks at both ends and that mark at the end.
  fileprivate func trimmed(of mark: Character) -> String {
    let text = String(self).trimmed
    return text.last == mark ? String(text.dropLast()) : text
  }
}
