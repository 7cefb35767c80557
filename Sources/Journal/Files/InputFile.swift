// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// A file that a person handed over by name, open for reading.
package final class InputFile {
  /// The name that stands for standard input.
  package static let standardInput = "-"

  package let descriptor: CInt

  /// - Parameter path: `-` is standard input.
  /// - Throws: When it cannot be opened or is a folder, with the system's reason.
  package init(_ path: String) throws(InputFileError) {
    let opened = path == Self.standardInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw InputFileError(path: path, number: errno) }
    var status = stat()
    // Else a folder would only be noticed at the first read.
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      if opened != STDIN_FILENO { close(opened) }
      throw InputFileError(path: path, number: EISDIR)
    }
    descriptor = opened
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// - Returns: What is there by now, none at the end; `nil` when it cannot be read.
  package func chunk(atMost size: Int) -> [UInt8]? {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { bytes, filled in
      repeat {
        count = read(descriptor, bytes.baseAddress, bytes.count)
      } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    return count < 0 ? nil : chunk
  }

  /// Bytes of an ordinary file; `nil` for a pipe or a terminal.
  package var size: Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// - Returns: Everything to the end; `nil` when it cannot be read, or is more than `limit`.
  package func all(atMost limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      guard let chunk = chunk(atMost: Self.largestChunk) else { return nil }
      if chunk.isEmpty { return bytes }
      bytes += chunk
      guard bytes.count <= limit else { return nil }
    }
  }

  /// - Parameter limit: Where reading stops; one byte more comes back from a larger file, so that it
  ///   can be told. A pipe is read to its end or to the limit.
  /// - Throws: When it cannot be read, with the system's reason.
  package static func bytes(
    _ path: String, limit: Int = DefinitionReader.maximumBytes
  ) throws(InputFileError) -> [UInt8] {
    let file = try InputFile(path)
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      guard let chunk = file.chunk(atMost: min(limit + 1 - bytes.count, largestChunk)) else {
        throw InputFileError(path: path, number: errno)
      }
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  private static let largestChunk = 1 << 20
}

/// Why a file that was handed over cannot be read.
package struct InputFileError: Error, Equatable {
  /// `-` is standard input.
  package var path: String
  /// The system's reason, an `errno`.
  package var number: CInt
}
