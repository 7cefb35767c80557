// SPDX-License-Identifier: GPL-3.0-or-later

import History
public import Terminal
package import Texts

/// Where the passphrase of an encrypted history comes from.
public final class PassphraseSource {
  public enum Origin: Equatable, Sendable {
    /// The text of `ONLAND_PASSPHRASE_FD`.
    case descriptor(String)
    /// `ONLAND_PASSPHRASE_COMMAND`.
    case command(String)
    /// The person is asked.
    case terminal
    /// Nobody can be asked, and nothing else is named.
    case nowhere
  }

  public let origin: Origin
  /// In which the person is asked.
  package var language = Language.english
  private let ask: (_ prompt: String) -> SecretLine
  private let fetch: () -> (line: SecretLine, status: Int32)
  /// A descriptor is read once only.
  private var fetched: [UInt8]?

  /// - Parameters:
  ///   - ask: Asks on the terminal, whatever the origin is.
  ///   - fetch: Reads the descriptor or runs the command, whose status it gives back too.
  public init(
    _ origin: Origin, ask: @escaping (_ prompt: String) -> SecretLine,
    fetch: @escaping () -> (line: SecretLine, status: Int32)
  ) {
    self.origin = origin
    self.ask = ask
    self.fetch = fetch
  }

  public static var nowhere: PassphraseSource {
    PassphraseSource(.nowhere, ask: { _ in .unavailable }, fetch: { (.unavailable, 0) })
  }

  /// Bytes.
  public static let maximumLength = PassphraseProblem.maximumLength
  private static let mostTries = 3

  /// What opens the history: asks when it is needed, and not before.
  var keys: HistoryKeys {
    HistoryKeys { [self] refused throws(HistoryError) in
      try passphrase(
        refused == 0 ? .encryptionAsk() : .encryptionAskOther(),
        refused: refused)
    }
  }

  /// - Parameter refused: How many did not fit so far.
  /// - Returns: `nil` when no other one is to be had.
  func passphrase(_ prompt: Message, refused: Int) throws(HistoryError) -> [UInt8]? {
    switch origin {
    case .terminal: refused < Self.mostTries ? try typed(prompt) : nil
    case .descriptor, .command: refused == 0 ? try given() : nil
    case .nowhere: throw .noPassphrase(.noTerminal)
    }
  }

  /// Asks on the terminal, whatever the origin is.
  func typed(_ prompt: Message) throws(HistoryError) -> [UInt8] {
    switch ask("\(language.words(of: prompt)) > ") {
    case .line(let bytes): return bytes
    case .tooLong: throw .noPassphrase(.tooLong)
    case .endOfInput: throw .noPassphrase(.notTyped)
    case .interrupted: throw .noPassphrase(.interrupted)
    case .unavailable: throw .noPassphrase(.noTerminal)
    }
  }

  /// What the descriptor or the command gives.
  func given() throws(HistoryError) -> [UInt8] {
    if let fetched { return fetched }
    let (line, status) = fetch()
    switch line {
    case .line(let bytes) where status == 0:
      guard !bytes.isEmpty else { throw .noPassphrase(.empty) }
      fetched = bytes
      return bytes
    // A command that writes on is ended by a signal, which is no fault of its own.
    case .tooLong: throw .noPassphrase(.tooLong)
    default: throw .noPassphrase(nothingGiven(status))
    }
  }

  private func nothingGiven(_ status: Int32) -> PassphraseProblem {
    switch origin {
    case .descriptor(let text): .descriptor(text)
    case .command(let command): .command(command, status: status)
    case .terminal, .nowhere: .noTerminal
    }
  }
}
