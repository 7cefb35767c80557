// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto

extension Stanza {
  static let x25519Type = "X25519"

  init(_ fileKey: FileKey, to recipient: PublicKey) throws {
    let ephemeral = Curve25519.KeyAgreement.PrivateKey()
    let share = Array(ephemeral.publicKey.rawRepresentation)
    let secret = try ephemeral.sharedSecretFromKeyAgreement(
      with: .init(rawRepresentation: recipient.bytes))
    self.init(
      arguments: [Self.x25519Type, String(decoding: Base64.encode(share), as: UTF8.self)],
      body: try Self.wrappingKey(secret, share: share, recipient: recipient).wrap(fileKey))
  }

  /// - Returns: `nil` when it is for somebody else.
  func fileKey(with secretKey: SecretKey) throws(SealingError) -> FileKey? {
    try requireShape(arguments: 1)
    guard let share = Base64.decode(Array(arguments[1].utf8)), share.count == 32,
      let publicKey = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: share),
      let secret = try? secretKey.key.sharedSecretFromKeyAgreement(with: publicKey),
      // With the points of low order every secret would come out as zero. Source: RFC 7748, section 6.1.
      secret.withUnsafeBytes({ $0.contains { $0 != 0 } })
    else { throw .malformedHeader }
    return Self.wrappingKey(secret, share: share, recipient: secretKey.publicKey).unwrap(body)
  }

  private static func wrappingKey(
    _ secret: SharedSecret, share: [UInt8], recipient: PublicKey
  ) -> SymmetricKey {
    secret.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: share + recipient.bytes,
      sharedInfo: Array("age-encryption.org/v1/X25519".utf8), outputByteCount: 32)
  }
}
