// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation
import OnlandApp

struct Doctor: EnvironmentCommand {
  var isPage: Bool { !json }

  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check that everything is in order: files, versions, terminal, help facts.",
    usage: "onland doctor [--json] [--unlock] [<options>]",
    discussion: """
      Changes nothing. The output holds no answer, so it can go into a bug report.

      Examples:
        onland doctor
        onland doctor --json
      """)

  @Flag(help: .json)
  var json = false

  @Flag(help: "Ask for the passphrase of an encrypted history, and look into it too.")
  var unlock = false

  @OptionGroup var output: OutputOptions

  func run(in environment: Environment) throws -> ExitStatus {
    let terminal = ProcessInfo.processInfo.environment["TERM"]
    let swaps = try? String(contentsOfFile: "/proc/swaps", encoding: .utf8)
    return DoctorCommand(
      environment: environment, release: Release.version, terminal: terminal, swaps: swaps
    ).run(isJSON: json, opens: unlock)
  }
}
