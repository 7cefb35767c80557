// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
package import Texts

extension OnlineSafety {
  /// What to do about threats, hate or lost privacy online, in the order of urgency.
  ///
  /// - Parameter emergency: The emergency numbers of the country; `nil` when it is not known.
  package static func blocks(emergency: Message?) -> [Block] {
    [
      .paragraph(.helpNotYourFault()), .steps(steps(emergency: emergency).map { PageText($0) }),
    ]
  }
}
