// SPDX-License-Identifier: GPL-3.0-or-later

package import History

extension HistoryStore {
  /// The check-ins that a change can be told of by, in the order of its ids.
  ///
  /// - Returns: Each as it is now, and one that was deleted as it was before; `nil` for one that is
  ///   neither there now nor was before.
  package func checkInsToName(of change: Change) throws(HistoryError) -> [CheckIn?] {
    let before = try checkIns(before: change)
    var named: [CheckIn?] = []
    for id in change.checkIns { named.append(try checkIn(id) ?? before[id]) }
    return named
  }
}
