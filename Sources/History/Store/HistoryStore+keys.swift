// SPDX-License-Identifier: GPL-3.0-or-later

import Sealing

/// Changes of what opens a sealed history.
///
/// Each is a row of renames, and after each of them the history opens with a passphrase or a recovery key
/// that the person knows. Nobody may be answering meanwhile.
extension HistoryStore {
  /// Gives a sealed history another passphrase, and another key with it: whoever has the old
  /// passphrase and an old copy of the key's file does not open what is written from now on.
  ///
  /// - Throws: As `unseal`.
  public static func changePassphrase(
    folder: String, keys: HistoryKeys, to passphrase: [UInt8], date: String,
    workFactor: Int = standardWorkFactor, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) {
    let files = try sealedFiles(in: folder)
    let old = try keys.identity(files)
    let new = HistoryIdentity(recovery: old.recovery)
    try alone(files, busyTimeoutSeconds) { () throws(HistoryError) in
      let bytes = try openSealed(files, with: old.key)
      let last = try contentToKeep(of: bytes, files)
      // Until the new key is in its place, the history opens with either.
      try files.seal(bytes, to: old.recipients + [new.key.publicKey])
      try files.confirmed { () throws(HistoryError) in
        try files.write(new, passphrase: passphrase, date: date, workFactor: workFactor)
      }
      try files.seal(bytes, to: new.recipients)
      files.note(last)
    }
  }

  /// Gives a sealed history another recovery key: the one before opens nothing that is written from
  /// now on.
  ///
  /// - Throws: As `unseal`.
  public static func changeRecoveryKey(
    folder: String, keys: HistoryKeys, to recoveryKey: RecoveryKey, date: String,
    workFactor: Int = standardWorkFactor, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) {
    let files = try sealedFiles(in: folder)
    var identity = try keys.identity(files)
    let passphrase = try keys.passphrase(files)
    identity.recovery = recoveryKey.key.publicKey
    try alone(files, busyTimeoutSeconds) { () throws(HistoryError) in
      let bytes = try openSealed(files, with: identity.key)
      let last = try contentToKeep(of: bytes, files)
      try files.confirmed { () throws(HistoryError) in
        try files.write(identity, passphrase: passphrase, date: date, workFactor: workFactor)
      }
      try files.seal(bytes, to: identity.recipients)
      files.note(last)
    }
  }

  /// Whether the recovery key opens the sealed history.
  ///
  /// - Throws: `notSealed`, `passphraseRefused`, `damaged`.
  public static func tryRecovery(
    folder: String, recoveryKey: RecoveryKey
  ) throws(HistoryError) {
    let files = try sealedFiles(in: folder)
    _ = try openSealed(
      files, with: recoveryKey.key, orThrow: .passphraseRefused(path: files.database))
  }

  /// Gives a sealed history a new passphrase by its recovery key, whatever became of the old one.
  ///
  /// - Throws: As `tryRecovery`, and what writing refuses: the recovery key opens the history then.
  public static func recover(
    folder: String, recoveryKey: RecoveryKey, passphrase: [UInt8], date: String,
    workFactor: Int = standardWorkFactor, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) {
    try tryRecovery(folder: folder, recoveryKey: recoveryKey)
    let files = HistoryFiles(folder: folder)
    let identity = HistoryIdentity(recovery: recoveryKey.key.publicKey)
    try alone(files, busyTimeoutSeconds) { () throws(HistoryError) in
      let bytes = try openSealed(files, with: recoveryKey.key)
      let last = try contentToKeep(of: bytes, files)
      try files.seal(bytes, to: identity.recipients)
      try files.confirmed { () throws(HistoryError) in
        try files.write(identity, passphrase: passphrase, date: date, workFactor: workFactor)
      }
      files.note(last)
    }
  }
}
