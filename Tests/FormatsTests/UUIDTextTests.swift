// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Testing

struct `The text of a UUID` {
  @Test func `is read back as what Foundation says it is`() {
    for _ in 0..<1_000 {
      let id = UUID()
      #expect(UUID(text: id.text) == id)
    }
  }

  @Test(arguments: [
    "", "0", "f81d4fae-7dec-11d0-a765-00a0c91e6bf", "f81d4fae-7dec-11d0-a765-00a0c91e6bf60",
    "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "f81d4fae-7dec-11d0-a765-00a0c91e6bg6",
    "f81d4fae7dec11d0a76500a0c91e6bf6", "f81d4fae-7dec-11d0-a765+00a0c91e6bf6",
    "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}", "f81d4fa-e7dec-11d0-a765-00a0c91e6bf6",
    "f81d4fae-7dec-11d0-a765-00a0c91e6bf6\n",
  ])
  func `is no other`(text: String) {
    #expect(UUID(text: text) == nil)
  }
}
