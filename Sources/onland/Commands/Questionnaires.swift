// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Questionnaires: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaires",
    abstract: "List, read, check and write questionnaires.",
    discussion: """
      Examples:
        onland questionnaires show balance
        onland questionnaires new me.sleep
      """,
    subcommands: [List.self, Show.self, Check.self, New.self], defaultSubcommand: List.self)

  struct List: EnvironmentCommand {
    var isPage: Bool { true }

    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List what can be answered, and own files that cannot be used.",
      discussion: """
        Examples:
          onland questionnaires
          onland questionnaires list --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try QuestionnairesCommand(environment: environment).list()
      return .done
    }
  }

  struct Show: EnvironmentCommand {
    var isPage: Bool { !codebook }

    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a questionnaire with its questions, scales and rules.",
      usage: "onland questionnaires show <id> [--codebook] [<options>]",
      discussion: """
        --codebook prints CSV: a line for each code of each item, with its text, type, label, \
        keys, scales and keying.

        Examples:
          onland questionnaires show balance
          onland questionnaires show pulse --codebook > codebook.csv
        """)

    @Argument(help: .questionnaire, completion: .questionnaires)
    var id: String

    @Flag(help: "Print the items with their codes as CSV, or as JSON with --json.")
    var codebook = false

    @Flag(help: "Print the codebook as JSON.")
    var json = false

    @Option(
      help: ArgumentHelp(
        "Print a map for onland score --map, for tables of google, microsoft, qualtrics, "
          + "limesurvey or "
          + "redcap.", valueName: "tool"),
      completion: .list(["google", "microsoft", "qualtrics", "limesurvey", "redcap"]))
    var mapTemplate: String?

    func validate() throws {
      if json, !codebook { throw ValidationError("--json goes with --codebook.") }
    }

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      let command = QuestionnairesCommand(environment: environment)
      if let mapTemplate {
        try command.mapTemplate(id, tool: mapTemplate)
        return .done
      }
      if codebook { try command.codebook(id, isJSON: json) } else { try command.show(id) }
      return .done
    }
  }

  struct Check: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Check questionnaire files and run their worked examples.",
      usage: "onland questionnaires check <files> ... [<options>]",
      discussion: """
        Each problem is on a line of its own: file:line:column: what. Status 65 when there is one.

        Examples:
          onland questionnaires check me.sleep.yaml
          onland questionnaires check Questionnaires/*.yaml
        """)

    @Argument(help: "The files.", completion: .file(extensions: ["yaml", "json"]))
    var files: [String]

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try QuestionnairesCommand(environment: environment).check(files)
      return .done
    }
  }

  struct New: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: "Write a commented questionnaire of your own to start from.",
      discussion: """
        Examples:
          onland questionnaires new me.sleep
          onland questionnaires new team.monday
        """)

    @Argument(help: "Its id, with a dot.")
    var id: String

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try QuestionnairesCommand(environment: environment).new(id)
      return .done
    }
  }
}
