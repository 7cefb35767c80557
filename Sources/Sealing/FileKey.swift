// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto

/// The secret of one sealed file: what its stanzas wrap, and all of its other keys come from.
struct FileKey {
  /// Bytes.
  static let size = 16

  let key: SymmetricKey

  /// Makes a new one.
  init() { key = SymmetricKey(size: .bits128) }

  init(_ bytes: [UInt8]) { key = SymmetricKey(data: bytes) }

  var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

  /// Over the header up to its last line; 32 bytes.
  func authenticationCode(of header: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: header, using: headerKey))
  }

  func isAuthentic(_ header: [UInt8], code: [UInt8]) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: header, using: headerKey)
  }

  func payloadKey(nonce: [UInt8]) -> SymmetricKey { derived(salt: nonce, info: "payload") }

  private var headerKey: SymmetricKey { derived(salt: [], info: "header") }

  private func derived(salt: [UInt8], info: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, salt: salt, info: Array(info.utf8), outputByteCount: 32)
  }
}

extension SymmetricKey {
  /// Wraps a file key; a wrapping key is used once, so its nonce is zero.
  func wrap(_ fileKey: FileKey) throws -> [UInt8] {
    let box = try ChaChaPoly.seal(
      fileKey.bytes, using: self, nonce: .init(data: [UInt8](repeating: 0, count: 12)))
    return Array(box.ciphertext) + Array(box.tag)
  }

  /// - Returns: `nil` when it was wrapped with another key.
  func unwrap(_ body: [UInt8]) -> FileKey? {
    guard
      let nonce = try? ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12)),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: body.prefix(FileKey.size), tag: body.dropFirst(FileKey.size)),
      let bytes = try? ChaChaPoly.open(box, using: self)
    else { return nil }
    return FileKey(Array(bytes))
  }
}
