// SPDX-License-Identifier: GPL-3.0-or-later

/// A dialogue that ended before it was done, though nothing went wrong. What is so now was said.
public enum Interruption: Error, Equatable {
  /// The person stopped, as they may at every question.
  case stopped
  /// Ctrl-C, or the terminal is gone.
  case cutOff

  public var status: ExitStatus {
    switch self {
    case .stopped: .done
    case .cutOff: .interrupted
    }
  }
}
