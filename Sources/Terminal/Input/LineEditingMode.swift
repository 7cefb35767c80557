// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// The terminal modes under which the kernel edits a line, and the person's own.
struct LineEditingMode {
  private let descriptor: CInt
  private let previous: termios

  /// - Returns: `nil` when the descriptor is no terminal.
  init?(descriptor: CInt) {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    self.descriptor = descriptor
    previous = modes
  }

  /// Echo is left alone unless it is to be off: Emacs turns it off because it shows the line itself.
  func enter(isSilent: Bool = false) {
    var modes = previous
    if isSilent { modes.c_lflag &= ~tcflag_t(ECHO | ECHONL) }
    modes.c_lflag |= tcflag_t(ICANON | ISIG)
    // IUTF8: backspace removes all bytes of an é.
    modes.c_iflag |= tcflag_t(ICRNL | IUTF8)
    tcsetattr(descriptor, TCSADRAIN, &modes)
  }

  func leave() {
    var modes = previous
    tcsetattr(descriptor, TCSADRAIN, &modes)
  }
}
