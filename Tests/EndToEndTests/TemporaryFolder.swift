// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A folder that is removed with everything in it when it is let go.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/onland-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Paths of all files below it, relative to it, in ascending order.
  var files: [String] {
    let all = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return all.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
