// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Remind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind",
    abstract: "A weekly reminder that says \"onland: weekly note\", only when a check-in is due.",
    discussion: """
      A timer of systemd, which catches up after the computer was off; without a user session of \
      systemd the line for your crontab is printed instead, and onland remind on ends with 1.

      Examples:
        onland remind on --weekday friday --at 17:30
        onland remind off
      """,
    subcommands: [On.self, Off.self, Status.self], defaultSubcommand: Status.self)

  struct On: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "on",
      abstract: "Turn it on, or change it.",
      usage: "onland remind on [--weekday <day>] [--at <time>] [<options>]",
      discussion: """
        Status 1 when nothing was set: then a line for your crontab is printed.

        Examples:
          onland remind on
          onland remind on --weekday friday --at 17:30 --dry-run
        """)

    @Option(
      help: "A day of the week, or the start of one; otherwise the one set before, or sunday.",
      completion: .list(CompletionWords.weekdays))
    var weekday: String?

    @Option(
      help: ArgumentHelp(
        "A time of day; otherwise the one set before, or 18:00.", valueName: "time"))
    var at: String?

    @OptionGroup var changes: ChangeOptions

    func run() throws {
      try changes.run { command in try command.on(weekday: weekday, at: at) }
    }
  }

  struct Off: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "off",
      abstract: "Remove what onland remind on wrote, and nothing else.",
      discussion: """
        Examples:
          onland remind off
          onland remind off --dry-run
        """)

    @OptionGroup var changes: ChangeOptions

    func run() throws {
      try changes.run { command in try command.off() }
    }
  }

  struct Status: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Say what is there and when the next reminder comes.",
      discussion: """
        Status 1 when there is nothing to remind you.

        Examples:
          onland remind
          onland remind status --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try RemindCommand(environment: environment, system: .live()).status()
    }
  }

  struct ChangeOptions: ParsableArguments {
    @Flag(help: "Print what would be done, change nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func run(_ body: (RemindCommand) throws -> ExitStatus) throws {
      try output.run { environment in
        try body(
          RemindCommand(environment: environment, system: .live(), isDryRun: dryRun))
      }
    }
  }
}
