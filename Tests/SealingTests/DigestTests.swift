// SPDX-License-Identifier: GPL-3.0-or-later

import Sealing
import Testing

struct DigestTests {
  /// Examples of NIST's Cryptographic Standards and Guidelines, SHA-256, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `equals the published example`(message: String, expected: String) {
    #expect(Digest.sha256(Array(message.utf8)) == expected)
  }

  @Test func `covers messages of every length around a block`() {
    let hashes = (50...70).map { Digest.sha256([UInt8](repeating: 1, count: $0)) }

    #expect(Set(hashes).count == hashes.count)
    #expect(hashes.allSatisfy { $0.count == 64 })
  }
}
