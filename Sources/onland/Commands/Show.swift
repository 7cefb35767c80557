// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Show: EnvironmentCommand {
  var isPage: Bool { !json }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one check-in.",
    usage: "onland show [<check-in> ...] [--why] [--json] [<options>]",
    discussion: """
      Examples:
        onland show
        onland show last week
        onland show 2026-W47 --why
      """)

  @Argument(help: .checkIn, completion: .checkIns)
  var checkIn: [String] = []

  @Flag(help: .json)
  var json = false

  @Flag(help: "Show the working: which answers, which rule, which source.")
  var why = false

  @OptionGroup var output: OutputOptions

  /// Words may stand for one day or week.
  private var reference: String { checkIn.isEmpty ? "last" : checkIn.joined(separator: " ") }

  func run(in environment: Environment) throws -> ExitStatus {
    try ShowCommand(environment: environment).run(reference, isJSON: json, showsWorking: why)
    return .done
  }
}
