// SPDX-License-Identifier: GPL-3.0-or-later

import OnlandApp
import Terminal

/// Shows a file with the program that the person's desktop has for it.
enum DesktopOpener {
  /// - Returns: `nil` where there is no `xdg-open`, or it cannot be started.
  static func open(_ path: String) -> CommandOutcome? {
    guard let program = try? ProgramPath.find("xdg-open"),
      let outcome = ChildProcess.run(program, [path])
    else { return nil }
    return CommandOutcome(
      status: outcome.status, output: outcome.output, problem: outcome.problem)
  }
}
