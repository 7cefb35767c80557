// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A file that a person handed over by name.
enum InputFile {
  /// - Throws: When it cannot be read, with the system's reason.
  static func bytes(_ path: String) throws(Problem) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      let isMissing = (error as? CocoaError)?.code == .fileReadNoSuchFile
      throw Problem(
        "cannot read \(path.forMessage): \(isMissing ? "there is no such file" : "not a readable file")",
        hint: "Nothing was changed.", status: .data)
    }
  }
}
