// SPDX-License-Identifier: GPL-3.0-or-later

/// What came back from asking for a line.
public enum LineEvent: Equatable, Sendable {
  /// The line as typed, without its end; it may hold control characters (see `TerminalText`).
  case line(String)
  /// Ctrl-D on an empty line, or the end of piped input.
  case endOfInput
  /// Ctrl-C.
  case interrupted
  /// The terminal went away, or the process was told to end: SIGHUP, SIGTERM or SIGQUIT.
  case hangUp
  /// Not UTF-8.
  case unreadable
  /// Longer than 64 KiB; the line was dropped up to its end.
  case tooLong
}

/// Longest line that is accepted, in bytes without its end.
let longestLine = 64 * 1024
