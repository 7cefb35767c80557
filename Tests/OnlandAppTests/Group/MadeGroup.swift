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

  /// The same rows as a survey tool writes them: its columns, labels, and moments.
  static func form(people: Int) -> String {
    let labels = ["0": "Never", "1": "Once", "2": "Often"]
    let days = ["2026-W47": "2026/11/16", "2026-W48": "2026/11/23"]
    var lines = ["Timestamp;Who?;Team;Calm?;Rest?;Rush?;Harm?;A word"]
    for row in table(people: people).split(separator: "\n").dropFirst() {
      let cells = row.split(separator: ",").map(String.init)
      let day = days[cells[1], default: ""]
      let answers = cells[3...5].map { labels[$0, default: ""] }
      lines.append(
        (["\(day) 6:05:00 PM GMT+1", cells[0], cells[2]] + answers + [cells[6], "well; fine"])
          .map { "\"\($0)\"" }.joined(separator: ";"))
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  static let map = """
    map: 1
    questionnaire: me.team
    respondent: Who?
    when: Timestamp
    items: {calm: Calm?, rest: Rest?, rush: Rush?, harm: Harm?}
    ignore: [A word, Team]
    """
}
