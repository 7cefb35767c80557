// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

/// A mistyped command: ArgumentParser only calls it unexpected, and knows no nearest match.
enum UnknownCommand {
  /// - Parameter arguments: What was typed behind the program's name.
  /// - Returns: `nil` when every word that must be a command is one.
  static func problem(in arguments: [String]) -> Problem? {
    var command: any ParsableCommand.Type = Onland.self
    var path = "onland"
    let words = arguments.filter { $0 != "--plain" }
    for word in words.first == "help" ? words.dropFirst() : words[...] {
      let subcommands = command.configuration.subcommands
      // Where commands follow, no other word may stand, but a place.
      guard !subcommands.isEmpty, !word.hasPrefix("-"), command != Resources.self else {
        return nil
      }
      guard let next = subcommands.first(where: { names(of: $0).contains(word) }) else {
        return Problem(
          unknown: "\(path) command", word, among: subcommands.flatMap(names),
          hint: "\(path) --help lists them.")
      }
      command = next
      path += " \(word)"
    }
    return nil
  }

  private static func names(of command: any ParsableCommand.Type) -> [String] {
    [command.configuration.commandName ?? ""] + command.configuration.aliases
  }
}
