// SPDX-License-Identifier: GPL-3.0-or-later

import Sealing

/// The key to a sealed history, and who else has one.
struct HistoryIdentity: Sendable {
  var key: SecretKey
  /// `nil` when there is no recovery key.
  var recovery: PublicKey?

  /// Everybody to whom the history is sealed.
  var recipients: [PublicKey] { [key.publicKey] + [recovery].compactMap(\.self) }

  /// As `age -i` takes it.
  ///
  /// - Parameter date: Of the day it is written.
  func file(date: String) -> IdentityFile {
    IdentityFile(
      comments: [
        "onland identity, \(date)", "\(Self.publicKeyName): \(key.publicKey.text)",
        recovery.map { "\(Self.recoveryName): \($0.text)" } ?? "no recovery key",
      ], secretKeys: [key])
  }

  /// - Throws: `SealingError`.
  init(_ file: IdentityFile) throws(SealingError) {
    guard let key = file.secretKeys.first else { throw .malformedKey }
    self.key = key
    if let recovery = file.comment(Self.recoveryName) { self.recovery = try PublicKey(recovery) }
  }

  init(key: SecretKey = SecretKey(), recovery: PublicKey?) {
    self.key = key
    self.recovery = recovery
  }

  private static let publicKeyName = "public key"
  private static let recoveryName = "recovery public key"
}
