// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing

@testable import Sealing

struct RoundTripTests {
  static let sizes = [0, 1, 15, 65_535, 65_536, 65_537, 131_072, 300_000]

  private static func bytes(_ count: Int) -> [UInt8] {
    var random = SeededRandom(seed: UInt64(count))
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
  }

  @Test(arguments: sizes)
  func `what was sealed to keys opens with each of them`(size: Int) throws {
    let bytes = Self.bytes(size)
    let (first, second) = (SecretKey(), SecretKey())
    let sealed = try Sealer.seal(bytes, to: [first.publicKey, second.publicKey])

    for key in [first, second] {
      #expect(try Opener.open(sealed, secretKeys: [key]) == bytes)
      #expect(try Opener.open(Armor.encode(sealed), secretKeys: [SecretKey(), key]) == bytes)
    }
    #expect(throws: SealingError.noMatch) { try Opener.open(sealed, secretKeys: [SecretKey()]) }
    #expect(throws: SealingError.noMatch) { try Opener.open(sealed) }
  }

  @Test func `what was sealed with a passphrase opens with it alone`() throws {
    let sealed = try Sealer.seal(
      Array("text".utf8), passphrase: Array("four random words".utf8), workFactor: 4)

    #expect(
      try Opener.open(sealed, passphrases: [Array("four random words".utf8)])
        == Array("text".utf8))
    #expect(throws: SealingError.noMatch) {
      try Opener.open(sealed, passphrases: [Array("four random words\n".utf8)])
    }
    #expect(try SealedFile(header: sealed).way == .passphrase(workFactor: 4))
  }

  @Test(arguments: [1, 1_000, 65_536, 70_000, 200_001])
  func `pieces of any size make the same file`(piece: Int) throws {
    let bytes = Self.bytes(200_000)
    let key = SecretKey()
    var sealer = try Sealer(to: [key.publicKey])
    var sealed: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      sealed += sealer.seal(rest.prefix(max(piece, 97)))
      rest = rest.dropFirst(max(piece, 97))
    }
    sealed += sealer.finish()

    #expect(try Opener.open(sealed, secretKeys: [key]) == bytes)
  }

  /// Whether armor behind blanks is armor does not hang on how much has been read.
  @Test(arguments: [(1024, true), (1025, false)])
  func `blanks before armor are a margin of 1,024 bytes, in one piece and byte for byte`(
    blanks: Int, opens: Bool
  ) throws {
    let key = SecretKey()
    let text = Armor.encode(try Sealer.seal(Self.bytes(10), to: [key.publicKey]))
    let file = Array(repeating: UInt8(ascii: "\n"), count: blanks) + text
    func opened(byteForByte: Bool) -> Result<[UInt8], SealingError> {
      var opener = Opener(secretKeys: [key])
      do throws(SealingError) {
        guard byteForByte else { return .success(try opener.open(file) + opener.finish()) }
        var opened: [UInt8] = []
        for byte in file { opened += try opener.open([byte]) }
        return .success(try opened + opener.finish())
      } catch {
        return .failure(error)
      }
    }

    #expect(opened(byteForByte: false) == opened(byteForByte: true))
    #expect(((try? opened(byteForByte: false).get()) != nil) == opens)
  }

  @Test func `one changed bit anywhere is noticed`() throws {
    let key = SecretKey()
    let sealed = try Sealer.seal(Self.bytes(300), to: [key.publicKey])

    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: SealingError.self, "byte \(index)") {
        try Opener.open(changed, secretKeys: [key])
      }
    }
  }

  @Test func `no end but its own is taken for the end`() throws {
    let key = SecretKey()
    let bytes = Self.bytes(140_000)
    let sealed = try Sealer.seal(bytes, to: [key.publicKey])

    for count in stride(from: 0, to: sealed.count, by: 1_013) {
      #expect(throws: SealingError.self, "\(count) bytes") {
        try Opener.open(sealed.prefix(count), secretKeys: [key])
      }
    }
    #expect(throws: SealingError.self) { try Opener.open(sealed + [0], secretKeys: [key]) }
  }

  @Test func `a damaged chunk takes only itself with it`() throws {
    let key = SecretKey()
    let bytes = Self.bytes(200_000)
    var sealed = try Sealer.seal(bytes, to: [key.publicKey])
    sealed[100_000] ^= 1

    var expected = bytes
    expected.replaceSubrange(65_536..<131_072, with: repeatElement(0, count: 65_536))
    #expect(try Opener.salvage(sealed, secretKeys: [key]) == expected)
    #expect(throws: SealingError.noMatch) {
      try Opener.salvage(sealed, secretKeys: [SecretKey()])
    }
  }

  @Test func `no work is done for a file that asks for too much`() throws {
    let stanza = "-> scrypt rF0/NwblUHHTpgQgRpe5CQ"
    for (factor, error) in [
      ("21", SealingError.workFactorTooHigh(21)), ("30", .workFactorTooHigh(30)),
      ("99999999999999999999", .workFactorTooHigh(.max)), ("021", .malformedHeader),
    ] {
      let file = """
        age-encryption.org/v1
        \(stanza) \(factor)
        gUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY
        --- IOXiQYStkoT1mvZW2tFOqZdhRVvj58egABx/sWfZQbc
        0123456789abcdef
        """
      #expect(throws: error) {
        try Opener.open(Array(file.utf8), passphrases: [Array("password".utf8)])
      }
    }
  }

  @Test func `a header without an end is given up`() throws {
    var opener = Opener(secretKeys: [SecretKey()])
    #expect(throws: SealingError.malformedHeader) {
      _ = try opener.open(Array("age-encryption.org/v1\n".utf8))
      let piece = Array(repeatElement("-> grease\n\n", count: 100).joined().utf8)
      for _ in 0..<100 { _ = try opener.open(piece) }
    }
  }
}
