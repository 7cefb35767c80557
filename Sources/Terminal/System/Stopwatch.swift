// SPDX-License-Identifier: GPL-3.0-or-later

/// A clock that only goes forward, and waiting by it.
///
/// A struct of closures, so that a test can let hours pass at once.
public struct Stopwatch {
  /// Seconds since a fixed instant; the time that the computer slept or the process was stopped
  /// counts.
  public var seconds: () -> Double
  /// Shows a line, then waits until `seconds()` has reached a number.
  ///
  /// The line is shown here because from then on Ctrl-C ends the wait and not the program.
  public var wait: (_ line: String, _ until: Double) -> WaitEnd

  public init(
    seconds: @escaping () -> Double, wait: @escaping (_ line: String, _ until: Double) -> WaitEnd
  ) {
    self.seconds = seconds
    self.wait = wait
  }
}

/// Why a wait came back.
public enum WaitEnd: Equatable, Sendable {
  /// The time has come, perhaps while the computer slept.
  case reached
  /// Ctrl-C.
  case interrupted
  /// The process was stopped and goes on: what stood on the screen may be gone.
  case continued
  /// The terminal went away, or the process was told to end: SIGHUP, SIGTERM or SIGQUIT.
  case hangUp
}
