// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import History
import Journal
import Pages
import Terminal
import Texts

/// `onland encryption`: whether the history can be read without a passphrase, and what opens it.
public struct EncryptionCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  private static let mostTries = 3

  // MARK: How it is kept

  /// Needs no passphrase.
  ///
  /// - Returns: `nothing` when the history is not encrypted.
  public func status() throws -> ExitStatus {
    let report = try HistoryStore.sealing(folder: environment.folder)
    let path = report.path.cleanedForDisplay
    if report.isSealed {
      environment.writeSentence(.encryptionIsOn(path: .given(path)))
      if let factor = report.workFactor {
        environment.writeSentence(
          factor == HistoryStore.standardWorkFactor
            ? .encryptionUsualWork(factor: factor)
            : .encryptionWork(factor: factor))
      } else {
        environment.writeSentence(
          .encryptionKeyUnreadable())
      }
      switch report.hasRecoveryKey {
      case true?: environment.writeSentence(.encryptionHasRecoveryKey())
      case false?:
        environment.writeSentence(
          .encryptionHasNoRecoveryKey())
      case nil: break
      }
      environment.writeSentence(origin)
    } else {
      environment.writeSentence(
        .encryptionIsOff(path: .given(path)))
      environment.writeSentence(.encryptionHowToTurnOn())
    }
    for file in report.leftOver {
      environment.writeSentence(
        .encryptionLeftOver(file: .given(file.cleanedForDisplay)))
    }
    return report.isSealed ? .done : .nothing
  }

  private var origin: Message {
    switch environment.passphrases.origin {
    case .descriptor(let number):
      .encryptionFromDescriptor(number: .given(number.cleanedForDisplay))
    case .command(let command):
      .encryptionFromCommand(command: .given(command.shortenedForDisplay))
    case .terminal: .encryptionFromYou()
    case .nowhere:
      .encryptionFromNowhere()
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
      .encryptionWhatItMeans())
    environment.saySentence(
      .encryptionGoodPassphrase())
    let passphrase = try NewPassphrase(environment: environment).ask()
    let recoveryKey = makesRecoveryKey ? try newRecoveryKey() : nil
    try HistoryStore.seal(
      folder: environment.folder, passphrase: passphrase, recoveryKey: recoveryKey, date: today)
    environment.writeSentence(
      .encryptionTurnedOn())
    environment.writeSentence(
      .encryptionTraces())
    return .done
  }

  public func off() throws -> ExitStatus {
    guard let keys = environment.keys else { return .nothing }
    try HistoryStore.unseal(folder: environment.folder, keys: keys)
    let path = try HistoryStore.sealing(folder: environment.folder).path
    environment.writeSentence(
      .encryptionTurnedOff(path: .given(path.cleanedForDisplay)))
    return .done
  }

  // MARK: Keys

  public func changePassphrase() throws -> ExitStatus {
    guard let keys = environment.keys else { return .nothing }
    let report = try HistoryStore.sealing(folder: environment.folder)
    guard report.isSealed else { throw HistoryError.notSealed(path: report.path) }
    // The old one first: whoever does not know it is asked for nothing else.
    _ = try HistoryStore.reading(folder: environment.folder, keys: keys)
    let passphrase = try NewPassphrase(environment: environment)
      .ask(isTyped: true)
    try HistoryStore.changePassphrase(
      folder: environment.folder, keys: keys, to: passphrase, date: today)
    environment.writeSentence(.encryptionNewPassphrase())
    environment.writeSentence(.encryptionOldPassphrase())
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
    environment.writeSentence(.encryptionNewRecoveryKey())
    if report.hasRecoveryKey == true {
      environment.writeSentence(.encryptionOldRecoveryKey())
    }
    return .done
  }

  public func recover() throws -> ExitStatus {
    let report = try HistoryStore.sealing(folder: environment.folder)
    guard report.isSealed else { throw HistoryError.notSealed(path: report.path) }
    environment.saySentence(
      .encryptionRecoveryKeyForm())
    let recoveryKey = try typedRecoveryKey()
    let passphrase = try NewPassphrase(environment: environment)
      .ask(isTyped: true)
    try HistoryStore.recover(
      folder: environment.folder, recoveryKey: recoveryKey, passphrase: passphrase, date: today)
    environment.writeSentence(
      .encryptionNewPassphraseBesideKey())
    return .done
  }

  private var today: String { "\(environment.now().localDate(dayStartMinutes: 0))" }

  // MARK: The recovery key

  private func requirePerson() throws {
    guard environment.person.isAtTerminal else {
      throw Problem(
        .encryptionNoTerminalForKey(),
        hint: .encryptionWithoutKey(), status: .usage)
    }
  }

  /// Shows it once, and goes on when the person has it.
  private func newRecoveryKey() throws -> RecoveryKey {
    let key = RecoveryKey()
    environment.saySentence(
      .encryptionRecoveryKey())
    environment.say("")
    environment.saySentence(key.text)
    environment.say("")
    for _ in 0..<Self.mostTries {
      let typed = try line(.encryptionLastSix())
      if typed.uppercased() == key.text.suffix(Self.askedCharacters) { return key }
      environment.saySentence(.encryptionNotItsLast())
    }
    throw Problem(
      .encryptionNotConfirmed(),
      hint: .problemNothingChanged(), status: .usage)
  }

  private static let askedCharacters = 6

  private func typedRecoveryKey() throws -> RecoveryKey {
    for attempt in 1...Self.mostTries {
      let typed = try line(.encryptionAskKey())
      guard let key = RecoveryKey(typed: typed) else {
        environment.saySentence(.encryptionNoRecoveryKey())
        continue
      }
      do throws(HistoryError) {
        try HistoryStore.tryRecovery(folder: environment.folder, recoveryKey: key)
        return key
      } catch {
        guard case .passphraseRefused = error else { throw error }
        if attempt < Self.mostTries {
          environment.saySentence(.encryptionWrongRecoveryKey())
        }
      }
    }
    throw Problem(
      .encryptionNoKeyOpens(),
      hint: .problemNothingChanged(),
      status: .history)
  }

  private func line(_ prompt: Message) throws -> String {
    switch environment.lines.read(LineRequest(prompt: environment.dialogue.prompt(prompt))) {
    case .line(let typed): return TerminalText.cleaned(typed).filter { !$0.isWhitespace }
    case .interrupted, .hangUp:
      environment.saySentence(.problemNothingChanged())
      throw Interruption.cutOff
    case .endOfInput, .unreadable, .tooLong:
      throw Problem(
        .encryptionNothingTyped(), hint: .problemNothingChanged(),
        status: .usage)
    }
  }
}
