// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A file that only the person may read.
enum PrivateFile {
  /// Writes a file with mode 0600, whatever the umask; it and its name are on the disk when this
  /// returns.
  ///
  /// Its name is there only when all of it is: until then it is called something else, in the same
  /// folder.
  ///
  /// - Parameter replaces: Whether a file of that name may be replaced; that happens at once, so
  ///   the old one is there until the new one is whole.
  static func write(
    _ bytes: [UInt8], to path: String, replaces: Bool
  ) throws(PrivateFileError) {
    do {
      try write(bytes, as: path, replaces: replaces)
    } catch {
      throw PrivateFileError(path: path, refusal: error)
    }
  }

  /// What the system answered.
  enum Refusal: Error, Equatable {
    /// Something of that name is there, and was left as it is.
    case isThere
    /// What is there is no ordinary file, so nothing may take its place.
    case isNoFile
    /// With an `errno`; nothing is left of the file.
    case failed(CInt)
    /// With an `errno`; the file is there and whole, but may be gone after a power failure.
    case notConfirmed(CInt)
  }

  private static func write(
    _ bytes: [UInt8], as path: String, replaces: Bool
  ) throws(Refusal) {
    if let mode = fileMode(path) {
      guard replaces else { throw .isThere }
      // With the right to do so, a device such as /dev/null would become a file for everybody.
      guard [S_IFREG, S_IFLNK].contains(mode & S_IFMT) else { throw .isNoFile }
    }
    let folder = folder(of: path)
    var file = try UnfinishedFile(in: folder)
    try file.fill(bytes)
    try file.take(path, replaces: replaces)
    let failure = confirm(folder: folder)
    guard failure == 0 else { throw .notConfirmed(failure) }
  }

  /// The folder that a path's last name is in.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// - Returns: `nil` where nothing is; of a link, not of what it leads to.
  private static func fileMode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode : nil
  }

  /// Puts the names in a folder on the disk.
  ///
  /// - Returns: 0, or an `errno`.
  private static func confirm(folder: String) -> CInt {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that may be written but not listed cannot be asked; nor can those of some systems.
    guard descriptor >= 0 else { return errno == EACCES ? 0 : errno }
    defer { close(descriptor) }
    return fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno
  }
}

/// A private file that was not written as it should be.
struct PrivateFileError: Error, Equatable {
  var path: String
  var refusal: PrivateFile.Refusal
}
