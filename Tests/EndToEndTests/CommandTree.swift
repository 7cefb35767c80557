// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport

/// A command as the built program describes itself, with those below it.
struct CommandTree: Decodable {
  var commandName: String
  var aliases: [String]?
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [CommandTree]?
  var defaultSubcommand: String?

  struct Argument: Decodable {
    var kind: String
    var isRepeating: Bool
    var isOptional = true
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
  }

  struct Name: Decodable {
    var kind: String
    var name: String
  }

  /// Read from the program once: it does not change while the tests run.
  static let onland: Result<CommandTree, any Error> = Result {
    let run = try OnlandHome().onland("--experimental-dump-help", output: .pipe)
    _ = try run.exitStatus()
    struct Dump: Decodable { var command: CommandTree }
    return try JSONDecoder().decode(Dump.self, from: Data(run.standardOutput.utf8)).command
  }

  /// This command and all below it, each with the words that call it.
  func all(path: [String] = []) -> [(path: [String], command: CommandTree)] {
    let path = path + [commandName]
    // `help` is ArgumentParser's own.
    let below = (subcommands ?? []).filter { $0.commandName != "help" }
    return [(path, self)] + below.flatMap { $0.all(path: path) }
  }

  /// The command that is called by these words, by its own names.
  func path(of words: [String]) -> [String] {
    guard let word = words.first, let next = subcommand(word) else { return [commandName] }
    return [commandName] + next.path(of: Array(words.dropFirst()))
  }

  /// Lines of its help that show how it is used.
  var examples: [String] {
    let lines = (discussion ?? "").split(separator: "\n")
    return lines.drop { $0 != "Examples:" }.map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0 == "onland" || $0.hasPrefix("onland ") }
  }

  /// What is wrong with a command line, as far as commands, options and the number of arguments go.
  ///
  /// - Parameter words: Behind the name of the command.
  func problem(with words: ArraySlice<String>) -> String? {
    var values = 0
    var rest = words
    while let word = rest.popFirst() {
      if word.hasPrefix("-"), word != "-" {
        guard let option = argument(named: word) else { return "no option \(word)" }
        if option.kind == "option", rest.popFirst() == nil { return "\(word) takes a value" }
      } else if values == 0, let next = subcommand(word) {
        return next.problem(with: rest)
      } else {
        values += 1
      }
    }
    let places = (arguments ?? []).filter { $0.kind == "positional" }
    if places.isEmpty, values > 0, !(subcommands ?? []).isEmpty { return "no such command" }
    let isOpen = places.contains(where: \.isRepeating)
    return values > places.count && !isOpen ? "\(values) arguments of \(places.count)" : nil
  }

  private func subcommand(_ word: String) -> CommandTree? {
    (subcommands ?? []).first { $0.commandName == word || $0.aliases?.contains(word) == true }
  }

  private func argument(named word: String) -> Argument? {
    // ArgumentParser's own.
    let ofTheParser = [
      "--help": "flag", "--version": "flag", "--generate-completion-script": "option",
    ]
    if let kind = ofTheParser[word] { return Argument(kind: kind, isRepeating: false, names: nil) }
    let below = (subcommands ?? []).first { $0.commandName == defaultSubcommand }
    return ((arguments ?? []) + (below?.arguments ?? [])).first { argument in
      argument.names?.contains { $0.kind == "long" && "--\($0.name)" == word } == true
    }
  }
}
