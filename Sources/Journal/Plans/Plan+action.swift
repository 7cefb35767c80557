// SPDX-License-Identifier: GPL-3.0-or-later

import History

extension Plan {
  /// The same action as another plan's: one suggestion, or the same words.
  func isSameAction(as other: Plan) -> Bool {
    if suggestion != nil || other.suggestion != nil { return suggestion == other.suggestion }
    return act.lowercased() == other.act.lowercased()
  }
}
