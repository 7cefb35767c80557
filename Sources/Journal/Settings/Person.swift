// SPDX-License-Identifier: GPL-3.0-or-later

/// Who sits in front of the program, as far as the system says.
public struct Person: Sendable {
  /// Whether there is a terminal to ask at; otherwise lines come from a pipe or a file.
  public var isAtTerminal: Bool
  /// `LC_ALL`, `LC_MESSAGES` and `LANG`, in that order, where they are set.
  public var locale: [String]

  public init(isAtTerminal: Bool, locale: [String]) {
    self.isAtTerminal = isAtTerminal
    self.locale = locale
  }
}
