// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Testing

struct `A focused window` {
  /// The worked examples of the evidence, and both sides of what they leave open.
  @Test(arguments: [
    // 16 <= 15 + 2
    (planned: 15, actual: 16, hasLeft: false, isKept: true, overrun: 1),
    // 17 <= 15 + 2, the last minute that counts
    (15, 17, false, true, 2),
    // 18 > 15 + 2
    (15, 18, false, false, 3),
    // left when the time was up, whatever the clock says
    (15, 18, true, true, 3),
    // 12 - 20 < 0: an overrun is never negative
    (20, 12, false, true, 0),
  ])
  func `matches the worked example`(
    planned: Int, actual: Int, hasLeft: Bool, isKept: Bool, overrun: Int
  ) {
    let window = FocusWindow(planned: planned, actual: actual, hasLeft: hasLeft, after: nil)

    #expect(window.isKept == isKept)
    #expect(window.overrun == overrun)
  }

  @Test(
    arguments: [
      // One of the two is enough for kept.
      (nil, nil, true, true), (15, 16, nil, true),
      // Late by the clock, but the person may have left in time; not left, but the time is not known.
      (15, 18, nil, nil), (15, nil, false, nil), (nil, 18, false, nil), (nil, nil, nil, nil),
    ] as [(Int?, Int?, Bool?, Bool?)])
  func `is not judged by what was not answered`(
    planned: Int?, actual: Int?, hasLeft: Bool?, isKept: Bool?
  ) {
    let window = FocusWindow(planned: planned, actual: actual, hasLeft: hasLeft, after: nil)

    #expect(window.isKept == isKept)
  }
}

struct `A summary of focused windows` {
  private static func windows(_ after: [Int?]) -> [FocusWindow] {
    after.map { FocusWindow(planned: 15, actual: 15, hasLeft: true, after: $0) }
  }

  @Test func `counts what was kept and takes the middle overrun`() {
    let summary = FocusSummary([
      FocusWindow(planned: 15, actual: 16, hasLeft: false, after: 3),
      FocusWindow(planned: 15, actual: 18, hasLeft: false, after: 2),
      FocusWindow(planned: 20, actual: 12, hasLeft: false, after: nil),
      FocusWindow(planned: 15, actual: nil, hasLeft: nil, after: nil),
    ])

    #expect(summary.windows == 4)
    // The first and third of the three that can be judged.
    #expect(summary.kept == 2)
    #expect(summary.judged == 3)
    // 0, 1, 3
    #expect(summary.medianOverrun == 1)
  }

  @Test func `takes the mean of the two in the middle of an even number`() {
    let summary = FocusSummary([
      FocusWindow(planned: 15, actual: 17, hasLeft: true, after: nil),
      FocusWindow(planned: 15, actual: 20, hasLeft: true, after: nil),
    ])

    // (2 + 5) / 2
    #expect(summary.medianOverrun == 3.5)
  }

  @Test func `says how it was afterwards from four answers on`() {
    #expect(FocusSummary(Self.windows([4, 4, 4])).meanAfter == nil)
    #expect(FocusSummary(Self.windows([4, 4, 4, nil])).meanAfter == nil)
    // (1 + 2 + 3 + 4) / 4
    #expect(FocusSummary(Self.windows([1, 2, 3, 4])).meanAfter == 2.5)
  }

  @Test func `says nothing of no windows`() {
    let summary = FocusSummary([])

    #expect(summary.windows == 0)
    #expect(summary.judged == 0)
    #expect(summary.medianOverrun == nil)
    #expect(summary.meanAfter == nil)
  }
}
