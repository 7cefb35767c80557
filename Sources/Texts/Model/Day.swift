// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates

/// A day with the way in which the person wants to read it.
package struct Day: Equatable, Sendable {
  package let date: LocalDate
  package let style: DateStyle

  package init(_ date: LocalDate, _ style: DateStyle) {
    self.date = date
    self.style = style
  }
}
