// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The names of everything the program keeps in its folder.
struct HistoryFiles: Sendable {
  let folder: String
  /// Whether the history is kept sealed, as it was when this value was made.
  ///
  /// One rule for every conversion that was cut off: while the plain database is there, it is the
  /// history, and what is sealed beside it is left over. Where neither is there but the key to a sealed
  /// one, a new history is made sealed.
  let isSealed: Bool

  /// - Parameter folder: With or without a slash at the end.
  init(folder: String) {
    // With a slash at the end, a symbolic link would be followed instead of noticed.
    var folder = folder[...]
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = String(folder)
    isSealed = Self.isSealed(self.folder)
  }

  private static func isSealed(_ folder: String) -> Bool {
    func isThere(_ name: String) -> Bool {
      access("\(folder)/\(name)", F_OK) == 0 || errno != ENOENT
    }
    return !isThere(databaseName) && (isThere(sealedDatabaseName) || isThere(identityName))
  }

  /// What holds the history: the sealed database where it is sealed, the plain one otherwise.
  var database: String { isSealed ? sealedDatabase : plainDatabase }

  var plainDatabase: String { path(databaseName) }
  var sealedDatabase: String { path(sealedDatabaseName) }
  /// The sealed database while it is being written.
  var unfinishedSealedDatabase: String { path(sealedDatabaseName + unfinishedSuffix) }
  /// The key to the sealed database, sealed itself with the passphrase.
  var identity: String { path(identityName) }
  var unfinishedIdentity: String { path(identityName + unfinishedSuffix) }
  /// The database while it is being made, so that a half-made one never has the real name.
  var unfinishedDatabase: String { path(unfinishedDatabaseName) }

  /// What SQLite keeps beside the database while it is written.
  var journals: [String] { journalSuffixes.map { plainDatabase + $0 } }
  var unfinishedJournals: [String] { journalSuffixes.map { unfinishedDatabase + $0 } }

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

  /// The names in the folder that are ours, in the order in which they are to be deleted: the key to
  /// a sealed database first, for without it every copy of that is closed; then the database, and its
  /// journals right after it.
  ///
  /// - Throws: Where the folder cannot be listed: nobody knows then what is there.
  func present() throws(HistoryError) -> [String] {
    func rank(_ name: String) -> Int {
      name.hasPrefix(identityName) ? 0 : name.hasPrefix(databaseName) ? 1 : 2
    }
    return try names().filter(isOurs).sorted { (rank($0), $0) < (rank($1), $1) }
  }

  private func names() throws(HistoryError) -> [String] {
    guard let stream = opendir(folder) else {
      throw HistoryError(systemError: errno, path: folder)
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
          String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw HistoryError(systemError: errno, path: folder) }
    return names
  }

  /// Whether the folder contains only our files and the person's own questionnaires.
  func holdNothingElse() -> Bool {
    guard let names = try? names() else { return false }
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
    let isDatabase = ([""] + journalSuffixes).contains { suffix in
      name == databaseName + suffix || name == unfinishedDatabaseName + suffix
    }
    return isDatabase || isDraftLock(name)
      || [lastCheckInsName, sealedDatabaseName, identityName].contains { ours in
        name == ours || name == ours + unfinishedSuffix
      }
  }
}

private let databaseName = "history.sqlite"
private let unfinishedSuffix = ".new"
private let unfinishedDatabaseName = databaseName + unfinishedSuffix
private let sealedDatabaseName = "history.sqlite.age"
private let identityName = "identity.age"
private let journalSuffixes = ["-journal", "-wal", "-shm"]
private let lastCheckInsName = "last-check-ins"
private let unfinishedLastCheckInsName = lastCheckInsName + unfinishedSuffix
private let draftLockPrefix = "draft-"
private let draftLockSuffix = ".lock"
