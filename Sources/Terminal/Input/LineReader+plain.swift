// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

extension LineReader {
  /// The terminal's own line editing: nothing is repainted and no escape code is written.
  ///
  /// For screen readers and terminals that cannot move the cursor. The kernel cuts a line at 4095
  /// bytes.
  /// Source: canonical mode in termios(3).
  public static func plainTerminal(output: PromptOutput = .terminal()) -> LineReader {
    let source = LineSource(
      descriptor: terminalForReading(), output: output, isTerminal: true)
    return LineReader { request in source.read(prompt: request.prompt) }
  }

  /// Lines of a pipe or a file, with prompts on standard error.
  ///
  /// A last line without a newline is a line. What was read ahead is kept for the next request.
  public static func standardInput(output: PromptOutput = .standardError) -> LineReader {
    let source = LineSource(descriptor: STDIN_FILENO, output: output, isTerminal: false)
    return LineReader { request in source.read(prompt: request.prompt) }
  }
}
