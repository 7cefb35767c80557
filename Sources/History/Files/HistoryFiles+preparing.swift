// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension HistoryFiles {
  /// Makes the folder with mode 0700 where it is missing, and refuses one that is not ours.
  func prepareFolder() throws(HistoryError) {
    guard let status = try FileStatus(of: folder) else {
      try makeFolder(folder)
      return
    }
    try status.requireOurs(as: .folder, path: folder)
    // A folder that serves other purposes too, such as a home folder, keeps its mode: `doctor`
    // tells, and the files are closed to others in any case.
    if status.mode & 0o077 != 0, holdNothingElse() { try setMode(0o700, of: folder) }
  }

  /// Closes the database to everyone else, and refuses one that is not ours.
  ///
  /// - Returns: Whether there is one.
  func prepareDatabase() throws(HistoryError) -> Bool {
    guard let status = try FileStatus(of: database) else { return false }
    try status.requireOurs(as: .file, path: database)
    try requireOurJournals()
    if status.mode & 0o077 != 0 { try setMode(0o600, of: database) }
    return true
  }

  /// Whether there is a history to read; changes nothing.
  func findDatabase() throws(HistoryError) -> Bool {
    guard let folderStatus = try FileStatus(of: folder) else { return false }
    try folderStatus.requireOurs(as: .folder, path: folder)
    guard let status = try FileStatus(of: database) else { return false }
    try status.requireOurs(as: .file, path: database)
    try requireOurJournals()
    return true
  }

  /// SQLite opens whatever has the name of a journal, and would wait for a pipe for ever.
  private func requireOurJournals() throws(HistoryError) {
    for path in journals { try FileStatus(of: path)?.requireOurs(as: .file, path: path) }
  }

  /// Whether a change was cut off, and what it had written so far is to be taken back.
  func holdJournal() throws(HistoryError) -> Bool {
    guard let status = try FileStatus(of: database + "-journal") else { return false }
    return status.size > 0
  }

  /// Makes an empty file that only its owner may read, whatever the umask.
  func makePrivateFile(_ path: String) throws(HistoryError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw HistoryError(systemError: errno, path: path) }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw HistoryError(systemError: errno, path: path) }
  }

  /// Gives the finished database its name, so that it is there after a power failure too.
  func finishDatabase() throws(HistoryError) {
    try finish(unfinishedDatabase, as: plainDatabase)
    try synchronizeFolder()
  }

  func finish(_ unfinished: String, as path: String) throws(HistoryError) {
    guard rename(unfinished, path) == 0 else { throw HistoryError(systemError: errno, path: path) }
  }

  /// Waits until the names in the folder are on the disk.
  func synchronizeFolder() throws(HistoryError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw HistoryError(systemError: errno, path: folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw HistoryError(systemError: errno, path: folder) }
  }

  func remove(_ path: String) throws(HistoryError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw HistoryError(systemError: errno, path: path)
    }
  }

  /// Whether the database is known not to be there any more.
  var databaseIsGone: Bool {
    do throws(HistoryError) {
      return try FileStatus(of: database) == nil
    } catch {
      return false
    }
  }

  /// Whether the limit of this process on the size of a file is near: SQLite tells of it as of any
  /// other write that failed. Its journal may be as large as the database, and a little more.
  var mayNotGrow: Bool {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { return false }
    let size = (try? FileStatus(of: database))?.size ?? 0
    return limit.rlim_cur < rlim_t(2 * size + (1 << 20))
  }

  /// Why SQLite could not open or write, asked of the file system since SQLite does not tell.
  func reasonNotWritable(sqliteCode: Int32) -> HistoryError {
    reasonNotWritable() ?? .failed(path: database, sqliteCode: sqliteCode)
  }

  /// - Returns: `nil` when the file system refuses nothing: of a folder that is missing, the nearest
  ///   one above it is asked.
  func reasonNotWritable() -> HistoryError? {
    for path in [database, nearestFolder] where access(path, R_OK | W_OK) != 0 && errno != ENOENT {
      return HistoryError(systemError: errno, path: path)
    }
    return nil
  }

  private var nearestFolder: String {
    var path = folder
    while access(path, F_OK) != 0, errno == ENOENT, path != "/" {
      path = URL(filePath: path).deletingLastPathComponent().path
    }
    return path
  }

  private func makeFolder(_ path: String) throws(HistoryError) {
    let parent = URL(filePath: path).deletingLastPathComponent().path
    if access(parent, F_OK) != 0, errno == ENOENT, parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o700) == 0 else {
      // Another process was quicker, which is fine where it made a folder of ours.
      if errno == EEXIST, let status = try FileStatus(of: path) {
        return try status.requireOurs(as: .folder, path: path)
      }
      throw HistoryError(systemError: errno, path: path)
    }
    // The umask may have taken away the owner's own rights.
    try setMode(0o700, of: path)
  }

  private func setMode(_ mode: mode_t, of path: String) throws(HistoryError) {
    guard chmod(path, mode) == 0 else { throw HistoryError(systemError: errno, path: path) }
  }
}
