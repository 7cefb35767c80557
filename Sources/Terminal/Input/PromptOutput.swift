// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
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

  /// Writes all of `text`; gives up when nobody can read it any more.
  public func write(_ text: String) {
    var text = text
    _ = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
  }
}
