// SPDX-License-Identifier: GPL-3.0-or-later

/// How a program ended.
public enum ExitStatus: Equatable, Sendable {
  case exited(Int)
  case killed(signal: Int)

  /// Source: the macros of waitpid(2), which Swift does not import.
  init(waitStatus: CInt) {
    let signal = Int(waitStatus & 0x7F)
    self = signal == 0 ? .exited(Int(waitStatus >> 8) & 0xFF) : .killed(signal: signal)
  }
}
