// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The manual page of one command, made of what the program says about itself.
struct ManualPage {
  let path: [String]
  let command: CommandTree
  /// Another name of the command, which has the same page.
  var alias: String?
  /// Names of the pages of the same group.
  var siblings: [String] = []
  /// Lines of further sections, by title.
  var more: [String: [String]] = [:]

  var name: String { path.joined(separator: "-") }
  /// What it is called by.
  private var calledName: String {
    alias.map { (path.dropLast() + [$0]).joined(separator: "-") } ?? name
  }
  var fileName: String { calledName + ".1" }

  /// Source: mdoc(7), "MANUAL STRUCTURE".
  private static let order = [
    "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "KEYS", "ENVIRONMENT", "FILES",
    "EXIT STATUS", "EXAMPLES", "SEE ALSO", "CAVEATS",
  ]

  /// - Parameter date: When it last changed, such as `November 25, 2026`.
  func text(date: String) -> String {
    let sections = [
      "NAME": naming, "SYNOPSIS": synopsis, "DESCRIPTION": description, "COMMANDS": commands,
      "OPTIONS": options, "EXAMPLES": examples, "SEE ALSO": seeAlso,
    ].merging(more) { _, own in own }
    let lines = [
      ".\\\" SPDX-License-Identifier: GPL-3.0-or-later",
      ".\\\" Written by a test from the program's help; do not edit. CONTRIBUTING.md says how.",
      Self.dateMacro + date, ".Dt \(calledName.uppercased()) 1", ".Os",
    ]
    return Self.order.reduce(into: lines) { lines, title in
      guard let section = sections[title], !section.isEmpty else { return }
      lines += [".Sh \(title)"] + section
    }.map { $0 + "\n" }.joined()
  }

  static let dateMacro = ".Dd "

  private var isRoot: Bool { path.count == 1 }

  private var subcommands: [CommandTree] {
    (command.subcommands ?? []).filter { $0.commandName != "help" }
  }

  private var naming: [String] {
    let aliases = (command.aliases ?? []).map { (path.dropLast() + [$0]).joined(separator: "-") }
    let names = [name] + aliases
    // Of the program itself the abstract says where to turn, not what it is.
    let what = ((isRoot ? paragraphs.first : command.abstract) ?? "").prefix { $0 != "." }
    return Self.list(names.map { ".Nm \($0)" })
      + [".Nd " + Mdoc.arguments(what.prefix(1).lowercased() + what.dropFirst())]
  }

  private var synopsis: [String] {
    let call = [".Nm onland"] + (isRoot ? [] : [".Cm " + path.dropFirst().joined(separator: " ")])
    var lines: [String] = []
    if command.defaultSubcommand == nil { lines += call + arguments.compactMap(\.synopsis) }
    guard !subcommands.isEmpty else { return lines }
    let isOptional = command.defaultSubcommand != nil
    return lines + call + [isOptional ? ".Op Ar command" : ".Ar command", ".Op Ar argument ..."]
  }

  private var description: [String] {
    let texts = isRoot ? [command.abstract ?? ""] + paragraphs : paragraphs
    return Array(
      (texts.isEmpty ? [command.abstract ?? ""] : texts).map(Mdoc.paragraph)
        .joined(separator: [".Pp"]))
  }

  private var commands: [String] {
    guard !subcommands.isEmpty else { return [] }
    let items = subcommands.flatMap { below in
      [".It Xr \(name)-\(below.commandName) 1"] + Mdoc.prose(below.abstract ?? "")
    }
    let usual = command.defaultSubcommand.map { usual in
      [".Pp", "Without a command,", ".Xr \(name)-\(usual) 1", "is meant, with its options."]
    }
    return [".Bl -tag -width Ds"] + items + [".El"] + (usual ?? [])
  }

  private var options: [String] {
    [".Bl -tag -width Ds"] + arguments.flatMap(\.item) + [".El"]
  }

  private var examples: [String] {
    [".Bl -item -offset indent -compact"]
      + command.examples.flatMap { [".It", Mdoc.command($0)] } + [".El"]
  }

  private var seeAlso: [String] {
    let pages = related.map { ".Xr \($0) 1" }
    let others = [".Xr readline 3", ".Xr crontab 5", ".Xr systemd.timer 5"]
    return Self.list(isRoot ? pages + others : pages)
  }

  /// Names of the pages that help whoever reads this one: those of `SeeAlso`, those beside it, and
  /// those above.
  var related: [String] {
    if isRoot { return SeeAlso.pages(of: name).sorted() }
    let above = (1..<path.count).map { path.prefix($0).joined(separator: "-") }
    // In the order that mandoc(1) asks for.
    return (SeeAlso.pages(of: name) + siblings.filter { $0 != name } + above).sorted()
  }

  /// Macros with a comma behind each but the last.
  private static func list(_ macros: [String]) -> [String] {
    macros.dropLast().map { $0 + " ," } + macros.suffix(1)
  }

  private var arguments: [CommandTree.Argument] { command.arguments ?? [] }

  /// Of its discussion, without the examples; lines of what stands as it is begin with blanks.
  private var paragraphs: [String] {
    (command.discussion ?? "").components(separatedBy: "Examples:")[0]
      .components(separatedBy: "\n\n").filter { $0.contains { !$0.isWhitespace } }
      .map { paragraph in
        paragraph.hasPrefix("  ") || paragraph.hasPrefix("\n  ")
          ? paragraph.trimmingCharacters(in: .newlines)
          : paragraph.replacing("\n", with: " ").trimmingCharacters(in: .whitespaces)
      }
  }
}

extension CommandTree.Argument {
  /// Its line in the synopsis; `nil` for what every program has.
  fileprivate var synopsis: String? {
    if names?.contains(where: { ["help", "version"].contains($0.name) }) == true { return nil }
    return isOptional ? ".Op \(form)" : ".\(form)"
  }

  /// Its entry in the list of options.
  fileprivate var item: [String] {
    let initial = defaultValue.map { " (default: \($0))" } ?? ""
    return [".It \(form)"] + Mdoc.prose((abstract ?? "") + initial)
  }

  private var form: String {
    let value = "Ar \(Mdoc.arguments(valueName ?? ""))" + (isRepeating ? " ..." : "")
    guard let names, kind != "positional" else { return value }
    let flags = names.map { "Fl \(Mdoc.option($0.name))" }.joined(separator: " , ")
    return kind == "option" ? "\(flags) \(value)" : flags
  }
}
