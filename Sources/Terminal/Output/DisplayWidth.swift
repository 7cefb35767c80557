// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

extension StringProtocol {
  /// Columns that the text takes in a terminal; escape sequences of `Styling` take none.
  ///
  /// A table of our own, because the C library's `wcwidth` knows nothing outside ASCII under
  /// `LANG=C`.
  public var displayWidth: Int {
    // Nearly every text is plain ASCII, a column a byte.
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return utf8.count }
    return replacingEmphasis { _ in "" }.reduce(0) { $0 + $1.displayWidth }
  }
}
