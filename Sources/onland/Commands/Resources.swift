// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Resources: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resources",
    abstract: "Where to turn: emergency number, someone to talk to, directories. Offline.",
    discussion: """
      Examples:
        onland resources
        onland resources --country CA --region CA-BC
        onland resources --topic online_safety
        onland resources add
      """,
    subcommands: [Add.self, Remove.self], aliases: ["support"])

  @Option(help: "A country, by code or English name; otherwise your setting or system language.")
  var country: String?

  @Option(help: "A region, such as CA-BC.")
  var region: String?

  @Option(
    name: [.customLong("topic")],
    help: "support, online_safety, privacy, problematic_use or guides; may be repeated.")
  var topics: [String] = []

  @Option(
    name: [.customLong("for")],
    help: ArgumentHelp(
      "youth, older, lgbtq, indigenous, veterans, parents, women, creators or other.",
      valueName: "group"))
  var groups: [String] = []

  @Option(
    name: [.customLong("language")], help: "Entries in this language first, such as fr or French.")
  var languages: [String] = []

  @Flag(help: "Everything there is, instead of the first few.")
  var all = false

  @Flag(help: "Show where each entry comes from, for reviewers.")
  var sources = false

  @Flag(help: "Print everything as JSON.")
  var json = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let options = ResourcesCommand.Options(
      country: country, region: region, topics: topics, groups: groups, languages: languages,
      showsAll: all, showsSources: sources, isJSON: json)
    try output.run(needsHome: false) { (environment) throws(Problem) in
      try ResourcesCommand(environment: environment).run(options)
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Add a contact of your own; it comes first in every list.")

    @OptionGroup var output: OutputOptions

    func run() throws {
      try output.run { (environment) throws(Problem) in
        try ContactsCommand(environment: environment).add()
      }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Remove a contact of your own.")

    @OptionGroup var output: OutputOptions

    func run() throws {
      try output.run { (environment) throws(Problem) in
        try ContactsCommand(environment: environment).remove()
      }
    }
  }
}
