// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Resources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resources",
    abstract: "Where to turn: emergency number, someone to talk to, directories. Offline.",
    usage: "onland resources [<place> ...] [<options>] [add | remove]",
    discussion: """
      A place is named by its code or by any name that people use for it. What is not understood is \
      said in one line, and the page follows all the same.

      Examples:
        onland resources
        onland resources British Columbia
        onland resources Deutschland --language en
        onland resources --topic online_safety
        onland resources add
      """,
    subcommands: [Add.self, Remove.self], aliases: ["support"])

  @Argument(
    help: "A country or region, by name or code, such as Canada, BC or Deutschland.",
    completion: .countries)
  var place: [String] = []

  @Option(
    help: "A country, by code or English name; otherwise your setting or system language.",
    completion: .countries)
  var country: String?

  @Option(help: "A region, such as CA-BC.", completion: .regions)
  var region: String?

  @Option(
    name: [.customLong("topic")],
    help:
      "support, online_safety, harassment, intimate_images, privacy, problematic_use or guides, or words such as bullying or nudes; may be repeated.",
    completion: .list(CompletionWords.topics))
  var topics: [String] = []

  @Option(
    name: [.customLong("for")],
    help: ArgumentHelp(
      "youth, older, lgbtq, indigenous, veterans, parents, women, creators or other.",
      valueName: "group"), completion: .list(CompletionWords.groups))
  var groups: [String] = []

  @Option(
    name: [.customLong("language")], help: "Entries in this language first, such as fr or French.")
  var languages: [String] = []

  @Flag(help: "Everything there is, instead of the first few.")
  var all = false

  @Flag(help: "Show where each entry comes from, for reviewers.")
  var sources = false

  @Flag(help: "Six lines for the wallet.")
  var card = false

  @Flag(help: .json)
  var json = false

  @Flag(help: "With your own contacts, of an encrypted history too: asks for the passphrase.")
  var unlock = false

  @OptionGroup var output: OutputOptions

  /// The help of `add` is asked for by its own name: after a place the parser would show that of
  /// `resources`, and to it `add` is a place.
  static func namingSubcommand(_ arguments: [String]) -> [String] {
    guard arguments.count == 3,
      ([configuration.commandName] + configuration.aliases).contains(arguments[0]),
      subcommandNames.contains(arguments[1]), ["-h", "--help"].contains(arguments[2])
    else { return arguments }
    return ["help", arguments[0], arguments[1]]
  }

  private static var subcommandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  /// A contact is never taken from the command line, and `add Aroha` is no place.
  func validate() throws {
    if place.count > 1, let first = place.first, Self.subcommandNames.contains(first) {
      throw ValidationError("onland resources \(first) asks for everything itself.")
    }
  }

  func run() throws {
    // The parser takes a lone word for a place before it looks for a subcommand.
    switch place {
    case [Add.configuration.commandName]:
      var command = Add()
      command.output = output
      return try command.run()
    case [Remove.configuration.commandName]:
      var command = Remove()
      command.output = output
      return try command.run()
    default: try list()
    }
  }

  private func list() throws {
    let options = ResourcesCommand.Options(
      place: place.isEmpty ? nil : place.joined(separator: " "), country: country, region: region,
      topics: topics, groups: groups, languages: languages,
      showsAll: all, showsSources: sources, isCard: card, isJSON: json,
      unlocks: unlock)
    try output.run(needsHome: false) { environment in
      try ResourcesCommand(environment: environment).run(options)
    }
  }

  struct Add: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add a contact of your own; it comes first in every list.",
      discussion: """
        It is asked for at a prompt, so that no name or number stays in your shell history.

        Examples:
          onland resources add
          onland resources add --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try ContactsCommand(environment: environment).add()
    }
  }

  struct Remove: EnvironmentCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove a contact of your own.",
      discussion: """
        Your contacts are listed, and you choose one. onland undo brings it back.

        Examples:
          onland resources remove
          onland resources remove --plain
        """)

    @OptionGroup var output: OutputOptions

    func run(in environment: Environment) throws -> ExitStatus {
      try ContactsCommand(environment: environment).remove()
    }
  }
}
