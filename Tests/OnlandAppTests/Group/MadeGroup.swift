// SPDX-License-Identifier: GPL-3.0-or-later

@testable import OnlandApp

/// A questionnaire of one's own, and tables of answers to it.
enum MadeGroup {
  static let questionnaire = """
    format: 1
    id: me.team
    version: 1.0.0
    title: Team week
    about: A test.
    source: A test.
    licence: CC0-1.0
    language: en
    option_sets:
      days: [{code: 0, label: Never}, {code: 1, label: Once}, {code: 2, label: Often}]
    items:
      - {id: calm, text: Calm?, type: choice, options: days}
      - {id: rest, text: Rest?, type: choice, options: days}
      - {id: rush, text: Rush?, type: choice, options: days}
      - {id: harm, text: Harm?, type: yes_no}
    scales:
      - id: ease
        title: Ease
        items: [{item: calm}, {item: rest}, {item: rush, keying: reverse}]
        minimum_answered: half
        bands:
          source: A test.
          bands:
            - {from: 0, to: 49, label: uneasy}
            - {from: 50, to: 100, label: easy}
      - {id: pace, title: Pace, items: [{item: calm}, {item: rest}], range: raw, minimum_answered: all}
      - id: safety
        title: Safety
        items: [{item: harm}]
        minimum_answered: all
        words_only: [{text: "Harm."}]
    examples:
      - {name: one, answers: {calm: 2, rest: 2, rush: 0}, scores: {ease: 100, pace: 2}, withheld: [safety]}
    """

  /// Twice as many rows as people, the earlier week all at the worst.
  ///
  /// - Parameter people: Every fourth is in the team blue, the others are in red.
  static func table(people: Int) -> String {
    var lines = ["respondent,week,team,calm,rest,rush,harm"]
    for person in 0..<people {
      let team = person % 4 == 0 ? "blue" : "red"
      lines.append("p\(person),2026-W47,\(team),0,0,2,yes")
      lines.append(
        "p\(person),2026-W48,\(team),\(person % 3),\((person + 1) % 3),\(person % 2),no")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
