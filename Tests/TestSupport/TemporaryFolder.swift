// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Synchronization

/// A folder with mode 0700 that is removed with everything in it when it is let go.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// - Parameter parent: Absent: where the system wants such folders.
  public init(in parent: String? = nil) throws {
    let parent = URL(filePath: parent ?? NSTemporaryDirectory())
    var template = Array(parent.appending(path: "onland-test-XXXXXX").path.utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(number: errno) }
    let path = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
    self.path = path
    _ = Self.removesAtExit
    Self.present.withLock { _ = $0.insert(path) }
  }

  /// One whose path is as long on every machine, for what shows it: lines break alike then.
  public static func short() throws -> TemporaryFolder { try TemporaryFolder(in: "/tmp") }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    Self.present.withLock { _ = $0.remove(path) }
  }

  /// Those that nobody has let go yet.
  private static let present = Mutex<Set<String>>([])

  /// What a static property holds is never let go, so the rest is removed when the process ends.
  private static let removesAtExit: Void = {
    atexit {
      for path in TemporaryFolder.present.withLock({ $0 }) {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }()

  /// Paths of all files below it, relative to it, in ascending order.
  public var files: [String] {
    let all = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return all.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
