// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto
internal import CryptoExtras

/// How much work, as a power of two, it takes to try one passphrase.
public enum WorkFactor {
  /// 0.2 s and 128 MiB.
  public static let standard = 17
  /// The highest that is read: 1.6 s and 1 GiB.
  public static let highest = 20
}

extension Stanza {
  static let scryptType = "scrypt"
  private static let saltSize = 16

  init(_ fileKey: FileKey, passphrase: [UInt8], workFactor: Int) throws {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<Self.saltSize).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    let key = try Self.wrappingKey(passphrase, salt: salt, workFactor: workFactor)
    self.init(
      arguments: [
        Self.scryptType, String(decoding: Base64.encode(salt), as: UTF8.self), String(workFactor),
      ],
      body: try key.wrap(fileKey))
  }

  /// - Throws: `malformedHeader`, and `workFactorTooHigh` before any of the work is done.
  func workFactor() throws(SealingError) -> Int {
    try requireShape(arguments: 2)
    let digits = arguments[2].utf8
    // Of more than two digits it is too high, and may be too large for a number.
    guard (1...20).contains(digits.count), digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ (48...57).contains($0) })
    else { throw .malformedHeader }
    let factor = Int(arguments[2]) ?? .max
    guard factor <= WorkFactor.highest else { throw .workFactorTooHigh(factor) }
    return factor
  }

  /// - Returns: `nil` when it is another passphrase.
  func fileKey(passphrase: [UInt8]) throws(SealingError) -> FileKey? {
    let factor = try workFactor()
    guard let salt = Base64.decode(Array(arguments[1].utf8)), salt.count == Self.saltSize,
      let key = try? Self.wrappingKey(passphrase, salt: salt, workFactor: factor)
    else { throw .malformedHeader }
    return key.unwrap(body)
  }

  private static func wrappingKey(
    _ passphrase: [UInt8], salt: [UInt8], workFactor: Int
  ) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: passphrase, salt: Array("age-encryption.org/v1/scrypt".utf8) + salt,
      outputByteCount: 32, rounds: 1 << workFactor, blockSize: 8, parallelism: 1)
  }
}
