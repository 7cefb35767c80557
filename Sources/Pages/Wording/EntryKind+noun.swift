// SPDX-License-Identifier: GPL-3.0-or-later

package import History

extension EntryKind {
  /// What one of them is called.
  package var noun: String {
    switch self {
    case .setting: "setting"
    case .contact: "help contact"
    case .plan: "plan"
    }
  }
}
