// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

@testable import onland

/// A command line of a transcript, as the program reads it.
struct TypedCommand {
  private let command: any EnvironmentCommand

  /// - Parameter files: Where the files are that it names.
  init(arguments: [String], files: String) throws {
    let words = arguments.enumerated().map { place, word in
      place > 0 && arguments[place - 1] == "--answers" ? "\(files)/\(word)" : word
    }
    guard let command = try Onland.parseAsRoot(words) as? any EnvironmentCommand else {
      throw UnsuitableCommand(words: words)
    }
    self.command = command
  }

  func run(in environment: OnlandApp.Environment) throws -> OnlandApp.ExitStatus {
    try command.run(in: environment)
  }

  struct UnsuitableCommand: Error { var words: [String] }
}
