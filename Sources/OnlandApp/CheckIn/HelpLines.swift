// SPDX-License-Identifier: GPL-3.0-or-later

/// What `help` shows at a prompt: two or three ways to reach someone.
struct HelpLines {
  let desk: HelpDesk
  let environment: Environment

  func callAsFunction() -> [String] {
    let pointers = desk.pointers(topics: [], most: 3)
    let screen = environment.dialogue
    let ways = pointers.ways.flatMap { screen.wrapped($0, indent: "  ", hanging: "    ") }
    let confirmation = pointers.confirmation.map { screen.wrapped($0) } ?? []
    return ways + confirmation
      + screen.wrapped("onland resources shows more, any time, offline.")
  }
}
