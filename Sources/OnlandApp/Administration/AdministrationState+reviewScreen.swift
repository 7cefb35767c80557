// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Pages
import Psychometrics
import Terminal

/// The answers as they are looked over before they are saved.
extension AdministrationState {
  /// Columns from which a question and its answer share a line.
  private static let oneLineWidth = 60

  /// All answers, numbered.
  var review: [String] {
    var lines = ["", screen.styling.bold("Your answers")]
    let asked = asked
    let width = "\(asked.count)".count
    for (index, position) in asked.enumerated() {
      let item = questionnaire.items[position]
      let number = "\(index + 1)".padded(to: width, .trailing)
      let name = item.short.map { screen.isPlain ? "\($0):" : $0 }
      lines += reviewLines(number, name ?? item.text, Words.outcome(outcomes[item.id], of: item))
    }
    return lines + screen.wrapped("A number goes back to that question. Enter saves.")
  }

  private func reviewLines(_ number: String, _ text: String, _ answer: String) -> [String] {
    if screen.isPlain { return screen.wrapped("\(number.trimmed). \(text) \(answer)") }
    return screen.textWidth < Self.oneLineWidth
      ? paragraph(number, text, answer) : [line(number, text, answer)]
  }

  /// One line, with the answer at its right end.
  private func line(_ number: String, _ text: String, _ answer: String) -> String {
    let answer = answer.shortened(to: screen.textWidth / 2 - 4, with: screen.ellipsis)
    let room = screen.textWidth - number.displayWidth - answer.displayWidth - 4
    let text = text.shortened(to: room, with: screen.ellipsis)
    return "\(number)  \(text.padded(to: room))  \(answer)"
  }

  /// The question in full, and its answer below: many begin alike, so their ends must be seen.
  private func paragraph(_ number: String, _ text: String, _ answer: String) -> [String] {
    let hanging = String(repeating: " ", count: number.displayWidth + 2)
    return screen.wrapped(text, indent: number + "  ", hanging: hanging)
      + screen.wrapped(answer, indent: hanging + "-> ", hanging: hanging + "   ")
  }
}
