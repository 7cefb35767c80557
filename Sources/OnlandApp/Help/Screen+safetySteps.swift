// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources

extension Screen {
  /// What to do about threats, hate or lost privacy online, numbered in the order of urgency.
  ///
  /// - Parameter emergency: The emergency numbers of the country; `nil` when it is not known.
  func safetySteps(emergency: String?) -> [String] {
    OnlineSafety.steps(emergency: emergency).enumerated().flatMap { index, step in
      wrapped(step, indent: "  \(index + 1) ", hanging: "    ")
    }
  }
}
