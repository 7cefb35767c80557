// SPDX-License-Identifier: GPL-3.0-or-later

import History

/// Asks for a passphrase that nothing is sealed with yet.
struct NewPassphrase {
  let environment: Environment
  /// What it is for, such as `the history`.
  var purpose: String

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
        "there is no terminal to ask for the new passphrase",
        hint: "ONLAND_PASSPHRASE_COMMAND names a command that prints it, ONLAND_PASSPHRASE_FD a "
          + "descriptor to read it from. Nothing was changed.", status: .usage)
    }
    for _ in 0..<Self.mostTries {
      let passphrase = try source.typed("New passphrase for \(purpose) > ")
      guard !passphrase.isEmpty else {
        environment.saySentence("It cannot be empty. Ctrl-C stops here.")
        continue
      }
      if try source.typed("The same again > ") == passphrase { return passphrase }
      environment.saySentence("The two differ. Once more, please.")
    }
    throw Problem(
      "no passphrase was typed twice alike", hint: "Nothing was changed.", status: .usage)
  }
}
