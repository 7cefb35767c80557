// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import History
import Psychometrics
import Sealing
import TestSupport

/// A folder for one test, removed when the test is over.
final class TemporaryHistory: Sendable {
  /// There before anything else.
  var root: String { parent.path }
  private let parent: TemporaryFolder
  /// Where the history goes; not there until a store makes it.
  let folder: String
  let kept: Kept
  /// The file that the history is in.
  var file: String { "\(folder)/\(kept.databaseName)" }

  init(_ kept: Kept = .current) throws {
    self.kept = kept
    parent = try TemporaryFolder()
    folder = parent.path + "/data/onland"
  }

  // MARK: As the program sees it

  func open(busyTimeoutSeconds: Double = 5) throws -> HistoryStore {
    try kept.open(folder, busyTimeoutSeconds: busyTimeoutSeconds)
  }

  func read(busyTimeoutSeconds: Double = 5) throws(HistoryError) -> HistoryStore? {
    try HistoryStore.reading(
      folder: folder, keys: kept.keys, busyTimeoutSeconds: busyTimeoutSeconds)
  }

  func examine() throws(HistoryError) -> HealthReport? {
    try HistoryStore.examine(folder: folder, keys: kept.keys)
  }

  func salvage(known: [StoredDefinition] = []) throws(HistoryError) -> SalvagedContent? {
    try HistoryStore.salvage(folder: folder, known: known, keys: kept.keys)
  }

  func lastCheckIns() throws(HistoryError) -> LastCheckIns? {
    try HistoryStore.lastCheckIns(folder: folder, keys: kept.keys)
  }

  // MARK: As the disk has it

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// The file itself: sealed, where the history is.
  func stored() throws -> Data { try Data(contentsOf: URL(filePath: file)) }

  // MARK: As SQLite sees it

  /// The database, open.
  func bytes() throws -> Data {
    guard kept == .sealed else { return try stored() }
    return try Data(Opener.open(stored(), secretKeys: kept.identity(of: folder).secretKeys))
  }

  /// Puts another database in the place of this one.
  func replace(with bytes: Data) throws {
    let file = URL(filePath: file)
    guard kept == .sealed else { return try bytes.write(to: file) }
    let keys = try kept.identity(of: folder).secretKeys.map(\.publicKey)
    try Data(Sealer.seal(bytes, to: keys)).write(to: file)
    chmod(file.path, 0o600)
  }

  /// SQL on the database itself, past everything the store would do.
  func database<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard kept == .sealed else {
      return try DatabaseQueue(path: file).writeWithoutTransaction(body)
    }
    let before = try bytes()
    let copy = root + "/copy.sqlite"
    try before.write(to: URL(filePath: copy))
    let value = try DatabaseQueue(path: copy).writeWithoutTransaction(body)
    let after = try Data(contentsOf: URL(filePath: copy))
    if after != before { try replace(with: after) }
    return value
  }
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
