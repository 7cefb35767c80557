// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension HistoryStore {
  /// Whether there is anything that `erase` would delete, readable or not.
  public static func isPresent(folder: String) throws(HistoryError) -> Bool {
    let files = HistoryFiles(folder: folder)
    guard let status = try FileStatus(of: files.folder) else { return false }
    try status.requireOurs(as: .folder, path: files.folder)
    return !files.present().isEmpty
  }

  /// Deletes every file of the history, readable or not; close every store on the folder first.
  ///
  /// Other files in the folder, such as the person's own questionnaires, stay, and then so does the
  /// folder. Backups and some disks may keep copies.
  ///
  /// - Throws: `draftInUse` while somebody answers, `notOurs`, and what the file system refuses.
  public static func erase(folder: String) throws(HistoryError) {
    let files = HistoryFiles(folder: folder)
    guard let status = try FileStatus(of: files.folder) else { return }
    try status.requireOurs(as: .folder, path: files.folder)
    let names = files.present()

    // A living process would go on saving into a file without a name.
    var claims: [FileLock] = []
    for name in names where files.isDraftLock(name) {
      guard let claim = try FileLock(path: files.path(name), makingFile: true) else {
        throw .draftInUse(questionnaire: files.questionnaire(ofDraftLock: name))
      }
      claims.append(claim)
    }
    try withExtendedLifetime(claims) { () throws(HistoryError) in
      for name in names { try files.remove(files.path(name)) }
      if rmdir(files.folder) != 0 { try files.synchronizeFolder() }
    }
  }
}
