// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

struct `The help of every command` {
  private let commands: [(path: [String], command: CommandTree)]
  private let tree: CommandTree

  init() throws {
    tree = try CommandTree.onland.get()
    commands = tree.all()
  }

  @Test func `shows two examples or more, which call that command and can be typed`() {
    #expect(commands.count > 30)
    for (path, command) in commands {
      let call = path.joined(separator: " ")
      #expect(command.examples.count >= 2, "\(call)")
      for example in command.examples {
        let words = ShellWords.words(of: example)
        #expect(tree.problem(with: words.dropFirst()) == nil, "\(example)")
      }
      // The command that is meant when none is named is called without its name too.
      let parent = path.dropLast().joined(separator: " ")
      let calls = command.examples.filter { $0.contains(call) || $0 == parent }
      #expect(calls.count >= 2, "\(call)")
    }
  }

  @Test func `is printed with status 0, and begins with someone to talk to`() throws {
    let home = try OnlandHome()
    for (path, command) in commands where path.count > 1 {
      let run = try home.onland(Array(path.dropFirst()) + ["--help"], output: .pipe)
      #expect(try run.exitStatus() == .exited(0))
      #expect(run.standardOutput.contains("Examples:"), "\(path)")
      let abstract = try #require(command.abstract)
      #expect(run.standardOutput.hasPrefix("OVERVIEW: \(abstract.prefix(20))"), "\(path)")
    }
  }

  @Test(arguments: [["--help"], ["-h"], ["help"], ["he"], ["--no-pager", "--help"]])
  func `has every command once, in groups, on one screen`(words: [String]) throws {
    let help = try lines(words)
    #expect(help.first == "Someone to talk to, any time, offline: onland resources.")
    #expect(help.count <= 24)
    for title in ["The week", "Looking back", "Where to turn", "Your data", "Questionnaires"] {
      #expect(help.contains { $0.hasPrefix(title + "  ") })
    }
    let text = help.dropFirst(6).joined(separator: " ").split(separator: " ")
    for (path, _) in commands where path.count == 2 {
      #expect(text.count { $0 == path[1] } >= 1, "\(path)")
    }
  }

  @Test(arguments: [["--plain", "--help"], ["--help", "--plain"]])
  func `has one command a line in sentences`(words: [String]) throws {
    let help = try lines(words)
    #expect(help.contains("Questionnaires and research:"))
    #expect(help.contains("  trend: how your weeks move"))
  }

  @Test(arguments: [40, 79]) func `fits a narrow screen`(columns: Int) throws {
    let help = try lines(["--help"], ["COLUMNS": "\(columns)"])
    #expect(help.allSatisfy { $0.count <= columns })
    #expect(help.contains { $0.hasPrefix("  trend: how") })
  }

  @Test func `has no line of more than 80 columns`() throws {
    for (path, _) in commands {
      for line in try lines(Array(path.dropFirst()) + ["--help"], ["COLUMNS": "80"]) {
        #expect(line.count <= 80, "\(line)")
      }
    }
  }

  private func lines(_ words: [String], _ variables: [String: String] = [:]) throws -> [String] {
    let run = try OnlandHome().onland(words, environment: variables, output: .pipe, error: .pipe)
    #expect(try run.exitStatus() == .exited(0))
    return run.standardOutput.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  @Test func `is not the only place a command stands in: README has it too`() throws {
    let readme = try Documentation.text(of: "README.md")
    let table = readme.split(separator: "\n").filter { $0.hasPrefix("| `onland") }
      .joined(separator: "\n")
    for (path, command) in commands {
      // The default of a group is the group itself; a word in the row of the group is enough.
      guard let last = path.last, path.count > 1, !isDefault(path) else { continue }
      let row = table.split(separator: "\n").first { $0.contains(path[1]) }
      #expect(row?.contains(last) == true, "\(path.joined(separator: " "))")
      for alias in command.aliases ?? [] { #expect(row?.contains(alias) == true, "\(alias)") }
    }
  }

  private func isDefault(_ path: [String]) -> Bool {
    let parent = commands.first { $0.path == path.dropLast() }
    return parent?.command.defaultSubcommand == path.last
  }
}
