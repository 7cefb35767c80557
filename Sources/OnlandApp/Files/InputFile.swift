// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// A file that a person handed over by name, open for reading.
final class InputFile {
  /// The name that stands for standard input.
  static let standardInput = "-"

  let descriptor: CInt

  /// - Parameters:
  ///   - path: `-` is standard input.
  ///   - remains: What a message says of everything else.
  /// - Throws: When it cannot be opened or is a folder, with the system's reason.
  init(_ path: String, onFailure remains: String = InputFile.untouched) throws(Problem) {
    let opened = path == Self.standardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw Self.problem(path, errno, remains) }
    var status = stat()
    // Else a folder would only be noticed at the first read.
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      if opened != STDIN_FILENO { close(opened) }
      throw Self.problem(path, EISDIR, remains)
    }
    descriptor = opened
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// - Returns: What is there by now, none at the end; `nil` when it cannot be read.
  func chunk(atMost size: Int) -> [UInt8]? {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { bytes, filled in
      repeat {
        count = read(descriptor, bytes.baseAddress, bytes.count)
      } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    return count < 0 ? nil : chunk
  }

  /// - Parameter limit: Where reading stops; one byte more comes back from a larger file, so that it
  ///   can be told. A pipe is read to its end or to the limit.
  /// - Throws: When it cannot be read, with the system's reason.
  static func bytes(
    _ path: String, limit: Int = DefinitionReader.maximumBytes
  ) throws(Problem) -> [UInt8] {
    let file = try InputFile(path)
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      guard let chunk = file.chunk(atMost: min(limit + 1 - bytes.count, largestChunk)) else {
        throw problem(path, errno, untouched)
      }
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  static let untouched = "Nothing was changed."
  private static let largestChunk = 1 << 20

  private static func problem(_ path: String, _ number: CInt, _ remains: String) -> Problem {
    let name = path == standardInput ? "standard input" : path.forMessage
    let reason =
      switch number {
      case ENOENT, ENOTDIR: "there is no such file"
      case EMFILE, ENFILE, ENOMEM, EIO, ENAMETOOLONG: String(cString: strerror(number))
      default: "not a readable file"
      }
    return Problem("cannot read \(name): \(reason)", hint: remains, status: .data)
  }
}
