// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Testing

@testable import OnlandApp

extension TestHome {
  var database: String { folder + "/history.sqlite" }

  func bytes() throws -> Data { try Data(contentsOf: URL(filePath: database)) }

  func history() throws -> HistoryStore { try HistoryStore(folder: folder) }

  /// The full backup, as `export` prints it.
  func export() throws -> String {
    _ = takeWritten()
    _ = try ExportCommand(environment: environment()).run(.init())
    return takeWritten()
  }

  /// Writes a text to a file in the folder and imports it.
  ///
  /// - Returns: The report.
  @discardableResult
  func importing(_ text: String) throws -> String {
    let file = folder + "/import.json"
    try text.write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    _ = try ImportCommand(environment: environment()).run(file, isJSON: false)
    return takeWritten()
  }

  /// Puts `SampleHistory` there: quicker than answering again in every test.
  func fill() throws {
    try SampleHistory.shared.database.write(to: URL(filePath: database))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: database)
  }

  /// Answers `balance` with a note.
  func check(_ answers: String, note: String, date: String) throws {
    let lines = answers.split(separator: " ").map(String.init) + [note, ""]
    _ = try CheckCommand(
      environment: environment(typed: lines), options: CheckOptions(date: date)
    ).run()
    _ = takeWritten()
  }

  func delete(_ reference: String) throws {
    _ = try DeleteCommand(environment: environment()).run(reference, isConfirmed: true)
    _ = takeWritten()
  }

  func undo() throws {
    _ = try UndoCommand(environment: environment()).run(isConfirmed: true)
    _ = takeWritten()
  }

  /// Gives the folder away and becomes its owner: root may write anywhere, a person may not.
  func belongToSomebodyElse() throws {
    guard geteuid() == 0 else { return }
    let nobody: uid_t = 65534
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    for path in [folder] + names.map({ folder + "/" + $0 }) {
      try #require(chown(path, nobody, nobody) == 0)
    }
    try #require(setuid(nobody) == 0)
  }
}
