// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import OnlandApp
import Terminal

extension Pager {
  /// The person's own, or less where it is installed; `nil` where pages are to be printed at once, also
  /// for who reads them with a screen reader.
  static func live() -> Pager? {
    let variables = ProcessInfo.processInfo.environment
    if OnlandApp.Environment.isPlainWanted(variables) { return nil }
    let less = try? ProgramPath.find("less")
    return Pager(environment: variables, hasLess: less != nil)
  }
}
