// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// The terminal modes under which the kernel edits a line, and those they replaced.
final class LineEditingMode {
  private let descriptor: CInt
  private var previous = termios()

  init(descriptor: CInt) { self.descriptor = descriptor }

  /// Echo is left alone: Emacs turns it off because it shows the line itself.
  func enter() {
    guard tcgetattr(descriptor, &previous) == 0 else { return }
    var modes = previous
    modes.c_lflag |= tcflag_t(ICANON | ISIG)
    // IUTF8: backspace removes all bytes of an é.
    modes.c_iflag |= tcflag_t(ICRNL | IUTF8)
    tcsetattr(descriptor, TCSADRAIN, &modes)
  }

  func leave() { tcsetattr(descriptor, TCSADRAIN, &previous) }
}
