// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

extension String {
  /// Columns of a terminal.
  var columns: Int { reduce(0) { $0 + $1.displayWidth } }
}
