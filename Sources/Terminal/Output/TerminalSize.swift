// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// Columns and rows of a terminal.
public struct TerminalSize: Equatable, Sendable {
  public var columns: Int
  public var rows: Int

  /// 80 columns and 24 rows, where nothing is known.
  public static let standard = TerminalSize(columns: 80, rows: 24)

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The size now; `standard` for what is not a terminal or does not know.
  ///
  /// Source: `TIOCGWINSZ`, ioctl_tty(2).
  public init(descriptor: CInt) {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : Self.standard.columns
    rows = isKnown && size.ws_row > 0 ? Int(size.ws_row) : Self.standard.rows
  }
}
