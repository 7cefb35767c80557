// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Texts

extension DateWords {
  package static let english = Language.english.dateWords
}
