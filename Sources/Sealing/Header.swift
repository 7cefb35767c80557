// SPDX-License-Identifier: GPL-3.0-or-later

/// The first lines of a sealed file: its stanzas, and a code over all of them.
struct Header: Equatable {
  static let firstLine = "age-encryption.org/v1"
  /// Bytes; a longer header is not read.
  static let maximumSize = 1 << 16
  private static let lastLineStart = Array("---".utf8)

  var stanzas: [Stanza]
  /// 32 bytes.
  var authenticationCode: [UInt8]

  init(_ stanzas: [Stanza], fileKey: FileKey) {
    self.stanzas = stanzas
    authenticationCode = fileKey.authenticationCode(of: Self.authenticated(stanzas))
  }

  /// With a line feed at the end.
  var text: [UInt8] {
    Self.authenticated(stanzas) + [UInt8(ascii: " ")] + Base64.encode(authenticationCode)
      + [UInt8(ascii: "\n")]
  }

  /// What the code is over.
  private static func authenticated(_ stanzas: [Stanza]) -> [UInt8] {
    Array("\(firstLine)\n".utf8) + stanzas.flatMap(\.text) + lastLineStart
  }

  /// Looks for the end of the header in what was read so far.
  ///
  /// - Returns: How many bytes the header has; `nil` when more must be read.
  static func length(in bytes: [UInt8]) throws(SealingError) -> Int? {
    let start = Array("\(firstLine)\n".utf8)
    guard bytes.starts(with: start.prefix(bytes.count)) else { throw .malformedHeader }
    let searched = bytes.prefix(maximumSize)
    var lineStart = 0
    while let lineEnd = searched[lineStart...].firstIndex(of: UInt8(ascii: "\n")) {
      if searched[lineStart..<lineEnd].starts(with: lastLineStart) { return lineEnd + 1 }
      lineStart = lineEnd + 1
    }
    guard bytes.count < maximumSize else { throw .malformedHeader }
    return nil
  }

  /// - Parameter bytes: As many as `length(in:)` says.
  init(_ bytes: ArraySlice<UInt8>) throws(SealingError) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // Behind the last line feed nothing follows.
    guard lines.popLast()?.isEmpty == true, let last = lines.popLast(), !lines.isEmpty,
      last.starts(with: Self.lastLineStart + [UInt8(ascii: " ")]),
      let code = Base64.decode(last.dropFirst(4)), code.count == 32
    else { throw .malformedHeader }
    authenticationCode = code
    stanzas = []
    var rest = lines.dropFirst()
    while let first = rest.popFirst() { stanzas.append(try Self.stanza(first, &rest)) }
    guard !stanzas.isEmpty else { throw .malformedHeader }
  }

  private static func stanza(
    _ first: ArraySlice<UInt8>, _ rest: inout ArraySlice<ArraySlice<UInt8>>
  ) throws(SealingError) -> Stanza {
    let space = UInt8(ascii: " ")
    guard first.starts(with: Array("-> ".utf8)) else { throw .malformedHeader }
    let words = first.dropFirst(3).split(separator: space, omittingEmptySubsequences: false)
    guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (33...126).contains($0) } }) else {
      throw .malformedHeader
    }
    var body: [UInt8] = []
    while true {
      guard let line = rest.popFirst(), line.count <= Stanza.lineLength,
        let bytes = Base64.decode(line)
      else { throw .malformedHeader }
      body += bytes
      if line.count < Stanza.lineLength { break }
    }
    return Stanza(arguments: words.map { String(decoding: $0, as: UTF8.self) }, body: body)
  }
}

extension Header {
  /// What the header is authentic with.
  ///
  /// - Throws: `malformedHeader`, `headerTamperedWith`, `noMatch`, `unsupported`, `workFactorTooHigh`.
  func fileKey(
    secretKeys: [SecretKey], passphrases: [[UInt8]]
  ) throws(SealingError) -> FileKey {
    // A file for a passphrase is for nothing else: who else could open it would not be known.
    let isForPassphrase = stanzas.contains { $0.type == Stanza.scryptType }
    guard !isForPassphrase || stanzas.count == 1 else { throw .malformedHeader }
    for stanza in stanzas {
      let key =
        switch stanza.type {
        case Stanza.scryptType: try stanza.fileKey(anyOf: passphrases)
        case Stanza.x25519Type: try stanza.fileKey(anyOf: secretKeys)
        default: nil as FileKey?
        }
      guard let key else { continue }
      guard key.isAuthentic(Self.authenticated(stanzas), code: authenticationCode) else {
        throw .headerTamperedWith
      }
      return key
    }
    if stanzas.contains(where: { $0.type == Stanza.hybridType }) {
      throw .unsupported(type: Stanza.hybridType)
    }
    throw .noMatch
  }
}

extension Stanza {
  fileprivate func fileKey(anyOf passphrases: [[UInt8]]) throws(SealingError) -> FileKey? {
    for passphrase in passphrases {
      if let key = try fileKey(passphrase: passphrase) { return key }
    }
    return nil
  }

  fileprivate func fileKey(anyOf secretKeys: [SecretKey]) throws(SealingError) -> FileKey? {
    for secretKey in secretKeys {
      if let key = try fileKey(with: secretKey) { return key }
    }
    return nil
  }
}
