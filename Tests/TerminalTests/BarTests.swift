// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

struct `A bar` {
  private func text(_ bar: Bar, _ characters: DrawingCharacters) -> String {
    let (filled, rest) = bar.parts(characters)
    return filled + rest
  }

  @Test(arguments: [
    (0.0, "────", "----"),
    (25.0, "━───", "=---"),
    // 31.25 % of 4 cells is 1.25
    (31.25, "━───", "=---"),
    (50.0, "━━──", "==--"),
    (100.0, "━━━━", "===="),
  ])
  func `shows a share of its range`(value: Double, blocks: String, ascii: String) {
    let bar = Bar(value, in: 0...100, cells: 4)

    #expect(text(bar, .blocks) == blocks)
    #expect(text(bar, .ascii) == ascii)
  }

  @Test func `tells what is filled from what is not`() {
    let (filled, rest) = Bar(75, in: 0...100, cells: 4).parts(.blocks)
    #expect(filled == "━━━")
    #expect(rest == "─")
  }

  @Test func `is empty only at the lowest value and full only at the highest`() {
    #expect(text(Bar(0.001, in: 0...100, cells: 4), .blocks) == "━───")
    #expect(text(Bar(99.999, in: 0...100, cells: 4), .ascii) == "===-")
  }

  @Test func `begins where its range begins`() {
    #expect(text(Bar(3, in: 1...5, cells: 4), .ascii) == "==--")
    #expect(text(Bar(0, in: -10...10, cells: 4), .ascii) == "==--")
  }

  @Test func `stays within its cells whatever the value`() {
    #expect(text(Bar(-5, in: 0...100, cells: 2), .ascii) == "--")
    #expect(text(Bar(500, in: 0...100, cells: 2), .ascii) == "==")
    #expect(text(Bar(.infinity, in: 0...100, cells: 2), .ascii) == "==")
    #expect(text(Bar(.nan, in: 0...100, cells: 2), .ascii) == "--")
    #expect(text(Bar(1, in: 1...1, cells: 2), .ascii) == "--")
    #expect(text(Bar(1, in: 0...2, cells: 0), .blocks) == "")
  }

  @Test func `is as wide for every value`() {
    for value in 0...1000 {
      let bar = Bar(Double(value), in: 0...1000, cells: 7)
      #expect(text(bar, .blocks).displayWidth == 7)
      #expect(text(bar, .ascii).displayWidth == 7)
    }
  }
}
