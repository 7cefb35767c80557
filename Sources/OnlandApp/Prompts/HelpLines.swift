// SPDX-License-Identifier: GPL-3.0-or-later

import Journal

/// What `help` shows at a prompt: two or three ways to reach someone.
struct HelpLines {
  let selector: HelpSelector
  let environment: Environment

  func callAsFunction() -> [String] {
    let (ways, end) = selector.paragraphsAtPrompt()
    let screen = environment.dialogue
    return ways.flatMap { screen.wrapped($0, indent: "  ", hanging: "    ") }
      + screen.wrapped("\(end) onland resources shows more, any time, offline.")
  }
}
