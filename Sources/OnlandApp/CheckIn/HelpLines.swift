// SPDX-License-Identifier: GPL-3.0-or-later

/// What `help` shows at a prompt: two or three ways to reach someone.
struct HelpLines {
  let desk: HelpDesk
  let environment: Environment

  func callAsFunction() -> [String] {
    let pointers = desk.pointersAtPrompt()
    let screen = environment.dialogue
    return pointers.ways.flatMap { screen.wrapped($0, indent: "  ", hanging: "    ") }
      + (pointers.notes + (desk.country == nil ? [pointers.danger] : []))
      .flatMap { screen.wrapped($0) }
      + screen.wrapped("onland resources shows more, any time, offline.")
  }
}
