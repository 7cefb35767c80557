// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation

/// A new file under a name of its own, which goes when it is let go.
struct UnfinishedFile: ~Copyable {
  private let descriptor: CInt
  private let name: String
  private var isRenamed = false

  init(in folder: String) throws(PrivateFile.Refusal) {
    // A name may be left from a process that was killed; that file is not ours.
    for _ in 0..<100 {
      let name = "\(folder)/onland-unfinished-\(UInt64.random(in: 0...(.max)))"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        self.descriptor = descriptor
        self.name = name
        return
      }
      guard errno == EEXIST else { throw .failed(errno) }
    }
    throw .failed(EEXIST)
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
