// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Standard input, output and error, which a parent may have left closed.
enum StandardStreams {
  /// Connects those that are closed to nothing.
  ///
  /// Otherwise the next file that is opened, such as one of the history, would get the number of a
  /// standard stream, and what is printed would end up in it.
  static func fill() {
    // open(2) gives the lowest number that is free.
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
  }
}
