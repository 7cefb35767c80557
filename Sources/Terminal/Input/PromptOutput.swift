// SPDX-License-Identifier: GPL-3.0-or-later

internal import CSystem
import Glibc

/// Where prompts, and what a person reads between them, are written.
public struct PromptOutput: Sendable {
  public let descriptor: CInt

  public init(descriptor: CInt) { self.descriptor = descriptor }

  /// Standard error, for input that comes from a pipe.
  public static let standardError = PromptOutput(descriptor: STDERR_FILENO)

  /// The terminal, even when standard output is redirected.
  ///
  /// Standard output if it is a terminal, else the controlling terminal, else standard error.
  public static func terminal() -> PromptOutput {
    if isatty(STDOUT_FILENO) == 1 { return PromptOutput(descriptor: STDOUT_FILENO) }
    let controllingTerminal = open("/dev/tty", O_WRONLY | O_NOCTTY | O_CLOEXEC)
    return controllingTerminal >= 0 ? PromptOutput(descriptor: controllingTerminal) : .standardError
  }

  /// Writes all of `text` behind what was printed; gives up when nobody can read it any more.
  public func write(_ text: String) {
    cs_flush_standard_output()
    var remaining = Array(text.utf8)[...]
    while !remaining.isEmpty {
      let count = remaining.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        remaining = remaining.dropFirst(count)
      } else if errno == EAGAIN {
        var writable = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&writable, 1, -1)
      } else if errno != EINTR {
        return
      }
    }
  }
}
