// SPDX-License-Identifier: GPL-3.0-or-later

/// What can be said of a sealed file without a key to it.
public struct SealedFile: Equatable, Sendable {
  /// How it is opened.
  public enum Way: Equatable, Sendable {
    /// - Parameter workFactor: As written, also where it is higher than what this program will do.
    case passphrase(workFactor: Int)
    /// - Parameter count: How many keys open it, of whatever kind; whose they are stands nowhere.
    case keys(count: Int)
  }

  public var way: Way

  /// - Parameter bytes: A binary file, or its beginning with the whole header.
  /// - Throws: `malformedHeader`.
  public init(header bytes: [UInt8]) throws(SealingError) {
    guard let length = try Header.length(in: bytes) else { throw .malformedHeader }
    let stanzas = try Header(bytes[..<length]).stanzas
    guard let first = stanzas.first, first.type == Stanza.scryptType else {
      way = .keys(count: stanzas.count)
      return
    }
    guard stanzas.count == 1 else { throw .malformedHeader }
    do {
      way = .passphrase(workFactor: try first.workFactor())
    } catch {
      guard case .workFactorTooHigh(let factor) = error else { throw error }
      way = .passphrase(workFactor: factor)
    }
  }

  /// Whether a file that begins so is a sealed one, binary or armored.
  public static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    let start = bytes.drop(while: Armor.isSpace)
    return bytes.starts(with: "\(Header.firstLine)\n".utf8) || start.starts(with: Armor.firstLine)
  }
}
