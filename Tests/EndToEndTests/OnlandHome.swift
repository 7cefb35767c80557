// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport

/// A person's home folder with a history in it, and the finished program to use it with.
final class OnlandHome: Sendable {
  private let folder: TemporaryFolder
  /// Where the history is.
  var path: String { folder.path + "/onland" }

  /// - Parameter settings: By key; those of the first run are left empty unless given.
  init(settings: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    let moment = Moment(secondsSince1970: 1_795_392_000, offsetSeconds: 0)
    let answered = ["budget_minutes": "", "comfort_platforms": "", "country": ""]
      .merging(settings) { _, given in given }
    let store = try HistoryStore(folder: path)
    for (key, value) in answered.sorted(by: { $0.key < $1.key }) {
      try store.set(key, to: value, at: moment)
    }
  }

  private init(empty folder: TemporaryFolder) { self.folder = folder }

  /// Nobody was here before: the program begins with its welcome.
  static func unused() throws -> OnlandHome { OnlandHome(empty: try TemporaryFolder()) }

  /// Another home with the same files.
  func copy() throws -> OnlandHome {
    let copy = try OnlandHome.unused()
    for name in try FileManager.default.contentsOfDirectory(atPath: path(to: "")) {
      try FileManager.default.copyItem(atPath: path(to: name), toPath: copy.path(to: name))
    }
    return copy
  }

  /// Every file and folder below the home folder, with its mode and what is in it.
  func contents() throws -> [String: Entry] {
    let names = FileManager.default.enumerator(atPath: path(to: ""))?.allObjects as? [String]
    return Dictionary(
      uniqueKeysWithValues: try (names ?? []).map { name in
        let attributes = try FileManager.default.attributesOfItem(atPath: path(to: name))
        let isFile = attributes[.type] as? FileAttributeType == .typeRegular
        let mode = attributes[.posixPermissions] as? Int ?? 0
        return (name, Entry(mode: mode, bytes: isFile ? try bytes(of: name) : []))
      })
  }

  struct Entry: Equatable {
    var mode: Int
    var bytes: [UInt8]
  }

  /// Starts the program.
  func onland(
    _ arguments: String..., environment: [String: String] = [:], columns: Int = 80,
    input: TerminalRun.Stream = .terminal, output: TerminalRun.Stream = .terminal,
    error: TerminalRun.Stream = .terminal
  ) throws -> TerminalRun {
    try onland(
      arguments, environment: environment, columns: columns, input: input, output: output,
      error: error)
  }

  func onland(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 80,
    input: TerminalRun.Stream = .terminal, output: TerminalRun.Stream = .terminal,
    error: TerminalRun.Stream = .terminal
  ) throws -> TerminalRun {
    try TerminalRun(
      TerminalRun.built("onland"), arguments, environment: variables(and: environment),
      columns: columns, input: input, output: output, error: error)
  }

  /// Starts it from an interactive shell, which stops and continues it as a job.
  func onlandInShell(_ arguments: String) throws -> TerminalRun {
    let run = try TerminalRun(
      "/bin/sh", ["-i"], environment: variables(and: ["PS1": "shell> "]))
    try run.wait(for: "shell> ")
    run.type("\(TerminalRun.built("onland").asShellWord) \(arguments)\r")
    return run
  }

  /// Writes a file of the person's own.
  func write(_ content: String, to name: String) throws {
    try content.write(toFile: "\(folder.path)/\(name)", atomically: true, encoding: .utf8)
  }

  func content(of name: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
  }

  func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)")))
  }

  /// Path of a file of the person's own.
  func path(to name: String) -> String { "\(folder.path)/\(name)" }

  func variables(and more: [String: String] = [:]) -> [String: String] {
    ["HOME": folder.path, "ONLAND_HOME": path, "TZ": "UTC", "ONLAND_PAGER": ""]
      .merging(more) { _, given in given }
  }

  /// - Returns: `nil` when there is no history yet.
  func draft(of questionnaire: String = "balance") throws -> Draft? {
    try HistoryStore.reading(folder: path)?.draft(of: questionnaire)
  }

  func checkIns() throws -> [CheckIn] {
    try HistoryStore.reading(folder: path)?.checkIns() ?? []
  }

  /// Paths of all files in the home folder, relative to it.
  var files: [String] { folder.files }
}
