// SPDX-License-Identifier: GPL-3.0-or-later

/// What the process gives back to its parent.
public enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// No, nothing there, or not due.
  case nothing = 1
  /// Wrong options or an unknown name.
  case usage = 64
  /// A file or input is wrong.
  case data = 65
  /// The history cannot be read or written, or the output cannot be written.
  case history = 74
  /// Ctrl-C.
  case interrupted = 130
}
