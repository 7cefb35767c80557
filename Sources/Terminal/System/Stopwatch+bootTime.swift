// SPDX-License-Identifier: GPL-3.0-or-later

internal import CSystem
import Glibc

extension Stopwatch {
  /// The time since the computer was started.
  ///
  /// CLOCK_BOOTTIME, because it goes on in a laptop that sleeps, where CLOCK_MONOTONIC and the
  /// timeout of poll(2) stand still, and because nobody sets it: a wall clock that is corrected
  /// would make a wait longer or shorter.
  /// Source: clock_gettime(2), timerfd_create(2).
  ///
  /// - Parameter output: Where lines are shown.
  public static func bootTime(output: PromptOutput) -> Stopwatch {
    Stopwatch(
      seconds: secondsSinceBoot,
      wait: { line, until in
        let signals = cs_signal_watch_begin()
        guard signals >= 0 else { return .hangUp }
        let end = Waiting(signals: signals, output: output).end(after: line, until: until)
        cs_signal_watch_end(end == .hangUp)
        return end
      })
  }
}

private func secondsSinceBoot() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_BOOTTIME, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// One wait, with standard input kept from answering what is asked after it.
private struct Waiting {
  let signals: CInt
  let output: PromptOutput
  /// `nil` when standard input is no terminal.
  private let editing = LineEditingMode(descriptor: STDIN_FILENO)

  init(signals: CInt, output: PromptOutput) {
    self.signals = signals
    self.output = output
  }

  func end(after line: String, until: Double) -> WaitEnd {
    let alarm = cs_boot_alarm(Int64((until * 1e9).rounded(.up)))
    guard alarm >= 0 else { return .hangUp }
    defer { close(alarm) }
    editing?.enter(isSilent: true)
    output.write(line + "\n")
    let end = end(alarm: alarm)
    // Keys pressed while nothing was asked are no answer to what is asked next.
    if editing != nil { tcflush(STDIN_FILENO, TCIFLUSH) }
    editing?.leave()
    return end
  }

  private func end(alarm: CInt) -> WaitEnd {
    // Without a terminal nobody hangs up; poll(2) passes over a negative descriptor.
    let terminal = editing == nil ? -1 : STDIN_FILENO
    var polled = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: alarm, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal, events: 0, revents: 0),
    ]
    while true {
      while poll(&polled, nfds_t(polled.count), -1) < 0 && errno == EINTR {}
      if polled[0].revents != 0 {
        switch cs_signal_watch_next() {
        case SIGINT: return .interrupted
        case SIGTERM, SIGHUP, SIGQUIT: return .hangUp
        case SIGTSTP:
          editing?.leave()
          cs_signal_watch_suspend()
          return .continued
        case SIGCONT: return .continued
        default: continue
        }
      }
      if polled[2].revents != 0 { return .hangUp }
      if polled[1].revents != 0 { return .reached }
    }
  }
}
