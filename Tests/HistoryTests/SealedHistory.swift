// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import History
import Sealing
import TestSupport

/// What opens the sealed histories of tests.
let passphrase = Array("four random words here".utf8)

extension HistoryKeys {
  /// One that is asked once, and gives the passphrase of tests, or another one.
  static func giving(_ words: [UInt8] = passphrase) -> HistoryKeys {
    HistoryKeys { refused in refused == 0 ? words : nil }
  }
}

extension TemporaryHistory {
  var sealedFile: String { folder + "/history.sqlite.age" }
  var identityFile: String { folder + "/identity.age" }

  /// Seals it with little work.
  func seal(recoveryKey: RecoveryKey? = nil) throws {
    try HistoryStore.seal(
      folder: folder, passphrase: passphrase, recoveryKey: recoveryKey, date: "2026-11-30",
      workFactor: 4)
  }

  func openSealed(_ keys: HistoryKeys = .giving()) throws -> HistoryStore {
    try HistoryStore(folder: folder, keys: keys)
  }

  func readSealed(_ keys: HistoryKeys = .giving()) throws -> HistoryStore? {
    try HistoryStore.reading(folder: folder, keys: keys)
  }

  func bytes(of path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  /// Every file and its bytes.
  func everything() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try names() { files[name] = try bytes(of: "\(folder)/\(name)") }
    return files
  }
}
