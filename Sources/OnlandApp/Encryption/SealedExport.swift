// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import History
import Sealing
import Texts

/// A backup that opens with a passphrase, here and with `age`.
struct SealedExport {
  let environment: Environment

  /// Asks for a passphrase of its own at a terminal; Enter takes that of the history.
  func seal(_ bytes: [UInt8]) throws -> [UInt8] {
    do {
      return try Sealer.seal(bytes, passphrase: passphrase())
    } catch is SealingError {
      preconditionFailure("a passphrase of any length can be used")
    }
  }

  private func passphrase() throws -> [UInt8] {
    let same = try HistoryStore.passphrase(folder: environment.folder, keys: environment.keys)
    guard environment.passphrases.origin == .terminal else { return same }
    for _ in 0..<3 {
      let own = try environment.passphrases.typed(
        .encryptionAskForFile())
      if own.isEmpty { return same }
      if try environment.passphrases.typed(.encryptionAskAgain()) == own { return own }
      environment.saySentence(.encryptionDiffer())
    }
    throw Problem(
      .encryptionNotTypedTwice(), hint: .problemNothingWritten(), status: .usage)
  }
}

/// What was exported so, open.
struct SealedImport {
  let environment: Environment
  /// As the person named it.
  let path: String

  /// - Returns: The same bytes where they are not sealed.
  func open(_ bytes: [UInt8]) throws -> [UInt8] {
    guard SealedFile.begins(bytes) else { return bytes }
    let name = path.shortenedForDisplay
    var refused = 0
    while let passphrase = try environment.passphrases.passphrase(
      refused == 0
        ? .encryptionAskOfFile(file: .given(name)) : .encryptionAskOther(),
      refused: refused)
    {
      do throws(SealingError) {
        return try Opener.open(bytes, passphrases: [passphrase])
      } catch {
        guard case .noMatch = error, isForPassphrase(bytes) else { throw problem(error, name) }
        refused += 1
      }
    }
    throw Problem(
      .encryptionWrongPassphrase(name: .given(name)), hint: .problemNothingChanged(), status: .data)
  }

  private func isForPassphrase(_ bytes: [UInt8]) -> Bool {
    // What is armored shows its header only when it is opened; it is taken for what export writes.
    guard let sealed = try? SealedFile(header: bytes) else { return true }
    if case .passphrase = sealed.way { return true }
    return false
  }

  private func problem(_ error: SealingError, _ name: String) -> Problem {
    switch error {
    case .workFactorTooHigh(let factor):
      Problem(
        .encryptionTooMuchWork(file: .given(name), factor: factor),
        hint: .encryptionMostWork(highest: WorkFactor.highest),
        status: .data)
    case .noMatch, .unsupported:
      Problem(
        .encryptionSealedWithKey(file: .given(name)),
        hint: .encryptionKeyHint(),
        status: .data)
    default:
      Problem(
        .encryptionDamaged(file: .given(name)),
        hint: .problemNothingChanged(), status: .data)
    }
  }
}
