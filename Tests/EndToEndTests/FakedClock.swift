// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import TestSupport

/// Lets the built program believe that it is another day: `Tests/FakedClock` is preloaded, ld.so(8).
enum FakedClock {
  /// Variables for a run at an hour of a day, in UTC.
  static func variables(_ date: LocalDate, hour: Int = 12) -> [String: String] {
    [
      // By its name alone, because a space ends a path there.
      "LD_PRELOAD": "libFakedClock.so",
      "LD_LIBRARY_PATH": TerminalRun.built(""),
      "FAKED_CLOCK_SECONDS": "\((date.dayNumber * 24 + hour) * 3600)",
    ]
  }
}
