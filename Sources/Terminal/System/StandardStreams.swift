// SPDX-License-Identifier: GPL-3.0-or-later

internal import CSystem
import Glibc

/// Standard input, output and error, as a parent left them.
public enum StandardStreams {
  /// Makes every failure of a stream one that a read or a write gives back.
  ///
  /// A reader that left and a file that may not grow further send a signal, which would end the
  /// process without a word; and a stream that is closed gives its number to the next file.
  /// Source: signal(7), `SIGPIPE` and `SIGXFSZ`.
  public static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    cs_fill_standard_streams()
  }
}
