// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto

/// What opens a file that was sealed to the `PublicKey` that belongs to it; an identity, as age says.
public struct SecretKey: Sendable {
  let key: Curve25519.KeyAgreement.PrivateKey

  /// Makes a new one.
  public init() { key = Curve25519.KeyAgreement.PrivateKey() }

  /// - Parameter text: As `text`, in upper or lower case.
  /// - Throws: `malformedKey`, and `unsupported` for a key of the hybrid kind.
  public init(_ text: String) throws(SealingError) {
    guard let (prefix, bytes) = Bech32.decode(text) else { throw .malformedKey }
    if prefix == "age-secret-key-pq-" { throw .unsupported(type: Stanza.hybridType) }
    guard prefix == "age-secret-key-",
      let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    else { throw .malformedKey }
    self.key = key
  }

  /// Such as `AGE-SECRET-KEY-1...`, 74 characters.
  public var text: String {
    Bech32.encode(Array(key.rawRepresentation), prefix: "age-secret-key-").uppercased()
  }

  public var publicKey: PublicKey { PublicKey(bytes: Array(key.publicKey.rawRepresentation)) }
}
