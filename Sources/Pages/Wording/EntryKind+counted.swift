// SPDX-License-Identifier: GPL-3.0-or-later

package import History
package import Texts

extension EntryKind {
  /// So many of them, such as `2 plans`.
  package func counted(_ number: Int) -> Message {
    switch self {
    case .setting: .countSettings(number: number)
    case .contact: .countContacts(number: number)
    case .plan: .countPlans(number: number)
    }
  }
}
