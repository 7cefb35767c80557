// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto

/// What stands behind the header: chunks that are sealed one by one, so that no order of them but
/// the one they were written in, and no other end, is taken for the file.
///
/// Source: STREAM of Hoang, Reyhanitabar, Rogaway and Vizár (2015), as age uses it.
enum Payload {
  /// Bytes of what is sealed; only the last chunk has fewer.
  static let chunkSize = 1 << 16
  static let tagSize = 16
  static let nonceSize = 16

  static func nonce(chunk: Int, isLast: Bool) -> [UInt8] {
    let counter = withUnsafeBytes(of: UInt64(chunk).bigEndian) { Array($0) }
    return [0, 0, 0] + counter + [isLast ? 1 : 0]
  }

  static func seal(
    _ chunk: ArraySlice<UInt8>, number: Int, isLast: Bool, key: SymmetricKey
  ) throws -> [UInt8] {
    let box = try ChaChaPoly.seal(
      chunk, using: key, nonce: .init(data: nonce(chunk: number, isLast: isLast)))
    return Array(box.ciphertext) + Array(box.tag)
  }

  /// - Returns: `nil` when it is not what was sealed at this place.
  static func open(
    _ chunk: ArraySlice<UInt8>, number: Int, isLast: Bool, key: SymmetricKey
  ) -> [UInt8]? {
    guard chunk.count >= tagSize,
      let nonce = try? ChaChaPoly.Nonce(data: nonce(chunk: number, isLast: isLast)),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: chunk.dropLast(tagSize), tag: chunk.suffix(tagSize)),
      let bytes = try? ChaChaPoly.open(box, using: key)
    else { return nil }
    return Array(bytes)
  }
}
