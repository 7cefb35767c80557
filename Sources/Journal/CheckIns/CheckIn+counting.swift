// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Foundation
import History

extension [CheckIn] {
  /// Ids of those that count: of two of one questionnaire in one week the later one.
  ///
  /// In order, as the history gives them.
  package var counting: Set<UUID> {
    let last = Dictionary(
      map { (Week(questionnaire: $0.questionnaire, number: $0.date.weekNumber), $0.id) }
    ) { $1 }
    return Set(last.values)
  }
}

private struct Week: Hashable {
  var questionnaire: String
  var number: Int
}
