// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources

extension OnlineSafety {
  /// What to do about threats, hate or lost privacy online, in the order of urgency.
  ///
  /// - Parameter emergency: The emergency numbers of the country; `nil` when it is not known.
  static func blocks(emergency: String?) -> [Block] {
    [
      .paragraph(notYourFault), .steps(steps(emergency: emergency).map { PageText($0) }),
    ]
  }
}
