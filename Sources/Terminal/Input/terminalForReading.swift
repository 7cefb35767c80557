// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Standard input's terminal, opened once more so that a read never waits.
///
/// Ctrl-C throws away what was typed. A read that waits for just that, because it seemed to be there
/// a moment ago, would not see the signal. The flag belongs to an open file, and standard input is
/// one that the shell uses as well.
///
/// - Returns: Standard input itself where the terminal belongs to another user, as after su(1).
func terminalForReading() -> CInt {
  let opened = open("/proc/self/fd/0", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
  return opened >= 0 ? opened : STDIN_FILENO
}
