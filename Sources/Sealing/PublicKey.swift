// SPDX-License-Identifier: GPL-3.0-or-later

/// To whom a file is sealed; a recipient, as age says.
public struct PublicKey: Equatable, Sendable {
  /// 32 of them.
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// - Throws: `malformedKey`, and `unsupported` for a key of the hybrid kind.
  public init(_ text: String) throws(SealingError) {
    guard let (prefix, bytes) = Bech32.decode(text) else { throw .malformedKey }
    if prefix == "age1pq" { throw .unsupported(type: Stanza.hybridType) }
    guard prefix == "age", bytes.count == 32 else { throw .malformedKey }
    self.bytes = bytes
  }

  /// Such as `age1...`, 62 characters.
  public var text: String { Bech32.encode(bytes, prefix: "age") }
}
