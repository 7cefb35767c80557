// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Say whether a check-in is due, for a shell prompt or a timer.",
    discussion: """
      Prints one line and exits 0 when one is due; prints nothing and exits 1 when not, 74 when the \
      history cannot be read. It is quiet once two due weeks have passed, reads only, and waits for \
      nothing.

      Examples:
        onland due
        onland due && notify-send "onland: weekly note"
      """)

  @OptionGroup var output: OutputOptions

  static func due(_ environment: Environment) -> ExitStatus {
    DueCommand(environment: environment).run()
  }

  func run() throws {
    try output.run(Self.due)
  }
}
