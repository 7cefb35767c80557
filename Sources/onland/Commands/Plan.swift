// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "One small if-then plan for the week: show it, set it, say what came of it.",
    discussion: """
      A plan is chosen at the end of a check-in, or here. Nothing is scored.

      Examples:
        onland plan
        onland plan set
      """,
    subcommands: [Show.self, Set.self, Mark.self], defaultSubcommand: Show.self)

  struct Show: EnvironmentCommand {
    var isPage: Bool { !json }

    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show this week's plan and what came of the last ones (the default).",
      discussion: """
        Status 1 when there is no plan to show.

        Examples:
          onland plan
          onland plan show --json
        """)

    @Flag(help: .json)
    var json = false

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try PlanCommand(environment: environment).show(isJSON: json)
    }
  }

  struct Set: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Make a plan for this week; it is asked for at a prompt.",
      discussion: """
        It takes the place of the plan that is there; onland undo brings that back.

        Examples:
          onland plan set
          onland plan set --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try PlanCommand(environment: environment).set()
    }
  }

  struct Mark: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "mark",
      abstract: "Say what came of this week's plan, or of the one before.",
      discussion: """
        Nothing is scored, and every answer is as good as another.

        Examples:
          onland plan mark
          onland plan mark --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try PlanCommand(environment: environment).mark()
    }
  }
}
