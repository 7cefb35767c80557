// SPDX-License-Identifier: GPL-3.0-or-later

extension TerminalRun {
  /// What one of the three standard streams of a program is connected to.
  public enum Stream: Equatable, Sendable {
    case terminal
    case pipe
    /// Read for standard input, else replaced.
    case file(String)
    /// A pipe that nobody is at the other end of: nothing to read, and nobody who reads.
    case brokenPipe
    /// No open file at all.
    case closed
  }
}
