// SPDX-License-Identifier: GPL-3.0-or-later

internal import CSystem
import Glibc

/// Reads lines from a descriptor, and ends a read at the signals that end one in readline.
final class LineSource {
  private let descriptor: CInt
  private let output: PromptOutput
  private let isTerminal: Bool
  private var buffer = LineBuffer()

  init(descriptor: CInt, output: PromptOutput, isTerminal: Bool) {
    self.descriptor = descriptor
    self.output = output
    self.isTerminal = isTerminal
  }

  func read(prompt: String) -> LineEvent {
    let prompt = prompt.replacingEmphasis { _ in "" }
    let signals = cs_signal_watch_begin()
    guard signals >= 0 else { return .hangUp }
    let event = readWatching(signals: signals, prompt: prompt)
    cs_signal_watch_end(event == .hangUp)
    return event
  }

  private func readWatching(signals: CInt, prompt: String) -> LineEvent {
    let editing = isTerminal ? LineEditingMode(descriptor: descriptor) : nil
    editing?.enter()
    defer { editing?.leave() }

    output.write(prompt)
    while true {
      if let event = buffer.next() { return event }
      switch wait(signals: signals) {
      case .signal(SIGINT): return ended(.interrupted)
      case .signal(SIGTERM), .signal(SIGHUP), .signal(SIGQUIT), .hangUp: return ended(.hangUp)
      case .signal(SIGTSTP):
        editing?.leave()
        cs_signal_watch_suspend()
        fallthrough
      case .signal(SIGCONT):
        // At Ctrl-Z the kernel dropped what was typed of the line.
        editing?.enter()
        output.write(prompt)
      case .signal: break
      case .ready:
        if let event = fill() { return ended(event) }
      }
    }
  }

  private enum Wake {
    case signal(CInt)
    case ready
    case hangUp
  }

  private func wait(signals: CInt) -> Wake {
    var polled = [
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&polled, 2, -1) < 0 {
      // Else the next read would wait where no signal can end it.
      if errno != EINTR { return .hangUp }
    }
    if polled[0].revents != 0 { return .signal(cs_signal_watch_next()) }
    // A closed pipe reports the same, but may still hold lines.
    if isTerminal && polled[1].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return .hangUp }
    return .ready
  }

  /// Reads what is there. Returns an event when nothing will follow.
  private func fill() -> LineEvent? {
    var bytes = [UInt8](repeating: 0, count: longestLine)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    if count > 0 {
      buffer.append(bytes[..<count])
      return nil
    }
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return nil }
    // Ctrl-D within a line only submits what was typed so far, as in readline it does nothing.
    if isTerminal && !buffer.isEmpty { return nil }
    return buffer.finish() ?? .endOfInput
  }

  /// What is printed next must not stand behind the prompt, and what Ctrl-D submitted of a line
  /// that was given up must not begin the next one.
  private func ended(_ event: LineEvent) -> LineEvent {
    if isTerminal {
      output.write("\n")
      buffer = LineBuffer()
    }
    return event
  }
}
