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
  public init(descriptor: CInt) {
    self = Self.known(descriptor) ?? .standard
  }

  /// The size that output is made for: that of its terminal; where it goes elsewhere, the columns that
  /// `COLUMNS` names, or else those of the terminal that problems or answers go through.
  public init(output: CInt, environment: [String: String]) {
    let named = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    self =
      Self.known(output) ?? named.map { TerminalSize(columns: $0, rows: Self.standard.rows) }
      ?? Self.known(STDERR_FILENO) ?? Self.known(STDIN_FILENO) ?? .standard
  }

  /// - Returns: `nil` for what is not a terminal; `standard` in place of what a terminal does not know.
  ///
  /// Source: `TIOCGWINSZ`, ioctl_tty(2).
  private static func known(_ descriptor: CInt) -> TerminalSize? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    return TerminalSize(
      columns: size.ws_col > 0 ? Int(size.ws_col) : standard.columns,
      rows: size.ws_row > 0 ? Int(size.ws_row) : standard.rows)
  }
}
