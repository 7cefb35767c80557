// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing
import Texts

@testable import OnlandApp

/// A short look at what `Tests/Fuzz/run` looks at for long: durations with random damage.
struct `A damaged duration` {
  @Test func `is refused, or a number of minutes that reads back`() {
    var generator = SeededRandom(seed: 41)
    for text in ["90m", "1h30", "1:30", "1.5h", "1,5h", "1 h 30 min", "90", "0"] {
      for _ in 0..<2_000 {
        var damaged = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &generator) { damaged.damage(using: &generator) }
        switch DurationText(String(decoding: damaged, as: UTF8.self), in: .english) {
        case nil: break
        case .minutes(let minutes):
          #expect(minutes >= 0)
          if minutes < 100_000 {
            #expect(DurationText("\(minutes)m", in: .english) == .minutes(minutes))
          }
        case .hoursOrMinutes(let number): #expect((1...15).contains(number))
        }
      }
    }
  }
}
