// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What the file system says about one path, without following a symbolic link.
struct FileStatus {
  enum Kind: Equatable {
    case file, folder, symbolicLink, other
  }

  /// Of the file itself, whatever it is called.
  struct Identity: Equatable {
    let device: UInt
    let number: UInt
  }

  /// What changes whenever the file is written.
  struct State: Equatable {
    var modifiedSeconds: Int
    var modifiedNanoseconds: Int
    /// Bytes.
    var size: Int
  }

  let identity: Identity
  let kind: Kind
  let owner: UInt32
  /// The permission bits only, such as 0o600.
  let mode: UInt32
  let size: Int
  /// Seconds since 1970-01-01 UTC and the nanosecond part.
  private let modified: timespec

  /// - Returns: `nil` when there is nothing at `path`.
  init?(of path: String) throws(HistoryError) {
    // By path, never by opening: closing any descriptor of the database would drop the locks
    // that SQLite holds on it in this process.
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw HistoryError(systemError: errno, path: path)
    }
    identity = Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    owner = status.st_uid
    mode = status.st_mode & 0o7777
    size = Int(status.st_size)
    modified = status.st_mtim
  }

  var state: State {
    State(
      modifiedSeconds: modified.tv_sec, modifiedNanoseconds: modified.tv_nsec, size: size)
  }

  /// - Throws: `notOurs` when it is of another kind or belongs to another user.
  func requireOurs(as expected: Kind, path: String) throws(HistoryError) {
    if kind == .symbolicLink { throw .notOurs(path: path, reason: .symbolicLink) }
    guard kind == expected else {
      throw .notOurs(path: path, reason: expected == .folder ? .notAFolder : .notAFile)
    }
    guard owner == geteuid() else {
      throw .notOurs(path: path, reason: .ownedBy(userID: owner))
    }
  }
}
