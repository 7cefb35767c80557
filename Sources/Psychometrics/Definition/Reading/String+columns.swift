// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  /// Columns of a terminal, for the texts of languages whose characters take one each.
  var columns: Int { count }
}
