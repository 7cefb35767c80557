// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Synchronization

/// A folder with mode 0700 that is removed with everything in it when it is let go.
public final class TemporaryFolder: Sendable {
  public let path: String

  /// - Parameter parent: Absent: where the system wants such folders.
  public init(in parent: String? = nil) throws {
    let parent = URL(filePath: parent ?? NSTemporaryDirectory())
    while true {
      let path = parent.appending(path: "onland-test-\(Self.name())").path
      if mkdir(path, 0o700) == 0 {
        self.path = path
        break
      }
      guard errno == EEXIST else { throw SystemError(number: errno) }
    }
    _ = Self.removesAtExit
    Self.present.withLock { [path] in _ = $0.insert(path) }
  }

  /// Six letters that spell nothing: tests look for digits, names and country codes in texts that
  /// show the path, and what mkdtemp(3) makes up holds "NZ" now and then.
  private static func name() -> String {
    String((0..<6).map { _ in "bcdfghjkmpqrtvwxyz".randomElement()! })
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
