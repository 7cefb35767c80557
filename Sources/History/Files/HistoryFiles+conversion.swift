// SPDX-License-Identifier: GPL-3.0-or-later

import Sealing

/// The steps of a conversion.
extension HistoryFiles {
  func write(
    _ identity: HistoryIdentity, passphrase: [UInt8], date: String, workFactor: Int
  ) throws(HistoryError) {
    let sealed: [UInt8]
    do throws(SealingError) {
      sealed = try Sealer.seal(
        identity.file(date: date).text.utf8, passphrase: passphrase, workFactor: workFactor)
    } catch {
      throw .identityDamaged(path: self.identity)
    }
    try replace(self.identity, with: sealed, by: unfinishedIdentity)
  }

  func seal(_ bytes: [UInt8], to recipients: [PublicKey]) throws(HistoryError) {
    let sealed: [UInt8]
    do throws(SealingError) {
      sealed = try Sealer.seal(bytes, to: recipients)
    } catch {
      throw .identityDamaged(path: identity)
    }
    try confirmed { () throws(HistoryError) in
      try replace(sealedDatabase, with: sealed, by: unfinishedSealedDatabase)
    }
  }

  /// A step that nothing may follow before the disk has confirmed it; asks the disk once more.
  func confirmed(
    _ step: () throws(HistoryError) -> Void
  ) throws(HistoryError) {
    do throws(HistoryError) {
      try step()
    } catch {
      guard case .unconfirmed = error else { throw error }
      try synchronizeFolder()
    }
  }

  func removePlainDatabase() throws(HistoryError) {
    try removeAll([plainDatabase] + journals + unfinishedJournals + [unfinishedDatabase])
  }

  func removeSealedDatabase() throws(HistoryError) {
    try removeAll([
      sealedDatabase, identity, unfinishedSealedDatabase, unfinishedIdentity,
    ])
  }

  private func removeAll(_ paths: [String]) throws(HistoryError) {
    for path in paths { try remove(path) }
  }
}
