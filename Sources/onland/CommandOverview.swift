// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Formats
import Terminal

/// The commands by what they are for, and what `onland --help` says of them.
enum CommandOverview {
  struct Section {
    var title: String
    var entries: [Entry]
  }

  struct Entry {
    var command: any ParsableCommand.Type
    /// A few words, for a column of the list; the command's own help has whole sentences.
    var words: String

    init(_ command: any ParsableCommand.Type, _ words: String) {
      self.command = command
      self.words = words
    }

    var name: String { command.configuration.commandName ?? "" }
  }

  static var groups: [Section] {
    [
      Section(
        title: "The week",
        entries: [
          Entry(Check.self, "answer the questions"), Entry(Edit.self, "change an answer"),
          Entry(Plan.self, "one small step"), Entry(Focus.self, "a timed window"),
          Entry(Due.self, "is it time yet?"), Entry(Remind.self, "a weekly reminder"),
        ]),
      Section(
        title: "Looking back",
        entries: [
          Entry(Show.self, "one check-in"), Entry(History.self, "one line per week"),
          Entry(Trend.self, "how your weeks move"), Entry(Notes.self, "your notes by date"),
          Entry(Signals.self, "what stands out"), Entry(Report.self, "a page to print"),
        ]),
      Section(
        title: "Where to turn",
        entries: [Entry(Resources.self, "someone to talk to, and numbers to call")]),
      Section(
        title: "Your data",
        entries: [
          Entry(Settings.self, "see or change them"), Entry(Undo.self, "take back a change"),
          Entry(Export.self, "a backup or a table"), Entry(Import.self, "read a backup in"),
          Entry(Delete.self, "one check-in"), Entry(Erase.self, "everything"),
          Entry(Encryption.self, "lock your history"), Entry(Doctor.self, "is all in order?"),
        ]),
      Section(
        title: "Questionnaires and research",
        entries: [
          Entry(Questionnaires.self, "list, read, write"), Entry(Score.self, "many at once"),
          Entry(Group.self, "how a group is doing"), Entry(Reliability.self, "do the items fit?"),
        ]),
    ]
  }

  static var commands: [any ParsableCommand.Type] { groups.flatMap(\.entries).map(\.command) }

  /// - Parameters:
  ///   - width: Columns; absent: no line is broken.
  ///   - isPlain: One command a line, and no columns.
  static func lines(width: Int?, isPlain: Bool) -> [String] {
    let wrap = { (text: String, indent: String) in
      guard let width else { return [indent + text] }
      return TextLayout(
        width: TextLayout.readableWidth(columns: width), firstIndent: indent,
        hangingIndent: indent.isEmpty ? "" : indent + "  "
      ).lines(of: text)
    }
    let hasColumns = !isPlain && width.map { $0 >= Self.columns } ?? false
    return wrap(Onland.configuration.abstract, "") + [""]
      + introduction.flatMap { wrap($0, "") } + [""]
      + groups.flatMap { group in
        hasColumns
          ? rows(of: group)
          : wrap("\(group.title):", "")
            + group.entries.flatMap { wrap("\($0.name): \($0.words)", "  ") }
      } + [""] + (hasColumns ? optionsInColumns : options.flatMap { wrap($0, "") })
  }

  private static let introduction = [
    "A weekly look at your balance with social media. onland alone starts the check-in when one is "
      + "due, and otherwise shows your last result. Everything stays on this computer."
  ]

  private static let options = [
    "--plain: sentences instead of drawing", "--no-pager: long pages all at once",
    "--version: the version", "onland help COMMAND: more about one command",
  ]

  private static let optionsInColumns = [
    "--plain     sentences instead of drawing     --version  the version",
    "--no-pager  long pages all at once           onland help COMMAND  more about one",
  ]

  // MARK: Columns

  /// What two commands beside the name of their group need.
  private static let columns = 80
  private static let titleWidth = 16
  private static let nameWidth = 12
  private static let leftWidth = 34

  private static func rows(of group: Section) -> [String] {
    let titles = TextLayout(width: titleWidth).lines(of: group.title)
    let cells = group.entries.map { entry in
      (entry.name + " ").padded(to: nameWidth) + entry.words
    }
    return stride(from: 0, to: cells.count, by: 2).enumerated().map { row, start in
      let right = start + 1 < cells.count ? cells[start + 1] : ""
      let left = right.isEmpty ? cells[start] : cells[start].padded(to: leftWidth)
      return (row < titles.count ? titles[row] : "").padded(to: titleWidth) + left + right
    }
  }
}
