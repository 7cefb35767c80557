// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto

/// Seals one file as it is written, in the binary form of age.
///
/// Source: age-encryption.org/v1 (github.com/C2SP/C2SP, age.md).
public struct Sealer {
  private let key: SymmetricKey
  private var ready: [UInt8]
  private var waiting: [UInt8] = []
  private var chunk = 0

  /// For everybody who has the secret key to one of these.
  ///
  /// - Parameter recipients: At least one.
  public init(to recipients: [PublicKey]) throws(SealingError) {
    precondition(!recipients.isEmpty, "sealed to nobody")
    try self.init { fileKey in try recipients.map { try Stanza(fileKey, to: $0) } }
  }

  /// For everybody who knows the passphrase.
  ///
  /// - Parameter workFactor: 1 to `WorkFactor.highest`.
  public init(
    passphrase: [UInt8], workFactor: Int = WorkFactor.standard
  ) throws(SealingError) {
    try self.init { fileKey in
      [try Stanza(fileKey, passphrase: passphrase, workFactor: workFactor)]
    }
  }

  private init(stanzas: (FileKey) throws -> [Stanza]) throws(SealingError) {
    let fileKey = FileKey()
    do {
      ready = Header(try stanzas(fileKey), fileKey: fileKey).text
    } catch {
      throw .malformedKey
    }
    let nonce = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    ready += nonce
    key = fileKey.payloadKey(nonce: nonce)
  }

  /// - Returns: What of the file is to be written next; may be empty.
  public mutating func seal(_ bytes: some Collection<UInt8>) -> [UInt8] {
    waiting += bytes
    // The last chunk is marked as such, so a full one waits until another byte follows.
    var start = 0
    while waiting.count - start > Payload.chunkSize {
      append(waiting[start..<start + Payload.chunkSize], isLast: false)
      start += Payload.chunkSize
    }
    waiting.removeFirst(start)
    return takeReady()
  }

  /// - Returns: The end of the file; nothing is sealed afterwards.
  public mutating func finish() -> [UInt8] {
    append(waiting[...], isLast: true)
    waiting = []
    return takeReady()
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
    do {
      ready += try Payload.seal(bytes, number: chunk, isLast: isLast, key: key)
    } catch {
      // Key and nonce have the sizes they must have.
      preconditionFailure("a chunk could not be sealed")
    }
    chunk += 1
  }

  private mutating func takeReady() -> [UInt8] {
    defer { ready = [] }
    return ready
  }
}

extension Sealer {
  /// All of a file at once.
  public static func seal(
    _ bytes: some Collection<UInt8>, to recipients: [PublicKey]
  ) throws(SealingError) -> [UInt8] {
    var sealer = try Sealer(to: recipients)
    return sealer.seal(bytes) + sealer.finish()
  }

  /// All of a file at once.
  public static func seal(
    _ bytes: some Collection<UInt8>, passphrase: [UInt8], workFactor: Int = WorkFactor.standard
  ) throws(SealingError) -> [UInt8] {
    var sealer = try Sealer(passphrase: passphrase, workFactor: workFactor)
    return sealer.seal(bytes) + sealer.finish()
  }
}
