// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Sealing

struct KeyTests {
  /// From the specification of age.
  private static let published =
    "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"

  @Test func `reads and writes the text of a key`() throws {
    let key = try SecretKey(Self.published)

    #expect(key.text == Self.published)
    #expect(try SecretKey(Self.published.lowercased()).text == Self.published)
    #expect(try PublicKey(key.publicKey.text) == key.publicKey)
    #expect(key.publicKey.text.hasPrefix("age1") && key.publicKey.text.count == 62)
  }

  @Test func `notices every changed character`() {
    for index in Self.published.indices {
      var text = Self.published
      text.replaceSubrange(index...index, with: text[index] == "Q" ? "P" : "Q")
      #expect(throws: SealingError.self) { try SecretKey(text) }
    }
    #expect(throws: SealingError.malformedKey) { try SecretKey("") }
    #expect(throws: SealingError.malformedKey) { try SecretKey("age-secret-key-1") }
    #expect(throws: SealingError.malformedKey) {
      try SecretKey("a" + Self.published.dropFirst())
    }
  }

  @Test func `an identity file says what its comments name`() throws {
    let key = SecretKey()
    let file = IdentityFile(comments: ["made, 2026-11-30", "public key: age1x"], secretKeys: [key])

    let read = try IdentityFile(file.text)

    #expect(read.secretKeys.map(\.text) == [key.text])
    #expect(read.comment("public key") == "age1x")
    #expect(read.comment("recovery public key") == nil)
    #expect(throws: SealingError.malformedKey) { try IdentityFile("# nothing\n") }
    #expect(throws: SealingError.malformedKey) { try IdentityFile("\(key.text)\nnot a key\n") }
  }

  /// BIP 173, test vectors.
  @Test(arguments: [
    "A12UEL5L", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
    "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
  ])
  func `takes the published texts`(text: String) throws {
    let (prefix, _) = try #require(Bech32.decode(text) ?? nil)
    #expect(text.lowercased().hasPrefix(prefix))
  }

  @Test(arguments: [
    "x1b4n0q5v", "li1dgmt3", "A1G7SGD8", "10a06t8", "1qzzfhee", "A12UeL5L", "pzry9x0s0muk",
  ])
  func `refuses the published wrong ones`(text: String) {
    #expect(Bech32.decode(text) == nil)
  }
}
