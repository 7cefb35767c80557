// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension HistoryStore {
  /// Whether there is anything that `erase` would delete, readable or not.
  ///
  /// - Throws: Where the folder cannot be listed: that is not the same as empty.
  public static func isPresent(folder: String) throws(HistoryError) -> Bool {
    let files = HistoryFiles(folder: folder)
    guard let status = try FileStatus(of: files.folder) else { return false }
    try status.requireOurs(as: .folder, path: files.folder)
    return !(try files.present()).isEmpty
  }

  /// Deletes every file of the history, readable or not; close every store on the folder first.
  ///
  /// Other files in the folder, such as the person's own questionnaires, stay, and then so does the
  /// folder. Backups and some disks may keep copies.
  ///
  /// - Throws: `draftInUse` while somebody answers, `notOurs`, and what the file system refuses:
  ///   nothing was deleted then. `partlyErased` when some files could be deleted and some not.
  public static func erase(
    folder: String, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) {
    let files = HistoryFiles(folder: folder)
    guard let status = try FileStatus(of: files.folder) else { return }
    try status.requireOurs(as: .folder, path: files.folder)
    let names = try files.present()
    let claims = try claims(of: names, files)
    // Whoever changes a sealed history gives a new file its name, which would outlast its removal.
    let lock =
      try files.isSealed
      ? FileLock.waiting(path: files.folder, makingFile: false, seconds: busyTimeoutSeconds) : nil
    try withExtendedLifetime((claims, lock)) { () throws(HistoryError) in
      try delete(names.map(files.path), files)
      // What is left in the folder is not ours.
      if rmdir(files.folder) != 0 { try files.synchronizeFolder() }
    }
  }

  /// A living process would go on saving into a file without a name.
  static func claims(
    of names: [String], _ files: HistoryFiles
  ) throws(HistoryError) -> [FileLock] {
    var claims: [FileLock] = []
    for name in names where files.isDraftLock(name) {
      let path = files.path(name)
      // Nobody answers behind what is no file.
      guard try FileStatus(of: path)?.kind == .file else { continue }
      guard let claim = try FileLock(path: path, makingFile: true) else {
        throw .draftInUse(questionnaire: files.questionnaire(ofDraftLock: name))
      }
      claims.append(claim)
    }
    return claims
  }

  /// Goes on behind what cannot be deleted, so that as little as possible is left.
  private static func delete(_ paths: [String], _ files: HistoryFiles) throws(HistoryError) {
    var gone: [String] = []
    var left: [String] = []
    var reason: Int32 = 0
    for path in paths {
      // A journal belongs to its database: what is left of the two must stay readable.
      let isNeeded = files.journals.contains(path) && left.contains(files.database)
      if !isNeeded, unlink(path) == 0 || errno == ENOENT {
        gone.append(path)
      } else {
        if left.isEmpty { reason = errno }
        left.append(path)
      }
    }
    guard let first = left.first else { return }
    guard !gone.isEmpty else { throw HistoryError(systemError: reason, path: first) }
    throw .partlyErased(gone: gone, left: left, errno: reason)
  }
}
