// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Texts

/// Asks for a passphrase that nothing is sealed with yet.
struct NewPassphrase {
  let environment: Environment

  private static let mostTries = 3

  /// Twice at a terminal, so that a slip is noticed; once where it comes from elsewhere.
  ///
  /// - Parameter isTyped: Whether a person must type it, also where the one before comes from elsewhere.
  /// - Throws: `noPassphrase`, and when the two differ again and again.
  func ask(isTyped: Bool = false) throws -> [UInt8] {
    let source = environment.passphrases
    switch source.origin {
    case .descriptor, .command: if !isTyped { return try source.given() }
    case .terminal: break
    case .nowhere:
      throw Problem(
        .encryptionNoTerminalToAsk(),
        hint: .encryptionPassphraseSources(), status: .usage)
    }
    for _ in 0..<Self.mostTries {
      let passphrase = try source.typed(.encryptionAskNew())
      guard !passphrase.isEmpty else {
        environment.saySentence(.encryptionNotEmpty())
        continue
      }
      if try source.typed(.encryptionAskAgain()) == passphrase { return passphrase }
      environment.saySentence(.encryptionDiffer())
    }
    throw Problem(
      .encryptionNotTypedTwice(), hint: .problemNothingChanged(), status: .usage)
  }
}
