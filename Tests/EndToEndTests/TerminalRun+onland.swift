// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport

extension TerminalRun {
  /// The finished program in a terminal.
  static func onland(_ arguments: String..., environment: [String: String] = [:]) throws
    -> TerminalRun
  {
    try TerminalRun(built("onland"), arguments, environment: environment)
  }
}
