// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Journal
import Pages
import Terminal

/// `onland encryption`: whether the history can be read without a passphrase, and what opens it.
public struct EncryptionCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  private static let nothingChanged = "Nothing was changed."
  private static let mostTries = 3

  // MARK: How it is kept

  /// Needs no passphrase.
  ///
  /// - Returns: `nothing` when the history is not encrypted.
  public func status() throws -> ExitStatus {
    let report = try HistoryStore.sealing(folder: environment.folder)
    let path = report.path.cleanedForDisplay
    if report.isSealed {
      environment.writeSentence("Encryption is on: \(path) opens with your passphrase.")
      if let factor = report.workFactor {
        environment.writeSentence(
          "One guess at the passphrase takes 2^\(factor) steps of scrypt"
            + (factor == HistoryStore.standardWorkFactor ? ": 0.2 s and 128 MiB." : "."))
      } else {
        environment.writeSentence(
          "The file with the key to it cannot be read; onland encryption recover takes the recovery "
            + "key.")
      }
      switch report.hasRecoveryKey {
      case true?: environment.writeSentence("There is a recovery key.")
      case false?:
        environment.writeSentence(
          "There is no recovery key; onland encryption recovery-key makes one.")
      case nil: break
      }
      environment.writeSentence("The passphrase comes from \(origin).")
    } else {
      environment.writeSentence(
        "Encryption is off: whoever can read your files can read the history at \(path).")
      environment.writeSentence("onland encryption on asks for a passphrase and encrypts it.")
    }
    for file in report.leftOver {
      environment.writeSentence(
        "Left over from a change that was cut off, and read by nothing: \(file.cleanedForDisplay)")
    }
    return report.isSealed ? .done : .nothing
  }

  private var origin: String {
    switch environment.passphrases.origin {
    case .descriptor(let number):
      "the descriptor \(number.cleanedForDisplay) (ONLAND_PASSPHRASE_FD)"
    case .command(let command):
      "the command \"\(command.shortenedForDisplay)\" (ONLAND_PASSPHRASE_COMMAND)"
    case .terminal: "you, at a prompt that shows nothing"
    case .nowhere:
      "nowhere: there is no terminal here, and neither ONLAND_PASSPHRASE_FD nor "
        + "ONLAND_PASSPHRASE_COMMAND is set"
    }
  }

  // MARK: On and off

  /// - Parameter makesRecoveryKey: Needs a person who writes it down.
  public func on(makesRecoveryKey: Bool) throws -> ExitStatus {
    let report = try HistoryStore.sealing(folder: environment.folder)
    guard !report.isSealed else { throw HistoryError.alreadySealed(path: report.path) }
    try environment.requireWritableHistory()
    if makesRecoveryKey { try requirePerson() }
    environment.saySentence(
      "From now on the history opens with your passphrase alone, or with the recovery key. Without "
        + "both it is lost: nobody can open it then, neither can we.")
    environment.saySentence(
      "Four words that have nothing to do with each other are a good passphrase; a name and a year "
        + "are not.")
    let passphrase = try NewPassphrase(environment: environment, purpose: "the history").ask()
    let recoveryKey = makesRecoveryKey ? try newRecoveryKey() : nil
    try HistoryStore.seal(
      folder: environment.folder, passphrase: passphrase, recoveryKey: recoveryKey, date: today)
    environment.writeSentence(
      "The history is encrypted. Every command that reads it asks for the passphrase.")
    environment.writeSentence(
      "What was there before may still lie on the disk, in snapshots and in backups; on an SSD nothing "
        + "can overwrite it for certain. For full protection encrypt the disk.")
    return .done
  }

  public func off() throws -> ExitStatus {
    guard let keys = environment.keys else { return .nothing }
    try HistoryStore.unseal(folder: environment.folder, keys: keys)
    let path = try HistoryStore.sealing(folder: environment.folder).path
    environment.writeSentence(
      "The history is no longer encrypted: whoever can read your files can read "
        + "\(path.cleanedForDisplay).")
    return .done
  }

  // MARK: Keys

  public func changePassphrase() throws -> ExitStatus {
    guard let keys = environment.keys else { return .nothing }
    let report = try HistoryStore.sealing(folder: environment.folder)
    guard report.isSealed else { throw HistoryError.notSealed(path: report.path) }
    // The old one first: whoever does not know it is asked for nothing else.
    _ = try HistoryStore.reading(folder: environment.folder, keys: keys)
    let passphrase = try NewPassphrase(environment: environment, purpose: "the history")
      .ask(isTyped: true)
    try HistoryStore.changePassphrase(
      folder: environment.folder, keys: keys, to: passphrase, date: today)
    environment.writeSentence("The history opens with the new passphrase now.")
    sayOldCopies("passphrase")
    return .done
  }

  public func changeRecoveryKey() throws -> ExitStatus {
    guard let keys = environment.keys else { return .nothing }
    let report = try HistoryStore.sealing(folder: environment.folder)
    guard report.isSealed else { throw HistoryError.notSealed(path: report.path) }
    try requirePerson()
    _ = try HistoryStore.reading(folder: environment.folder, keys: keys)
    let recoveryKey = try newRecoveryKey()
    try HistoryStore.changeRecoveryKey(
      folder: environment.folder, keys: keys, to: recoveryKey, date: today)
    environment.writeSentence("The history opens with the new recovery key now.")
    if report.hasRecoveryKey == true { sayOldCopies("recovery key") }
    return .done
  }

  public func recover() throws -> ExitStatus {
    let report = try HistoryStore.sealing(folder: environment.folder)
    guard report.isSealed else { throw HistoryError.notSealed(path: report.path) }
    environment.saySentence(
      "The recovery key begins with AGE-SECRET-KEY-1. Capitals and spaces do not matter.")
    let recoveryKey = try typedRecoveryKey()
    let passphrase = try NewPassphrase(environment: environment, purpose: "the history")
      .ask(isTyped: true)
    try HistoryStore.recover(
      folder: environment.folder, recoveryKey: recoveryKey, passphrase: passphrase, date: today)
    environment.writeSentence(
      "The history opens with the new passphrase now, and with the recovery key as before.")
    return .done
  }

  private func sayOldCopies(_ name: String) {
    environment.writeSentence(
      "A copy of the folder from before, in a backup say, opens with the old \(name) for ever.")
  }

  private var today: String { "\(environment.now().localDate(dayStartMinutes: 0))" }

  // MARK: The recovery key

  private func requirePerson() throws {
    guard environment.person.isAtTerminal else {
      throw Problem(
        "there is no terminal to show the recovery key at",
        hint: "--no-recovery-key does without one. \(Self.nothingChanged)", status: .usage)
    }
  }

  /// Shows it once, and goes on when the person has it.
  private func newRecoveryKey() throws -> RecoveryKey {
    let key = RecoveryKey()
    environment.saySentence(
      "This is the recovery key. It opens the history when the passphrase is forgotten, and is shown "
        + "this once. Write it on paper, and keep that where your diary could lie:")
    environment.say("")
    environment.saySentence(key.text)
    environment.say("")
    for _ in 0..<Self.mostTries {
      let typed = try line("Its last six characters > ")
      if typed.uppercased() == key.text.suffix(Self.askedCharacters) { return key }
      environment.saySentence("These are not its last six characters.")
    }
    throw Problem(
      "the recovery key was not confirmed", hint: Self.nothingChanged, status: .usage)
  }

  private static let askedCharacters = 6

  private func typedRecoveryKey() throws -> RecoveryKey {
    for attempt in 1...Self.mostTries {
      let typed = try line("Recovery key > ")
      guard let key = RecoveryKey(typed: typed) else {
        environment.saySentence("That is no recovery key: it is mistyped, or cut short.")
        continue
      }
      do throws(HistoryError) {
        try HistoryStore.tryRecovery(folder: environment.folder, recoveryKey: key)
        return key
      } catch {
        guard case .passphraseRefused = error else { throw error }
        if attempt < Self.mostTries {
          environment.saySentence("That recovery key does not open the history.")
        }
      }
    }
    throw Problem(
      "no recovery key was typed that opens the history", hint: Self.nothingChanged,
      status: .history)
  }

  private func line(_ prompt: String) throws -> String {
    switch environment.lines.read(LineRequest(prompt: prompt)) {
    case .line(let typed): return TerminalText.cleaned(typed).filter { !$0.isWhitespace }
    case .interrupted, .hangUp:
      environment.say(Self.nothingChanged)
      throw Interruption.cutOff
    case .endOfInput, .unreadable, .tooLong:
      throw Problem("nothing was typed", hint: Self.nothingChanged, status: .usage)
    }
  }
}
