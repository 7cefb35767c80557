// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The names of everything the program keeps in its folder.
struct HistoryFiles: Sendable {
  let folder: String

  /// - Parameter folder: With or without a slash at the end.
  init(folder: String) {
    // With a slash at the end, a symbolic link would be followed instead of noticed.
    var folder = folder[...]
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = String(folder)
  }

  var database: String { path(databaseName) }
  /// The database while it is being made, so that a half-made one never has the real name.
  var unfinishedDatabase: String { path(unfinishedDatabaseName) }

  /// The dates of the last check-ins, beside the database.
  var lastCheckIns: String { path(lastCheckInsName) }
  var unfinishedLastCheckIns: String { path(unfinishedLastCheckInsName) }

  func draftLock(questionnaire: String) -> String {
    // An imported id may hold anything, a file name may not; what ids are made of stays, or the name
    // of a long one would be too long.
    let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: ".-_"))
    let escaped = questionnaire.addingPercentEncoding(withAllowedCharacters: allowed)
    return path(draftLockPrefix + (escaped ?? "") + draftLockSuffix)
  }

  /// The names in the folder that are ours, the database first.
  func present() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter(isOurs).sorted {
      ($0 == databaseName ? 0 : 1, $0) < ($1 == databaseName ? 0 : 1, $1)
    }
  }

  /// Whether nothing but ours and the person's own questionnaires lies in the folder.
  func holdNothingElse() -> Bool {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return false
    }
    return names.allSatisfy { isOurs($0) || $0 == "questionnaires" }
  }

  func isDraftLock(_ name: String) -> Bool {
    name.hasPrefix(draftLockPrefix) && name.hasSuffix(draftLockSuffix)
  }

  /// The questionnaire a lock file stands for.
  func questionnaire(ofDraftLock name: String) -> String {
    let escaped = name.dropFirst(draftLockPrefix.count).dropLast(draftLockSuffix.count)
    return escaped.removingPercentEncoding ?? String(escaped)
  }

  func path(_ name: String) -> String { folder == "/" ? "/\(name)" : "\(folder)/\(name)" }

  private func isOurs(_ name: String) -> Bool {
    let isDatabase = ["", "-journal", "-wal", "-shm"].contains { suffix in
      name == databaseName + suffix || name == unfinishedDatabaseName + suffix
    }
    return isDatabase || isDraftLock(name)
      || [lastCheckInsName, unfinishedLastCheckInsName].contains(name)
  }
}

private let databaseName = "history.sqlite"
private let unfinishedDatabaseName = "history.sqlite.new"
private let lastCheckInsName = "last-check-ins"
private let unfinishedLastCheckInsName = "last-check-ins.new"
private let draftLockPrefix = "draft-"
private let draftLockSuffix = ".lock"
