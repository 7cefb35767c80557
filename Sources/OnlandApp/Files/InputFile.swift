// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// A file that a person handed over by name.
enum InputFile {
  /// - Parameter limit: Where reading stops; one byte more comes back from a larger file, so that it
  ///   can be told. A pipe is read to its end or to the limit.
  /// - Throws: When it cannot be read, with the system's reason.
  static func bytes(
    _ path: String, limit: Int = DefinitionReader.maximumBytes
  ) throws(Problem) -> [UInt8] {
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? file.close() }
      var bytes: [UInt8] = []
      while bytes.count <= limit,
        let chunk = try file.read(upToCount: limit + 1 - bytes.count), !chunk.isEmpty
      {
        bytes += chunk
      }
      return bytes
    } catch {
      let isMissing = (error as? CocoaError)?.code == .fileReadNoSuchFile
      throw Problem(
        "cannot read \(path.forMessage): \(isMissing ? "there is no such file" : "not a readable file")",
        hint: "Nothing was changed.", status: .data)
    }
  }
}
