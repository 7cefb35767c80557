// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import History

extension CheckIn {
  /// Where it stands among others: by local date, then by the instant.
  package var place: (LocalDate, Int) { (date, answeredAt.secondsSince1970) }
}
