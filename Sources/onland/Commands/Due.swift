// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Say whether a check-in is due, for a shell prompt or a timer.",
    discussion: """
      A check-in is due when a new week has none of your usual questionnaire or a part of it, and \
      the last one is at least four days old. A week begins on Monday and a day at 04:00, unless \
      the settings week_starts and day_start say otherwise. None is due before your first one, and \
      it goes quiet after two missed weeks.

      Prints one line and exits 0 when one is due; prints nothing and exits 1 when not, 74 when \
      the history cannot be read. It only reads, and never waits.

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
