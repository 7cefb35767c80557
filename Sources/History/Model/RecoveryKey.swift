// SPDX-License-Identifier: GPL-3.0-or-later

import Sealing

/// A second key to a sealed history, kept on paper: it opens the history without the passphrase.
public struct RecoveryKey: Sendable {
  let key: SecretKey

  /// Makes a new one.
  public init() { key = SecretKey() }

  /// - Parameter typed: In upper or lower case, with spaces anywhere.
  /// - Returns: `nil` when it is none, or mistyped.
  public init?(typed: String) {
    guard let key = try? SecretKey(typed.filter { !$0.isWhitespace }) else { return nil }
    self.key = key
  }

  /// As `age` reads it too; 74 characters.
  public var text: String { key.text }
}
