// SPDX-License-Identifier: GPL-3.0-or-later

/// Weeks of which something is true, out of some.
package struct WeekCount: Equatable {
  package var count: Int
  package var of: Int

  package init(_ count: Int, of: Int) {
    self.count = count
    self.of = of
  }
}
