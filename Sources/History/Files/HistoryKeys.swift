// SPDX-License-Identifier: GPL-3.0-or-later

import Sealing

/// What opens a sealed history: asks for the passphrase at the first need, once for as long as this
/// value lives.
public final class HistoryKeys {
  /// - Parameter refused: How many passphrases did not open the history so far.
  /// - Returns: `nil` where no other one is to be had.
  /// - Throws: `noPassphrase`.
  public typealias Ask = (_ refused: Int) throws(HistoryError) -> [UInt8]?

  private struct Opened {
    /// What was opened: another file needs another look.
    var file: [UInt8]
    var identity: HistoryIdentity
    var passphrase: [UInt8]
  }

  private let ask: Ask
  private var opened: Opened?

  public init(_ ask: @escaping Ask) { self.ask = ask }

  func identity(_ files: HistoryFiles) throws(HistoryError) -> HistoryIdentity {
    try open(files).identity
  }

  /// What the person gave.
  func passphrase(_ files: HistoryFiles) throws(HistoryError) -> [UInt8] {
    try open(files).passphrase
  }

  private func open(_ files: HistoryFiles) throws(HistoryError) -> Opened {
    guard let file = try files.contents(of: files.identity) else {
      throw .identityMissing(path: files.identity)
    }
    if let opened, opened.file == file { return opened }
    // Before anybody types: a file that breaks the rules opens with no passphrase.
    guard let sealed = try? SealedFile(header: file), case .passphrase(let factor) = sealed.way,
      factor <= WorkFactor.highest
    else { throw .identityDamaged(path: files.identity) }
    var refused = 0
    while let passphrase = try ask(refused) {
      if let identity = try identity(in: file, passphrase: passphrase, files) {
        let result = Opened(file: file, identity: identity, passphrase: passphrase)
        opened = result
        return result
      }
      refused += 1
    }
    throw .passphraseRefused(path: files.database)
  }

  /// - Returns: `nil` when it is another passphrase.
  private func identity(
    in file: [UInt8], passphrase: [UInt8], _ files: HistoryFiles
  ) throws(HistoryError) -> HistoryIdentity? {
    do throws(SealingError) {
      let text = try Opener.open(file, passphrases: [passphrase])
      return try HistoryIdentity(IdentityFile(String(decoding: text, as: UTF8.self)))
    } catch {
      if case .noMatch = error { return nil }
      throw .identityDamaged(path: files.identity)
    }
  }
}
