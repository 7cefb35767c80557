// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// What to do about threats, hate, blackmail or lost privacy online, in the order of urgency.
package enum OnlineSafety {
  /// - Parameter emergency: The emergency numbers of the country; `nil` when those are not known.
  package static func steps(emergency: Message?) -> [Message] {
    [
      .helpInDanger(numbers: emergency ?? .cardAnyNumber()), .helpSeenOnDevice(), .helpDoNotPay(),
      .helpSaveProof(), .helpThenBlock(), .helpReportIt(), .helpNewPassword(), .helpTellSomeone(),
    ]
  }
}
