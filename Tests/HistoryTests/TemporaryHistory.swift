// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import History
import Psychometrics
import TestSupport

/// A folder for one test, removed when the test is over.
final class TemporaryHistory: Sendable {
  /// There before anything else.
  var root: String { parent.path }
  private let parent: TemporaryFolder
  /// Where the history goes; not there until a store makes it.
  let folder: String
  var file: String { folder + "/history.sqlite" }

  init() throws {
    parent = try TemporaryFolder()
    folder = parent.path + "/data/onland"
  }

  func bytes() throws -> Data { try Data(contentsOf: URL(filePath: file)) }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  func open(busyTimeoutSeconds: Double = 5) throws -> HistoryStore {
    try HistoryStore(folder: folder, busyTimeoutSeconds: busyTimeoutSeconds)
  }

  /// SQL on the file itself, past everything the store would do.
  func database() throws -> DatabaseQueue { try DatabaseQueue(path: file) }
}

/// The permission bits, without following a symbolic link.
func mode(of path: String) throws -> Int {
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
}

/// Ends this process in the middle of a transaction, part of which is in the file already.
func dieWhileWriting(_ file: String) throws {
  try DatabaseQueue(path: file).write { db in
    // A cache this small is written to the file before the end of the transaction.
    try db.execute(
      sql: "PRAGMA cache_size = 1; DELETE FROM changed_check_in; DELETE FROM revision;"
        + "DELETE FROM definition")
    for number in 0..<2000 {
      try db.execute(sql: "INSERT INTO entry VALUES ('setting', ?, 'x', 0, 0)", arguments: [number])
    }
    kill(getpid(), SIGKILL)
  }
}
