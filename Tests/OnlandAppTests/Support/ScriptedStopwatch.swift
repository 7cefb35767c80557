// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

/// A stopwatch on which time passes at once.
final class ScriptedStopwatch {
  /// Something that ends a wait.
  struct Event {
    /// Seconds on the stopwatch.
    var at: Double
    var end: WaitEnd
  }

  private(set) var seconds = 0.0
  /// In ascending order; a wait that none of them ends reaches its time.
  var events: [Event] = []

  /// - Parameter show: Where lines are shown.
  func stopwatch(show: @escaping (String) -> Void) -> Stopwatch {
    Stopwatch(
      seconds: { self.seconds },
      wait: { line, until in
        show(line)
        return self.wait(until: until)
      })
  }

  private func wait(until: Double) -> WaitEnd {
    guard let event = events.first, event.at <= until || event.end == .reached else {
      seconds = until
      return .reached
    }
    events.removeFirst()
    seconds = event.at
    return event.end
  }

  func pass(minutes: Double) { seconds += minutes * 60 }
}

extension Stopwatch {
  /// For what never waits.
  static var unused: Stopwatch {
    Stopwatch(
      seconds: { 0 },
      wait: { _, _ in
        Issue.record("somebody waited")
        return .hangUp
      })
  }
}
