// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation

/// A new file under a name of its own, which goes when it is let go.
struct UnfinishedFile: ~Copyable {
  private let descriptor: CInt
  private let name: String
  private var isRenamed = false

  private static let prefix = "onland-unfinished-"

  init(in folder: String) throws(PrivateFile.Refusal) {
    Self.removeAbandoned(in: folder)
    for _ in 0..<100 {
      let name = "\(folder)/\(Self.prefix)\(UInt64.random(in: 0...(.max)))"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if descriptor >= 0, Self.keep(descriptor) {
        self.descriptor = descriptor
        self.name = name
        return
      }
      if descriptor >= 0 { close(descriptor) } else if errno != EEXIST { throw .failed(errno) }
    }
    throw .failed(EEXIST)
  }

  /// Takes the lock that says that somebody is writing; some file systems have none.
  ///
  /// - Returns: Whether the file is still there: another process may have taken it for abandoned
  ///   before it had the lock.
  private static func keep(_ descriptor: CInt) -> Bool {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else { return false }
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }

  /// Removes what processes left that were killed: answers may be in it, and nobody would look there.
  ///
  /// Ours are those of that name, of this user and for nobody else, on which no process has a lock.
  private static func removeAbandoned(in folder: String) {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
          String(cString: $0)
        }
      }
      guard name.hasPrefix(prefix), UInt64(name.dropFirst(prefix.count)) != nil else { continue }
      let path = "\(folder)/\(name)"
      let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode == S_IFREG | 0o600,
        status.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0
      else { continue }
      unlink(path)
    }
  }

  deinit {
    close(descriptor)
    if !isRenamed { unlink(name) }
  }

  /// Writes what is in it; all of it is on the disk then.
  package func fill(_ bytes: [UInt8]) throws(PrivateFile.Refusal) {
    // The umask may have taken away the owner's own rights.
    guard fchmod(descriptor, 0o600) == 0 else { throw .failed(errno) }
    let failure = bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
    guard failure == 0 else { throw .failed(failure) }
    guard fsync(descriptor) == 0 else { throw .failed(errno) }
  }

  /// Gives it the name that it was written for.
  ///
  /// - Parameter replaces: Whether a file of that name goes; it does so in the same instant.
  package mutating func take(_ path: String, replaces: Bool) throws(PrivateFile.Refusal) {
    if !replaces {
      // Unlike a rename, a second name is refused where one is.
      if link(name, path) == 0 { return }
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw Self.refusal(errno) }
      // A file system without them, as on a stick: whoever makes the name first has it.
      let place = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard place >= 0 else { throw Self.refusal(errno) }
      close(place)
    }
    guard rename(name, path) == 0 else {
      let failure = errno
      if !replaces { unlink(path) }
      throw .failed(failure)
    }
    isRenamed = true
  }

  private static func refusal(_ number: CInt) -> PrivateFile.Refusal {
    number == EEXIST ? .isThere : .failed(number)
  }
}
