// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Notes: EnvironmentCommand {
  var isPage: Bool { true }

  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Read your notes by date.",
    usage: "onland notes [<words> ...] [<options>]",
    discussion: """
      Examples:
        onland notes
        onland notes garden --last 1y
      """)

  @Argument(help: "Only notes with these words in them.")
  var words: [String] = []

  @OptionGroup var period: PeriodArguments

  @OptionGroup var output: OutputOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try NotesCommand(environment: environment).run(
      containing: words.isEmpty ? nil : words.joined(separator: " "), period.options)
  }
}
