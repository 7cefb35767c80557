// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Signals: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signals",
    abstract: "List what stands out now and over the last weeks.",
    discussion: """
      Examples:
        onland signals
        onland signals hide low_joy
      """,
    subcommands: [List.self, Hide.self, Unhide.self], defaultSubcommand: List.self)

  struct List: EnvironmentCommand {
    var isPage: Bool { !json }

    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List them (the default).",
      usage: "onland signals list [--questionnaire <id>] [<options>]",
      discussion: """
        Examples:
          onland signals
          onland signals list --questionnaire balance
        """)

    @Option(
      name: [.customShort("q"), .long],
      help: ArgumentHelp("The questionnaire's id (default: your usual one).", valueName: "id"),
      completion: .questionnaires)
    var questionnaire: String?

    @Flag(help: .json)
    var json = false

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try SignalsCommand(environment: environment).list(
        questionnaire: questionnaire, isJSON: json)
    }
  }

  struct Hide: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "hide",
      abstract: "Leave out a card you do not want to see.",
      discussion: """
        onland signals still lists it, and where to turn stays on the page.

        Examples:
          onland signals hide low_joy
          onland signals hide comparing --plain
        """)

    @Argument(help: .card, completion: .signals)
    var id: String

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try SignalsCommand(environment: environment).hide(id)
      return .done
    }
  }

  struct Unhide: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "unhide", abstract: "Show a hidden card again.",
      discussion: """
        Examples:
          onland signals unhide low_joy
          onland signals unhide comparing --plain
        """)

    @Argument(help: .card, completion: .hiddenSignals)
    var id: String

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try SignalsCommand(environment: environment).unhide(id)
      return .done
    }
  }
}
