// SPDX-License-Identifier: GPL-3.0-or-later

package import History
package import Psychometrics

/// The items of `window` that `focus` fills in or reads, and its id: the one questionnaire besides
/// the usual one that the program knows by name.
///
/// Here and not in the file, because a key that only one file could ever use is no part of a format.
package enum WindowItem {
  package static let questionnaire: Questionnaire.ID = "window"
  package static let planned: Item.ID = "fw_planned"
  package static let actual: Item.ID = "fw_actual"
  package static let leave: Item.ID = "fw_leave"
  package static let after: Item.ID = "fw_after"
}

extension FocusWindow {
  package init(_ checkIn: CheckIn) {
    func number(_ item: Item.ID) -> Int? {
      checkIn.outcomes[item]?.response?.number.map { Int($0) }
    }
    self.init(
      planned: number(WindowItem.planned), actual: number(WindowItem.actual),
      hasLeft: number(WindowItem.leave).map { $0 == 1 }, after: number(WindowItem.after))
  }
}
