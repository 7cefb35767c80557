// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp
import Texts

/// The commands at the beginning of what was typed. ArgumentParser only knows their whole names, and
/// calls every other word unexpected.
enum CommandWords {
  /// The arguments with every command by its whole name.
  ///
  /// The beginning of a name that no other command has stands for it, and so do words for help.
  ///
  /// - Parameter arguments: What was typed behind the program's name.
  /// - Throws: Where a word that must be a command is none.
  static func completed(_ arguments: [String]) throws(Problem) -> [String] {
    var command: any ParsableCommand.Type = Onland.self
    var path = "onland"
    var completed = arguments
    for (index, word) in arguments.enumerated() where !["--plain", "--no-pager"].contains(word) {
      if path == "onland", word == help { continue }
      let subcommands = command.configuration.subcommands
      // Where commands follow, no other word may stand, but a place.
      guard !subcommands.isEmpty, !word.hasPrefix("-"), command != Resources.self else { break }
      guard let next = try named(word, among: subcommands, of: path) else {
        completed[index] = help
        continue
      }
      command = next
      let name = name(of: next)
      if !names(of: next).contains(word) { completed[index] = name }
      path += " \(name)"
    }
    return completed
  }

  /// - Returns: `nil` for the beginning of `help`, which is no command of ours.
  private static func named(
    _ word: String, among commands: [any ParsableCommand.Type], of path: String
  ) throws(Problem) -> (any ParsableCommand.Type)? {
    let isFirst = path == "onland"
    if isFirst, wordsForHelp.contains(word) { return Resources.self }
    if let named = commands.first(where: { names(of: $0).contains(word) }) { return named }
    let begun = commands.filter { names(of: $0).contains { $0.hasPrefix(word) } }
    if begun.count == 1, !(isFirst && help.hasPrefix(word)) { return begun[0] }
    if begun.isEmpty, isFirst, help.hasPrefix(word) { return nil }
    if begun.count > 1 {
      throw Problem(
        .commandSeveral(group: .given(path), typed: .given(word)),
        hint: .sentences(
          .languageSentence(words: .names(begun.map(name), .comma)), .commandSomeone()),
        status: .usage)
    }
    var problem = Problem(
      unknown: { .unknownCommand(group: .given(path), name: $0) }, word,
      among: commands.flatMap(names),
      hint: .commandLists(group: .given(path)))
    if isFirst, let meant = otherWords[word] {
      problem.advice = .problemDidYouMean(name: .given(meant))
    }
    // Whoever types a word at random may be looking for somebody.
    problem.advice = .sentences(problem.advice, .commandSomeone())
    throw problem
  }

  private static let help = "help"

  /// Words that run `resources`, though they are in no list.
  private static let wordsForHelp: Set = ["sos", "crisis", "helpline"]

  /// What other programs call a command.
  private static let otherWords = [
    "stats": "trend", "statistics": "trend", "graph": "trend", "chart": "trend",
    "list": "history", "log": "history", "last": "show", "fix": "edit", "change": "edit",
    "backup": "export", "restore": "import", "start": "check", "new": "check", "answer": "check",
    "config": "settings", "status": "due", "reminder": "remind", "version": "--version",
  ]

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }

  private static func names(of command: any ParsableCommand.Type) -> [String] {
    [name(of: command)] + command.configuration.aliases
  }
}
