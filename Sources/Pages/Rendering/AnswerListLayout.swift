// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Terminal

/// Answers in columns: number, group, name and answer, a line each; where there is little room, the
/// group stands above its names, which are set in below it.
struct AnswerListLayout {
  private let rows: [Row]
  private let showsWholeTexts: Bool
  private let text: TextLines
  private let width: Int
  private let isSetIn: Bool
  private let numberWidth: Int
  private let groupWidth: Int
  private let answerWidth: Int
  private let nameWidth: Int

  /// A row in the words that are shown.
  private struct Row {
    let number: Int?
    let group: String?
    let name: String
    let isQuestion: Bool
    let answer: String
  }

  init(_ answers: AnswerList, text: TextLines, width: Int) {
    rows = answers.rows.map { row in
      Row(
        number: row.number, group: row.group.map(text.words), name: text.words(row.name),
        isQuestion: row.isQuestion, answer: text.words(row.answer))
    }
    showsWholeTexts = answers.showsWholeTexts
    self.text = text
    self.width = width
    let isNarrow = text.isNarrow
    let numbers = rows.compactMap { row in row.number.map { "\($0)".count } }
    // Numbers set the names in by themselves.
    isSetIn = isNarrow && numbers.isEmpty && rows.contains { $0.group != nil }
    numberWidth = numbers.max().map { $0 + 2 } ?? (isSetIn ? 2 : 0)
    let groups = isNarrow ? [] : rows.compactMap { $0.group?.displayWidth }
    groupWidth = groups.max().map { min($0, width / 4) + 2 } ?? 0
    // A long one, such as a note, does not push the others away from their names; one that is a little
    // too long is broken.
    let most = width / 3
    let answers = rows.map(\.answer.displayWidth).filter { $0 <= 2 * most }
    answerWidth = max(4, min(answers.max() ?? most, most))
    let room = max(8, width - numberWidth - groupWidth - answerWidth - 2)
    nameWidth = min(room, rows.map(\.name.displayWidth).max() ?? room)
  }

  var lines: [String] {
    var lines: [String] = []
    var group: String?
    for row in rows {
      let isNew = row.group != group
      group = row.group
      if text.isNarrow, isNew, let name = row.group {
        lines.append(name.shortened(to: width, with: ellipsis))
      }
      lines += self.lines(of: row, group: isNew ? row.group : nil)
    }
    return lines
  }

  private func lines(of row: Row, group: String?) -> [String] {
    let number =
      row.number.map { "\($0)".padded(to: numberWidth - 2, .trailing) + "  " }
      ?? (isSetIn ? "  " : "")
    let groupColumn =
      groupWidth == 0
      ? "" : (group ?? "").shortened(to: groupWidth - 2, with: ellipsis).padded(to: groupWidth)
    let start = number + groupColumn
    if text.isNarrow, row.isQuestion { return question(row, number: number) }
    let room = max(4, width - start.displayWidth - nameWidth - 2)
    let isLong = row.answer.displayWidth > 2 * answerWidth
    if showsWholeTexts, isLong {
      let indent = String(repeating: " ", count: text.isNarrow ? 2 : start.displayWidth + 2)
      return sideBySide(start, name(row), [])
        + text.wrapped(PageText(row.answer), indent: indent, hanging: indent)
    }
    let answer = isLong ? row.answer.shortened(to: room, with: ellipsis) : row.answer
    return sideBySide(start, name(row), TextLayout(width: room).lines(of: answer))
  }

  /// A short name in full, however many lines that takes; of a question a part.
  private func name(_ row: Row) -> [String] {
    row.isQuestion ? [shortened(row)] : TextLayout(width: nameWidth).lines(of: row.name)
  }

  private func sideBySide(_ start: String, _ name: [String], _ answer: [String]) -> [String] {
    (0..<max(name.count, answer.count)).map { line in
      let start = line == 0 ? start : String(repeating: " ", count: start.displayWidth)
      let name = name.indices.contains(line) ? name[line] : ""
      let answer = answer.indices.contains(line) ? answer[line] : ""
      return (start + name.padded(to: nameWidth) + "  " + answer).withoutTrailingSpaces
    }
  }

  /// The question in full, and its answer below: many begin alike, so their ends must be seen.
  private func question(_ row: Row, number: String) -> [String] {
    let hanging = String(repeating: " ", count: max(2, numberWidth))
    let answer =
      showsWholeTexts ? row.answer : row.answer.shortened(to: width * 3, with: ellipsis)
    return text.wrapped(PageText(row.name), indent: number, hanging: hanging)
      + text.wrapped(PageText(answer), indent: hanging + "-> ", hanging: hanging + "   ")
  }

  /// Cut at its end; at its beginning where another one begins alike.
  private func shortened(_ row: Row) -> String {
    let cut = row.name.shortened(to: nameWidth, with: ellipsis)
    guard cut != row.name else { return cut }
    let alike = rows.count { $0.name.shortened(to: nameWidth, with: ellipsis) == cut }
    guard alike > 1 else { return cut }
    var end = ""
    for character in row.name.reversed() {
      let longer = String(character) + end
      if longer.displayWidth + ellipsis.displayWidth > nameWidth { break }
      end = longer
    }
    return ellipsis + end
  }

  private var ellipsis: String { text.drawing == .ascii ? "..." : "…" }
}
