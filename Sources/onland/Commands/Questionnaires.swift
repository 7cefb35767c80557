// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Questionnaires: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaires",
    abstract: "List, read, check and begin questionnaires.",
    discussion: """
      Examples:
        onland questionnaires show balance
        onland questionnaires new me.sleep
      """,
    subcommands: [List.self, Show.self, Check.self, New.self], defaultSubcommand: List.self)

  struct List: EnvironmentCommand {
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
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show a questionnaire with its questions, scales and rules.",
      discussion: """
        Examples:
          onland questionnaires show balance
          onland questionnaires show pulse --plain
        """)

    @Argument(help: .questionnaire, completion: .questionnaires)
    var id: String

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try QuestionnairesCommand(environment: environment).show(id)
      return .done
    }
  }

  struct Check: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Say everything that is wrong with questionnaire files, and work their examples.",
      discussion: """
        Each problem stands on a line of its own: file:line:column: what. Status 65 when there is one.

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
      abstract: "Write a commented questionnaire of your own to begin with.",
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
