// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Focus: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "focus",
    abstract: "A focused window online with a quiet countdown, then a short look back.",
    usage: "onland focus [<minutes>] [--summary] [<options>]",
    discussion: """
      Read, write, reply, leave. A bell rings when the time is up; Ctrl-C ends the window early \
      and still asks. How long you planned and how long it was is filled in for you. Time in which the \
      computer sleeps or the program is stopped counts.

      Examples:
        onland focus
        onland focus 25
        onland focus --summary
      """)

  @Argument(help: "Minutes, 1 to 180; otherwise \(FocusCommand.usualMinutes).")
  var minutes: String?

  @Flag(help: "Show this week's summary instead of starting a window.")
  var summary = false

  @Flag(help: "Print the result, or the summary, as JSON.")
  var json = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if summary && minutes != nil { throw ValidationError("--summary takes no minutes.") }
  }

  func run(in environment: Environment) throws -> ExitStatus {
    summary
      ? try FocusSummaryCommand(environment: environment).run(isJSON: json)
      : try FocusCommand(environment: environment).run(minutes, isJSON: json)
  }
}
