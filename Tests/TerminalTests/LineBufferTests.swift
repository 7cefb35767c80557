// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Terminal

struct `Buffered lines` {
  private func events(of chunks: [String]) -> [LineEvent] {
    var buffer = LineBuffer()
    var events: [LineEvent] = []
    for chunk in chunks {
      buffer.append(chunk.utf8)
      while let event = buffer.next() { events.append(event) }
    }
    if let last = buffer.finish() { events.append(last) }
    return events
  }

  @Test func `are the same however the bytes arrive`() {
    let text = "one\r\ntwo é\n\nthree"
    let expected: [LineEvent] = [.line("one"), .line("two é"), .line(""), .line("three")]

    #expect(events(of: [text]) == expected)
    #expect(events(of: text.unicodeScalars.map { String($0) }) == expected)
  }

  @Test func `end with the last newline`() {
    #expect(events(of: ["one\n"]) == [.line("one")])
    #expect(events(of: []) == [])
  }

  @Test func `join a character that arrives in two pieces`() {
    var buffer = LineBuffer()
    buffer.append([0xC3])
    #expect(buffer.next() == nil)
    buffer.append([0xA9, 0x0A])

    #expect(buffer.next() == .line("é"))
  }

  @Test func `are unreadable when they are not UTF-8`() {
    var buffer = LineBuffer()
    buffer.append([0x61, 0xFF, 0x0A, 0x62, 0x0A])

    #expect(buffer.next() == .unreadable)
    #expect(buffer.next() == .line("b"))
  }

  @Test func `take no more memory for a line that is too long anyway`() {
    var buffer = LineBuffer()
    for _ in 1...1000 {
      buffer.append(repeatElement(UInt8(ascii: "x"), count: 1000))
      #expect(buffer.next() == nil)
    }

    #expect(buffer.bytes.count <= longestLine + 1)
  }

  @Test(arguments: [65_536, 65_537, 200_000])
  func `are too long beyond 64 KiB and leave the next one whole`(length: Int) {
    let long = String(repeating: "x", count: length)
    let first: LineEvent = length <= 65_536 ? .line(long) : .tooLong

    #expect(events(of: [long + "\r\nnext"]) == [first, .line("next")])
    #expect(events(of: [long, "\r", "\nnext"]) == [first, .line("next")])
    #expect(events(of: ["a\n", long]) == [.line("a"), first])
  }
}
