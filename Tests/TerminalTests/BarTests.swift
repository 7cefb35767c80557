// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

struct `A bar` {
  @Test(arguments: [
    (0.0, "····", "...."),
    (25.0, "█···", "#..."),
    // 31.25 % of 32 eighths is 10
    (31.25, "█▎··", "#..."),
    (50.0, "██··", "##.."),
    (100.0, "████", "####"),
  ])
  func `shows a share of its range`(value: Double, blocks: String, ascii: String) {
    let bar = Bar(value, in: 0...100, cells: 4)

    #expect(bar.text(.blocks) == blocks)
    #expect(bar.text(.ascii) == ascii)
  }

  @Test func `is empty only at the lowest value and full only at the highest`() {
    #expect(Bar(0.001, in: 0...100, cells: 4).text(.blocks) == "▏···")
    #expect(Bar(0.001, in: 0...100, cells: 4).text(.ascii) == "#...")
    #expect(Bar(99.999, in: 0...100, cells: 4).text(.blocks) == "███▉")
    #expect(Bar(99.999, in: 0...100, cells: 4).text(.ascii) == "###.")
  }

  @Test func `begins where its range begins`() {
    #expect(Bar(3, in: 1...5, cells: 4).text(.ascii) == "##..")
    #expect(Bar(0, in: -10...10, cells: 4).text(.ascii) == "##..")
  }

  @Test func `stays within its cells whatever the value`() {
    #expect(Bar(-5, in: 0...100, cells: 2).text(.ascii) == "..")
    #expect(Bar(500, in: 0...100, cells: 2).text(.ascii) == "##")
    #expect(Bar(.infinity, in: 0...100, cells: 2).text(.ascii) == "##")
    #expect(Bar(.nan, in: 0...100, cells: 2).text(.ascii) == "..")
    #expect(Bar(1, in: 1...1, cells: 2).text(.ascii) == "..")
    #expect(Bar(1, in: 0...2, cells: 0).text(.blocks) == "")
  }

  @Test func `is as wide for every value`() {
    for value in 0...1000 {
      let bar = Bar(Double(value), in: 0...1000, cells: 7)
      #expect(bar.text(.blocks).displayWidth == 7)
      #expect(bar.text(.ascii).displayWidth == 7)
    }
  }
}
