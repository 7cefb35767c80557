// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Synchronization

extension Database.BusyMode {
  /// Asks again every few milliseconds until `seconds` are over.
  ///
  /// SQLite's own wait grows to 100 ms between two tries. Among several processes that write
  /// without a pause, one of them may then not find the file free within many seconds.
  static func waiting(seconds: Double) -> Database.BusyMode {
    let deadline = Mutex(ContinuousClock.now)
    return .callback { attempt in
      deadline.withLock { deadline in
        if attempt == 0 { deadline = .now + .seconds(seconds) }
        guard .now < deadline else { return false }
        // Uneven, so that two processes do not keep step.
        usleep(.random(in: 500...3_000))
        return true
      }
    }
  }
}
