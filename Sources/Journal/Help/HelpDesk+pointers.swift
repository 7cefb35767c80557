// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import HelpResources
import History

extension HelpDesk {
  /// What `help` gives at a prompt, a paragraph each: the person's own contacts, the emergency
  /// number, one line, the directory; then what must be known about them.
  package func paragraphsAtPrompt() -> (ways: [String], notes: [String]) {
    let directory = directory
    let wording = wording(directory)
    let entries = directory.selection(country: country, region: region, most: 3).entries
    return (
      ways: contacts.map(\.line) + entries.map { wording.text(for: $0).line },
      notes: wording.notes(on: entries) + (country == nil ? [wording.danger] : [])
    )
  }

  /// What stands on the page of a week. The emergency number is in the sentence about danger, because
  /// most people who see this page are in none.
  ///
  /// - Parameter topics: As signals name them, in the order of the page; a name nobody knows gives
  ///   someone to talk to. What one topic gave is not given again.
  func pointersOnPage(topics: [String]) -> PagePointers {
    let directory = directory
    let wording = wording(directory)
    var shown: [HelpResource] = []
    var ways: [String: [String]] = [:]
    for name in topics {
      let topic = HelpTopic(rawValue: name) ?? .support
      let entries = directory.selection(
        country: country, region: region, topics: [topic], most: topic == .support ? 4 : 5
      ).entries.filter { $0.kind != .emergency && !shown.contains($0) }
      let own = shown.isEmpty ? contacts.map(\.line) : []
      ways[name] = own + entries.map { wording.text(for: $0).line }
      shown += entries
    }
    return PagePointers(
      ways: ways, notes: wording.notes(on: shown), danger: wording.danger,
      emergencyNumbers: wording.emergencyNumbers)
  }

  /// Where to turn on the page of a check-in.
  package func help(for assessed: AssessedCheckIn) -> WeekHelp {
    let repeated = assessed.repeatedHelpTopics
    func pointers(_ topics: [String]) -> PagePointers? {
      let atLength = topics.filter { !repeated.contains($0) }
      return atLength.isEmpty ? nil : pointersOnPage(topics: atLength)
    }
    return WeekHelp(
      careful: pointers(assessed.carefulTopics), other: pointers(assessed.otherTopics),
      reminders: Dictionary(
        repeated.map { ($0, reminder(of: $0)) }
      ) { first, _ in first })
  }

  /// One line in place of the pointers, for a page that had them in the weeks before: still with a
  /// number wherever there is one.
  ///
  /// - Parameter topic: As signals name it.
  package func reminder(of topic: String) -> String {
    let topic = HelpTopic(rawValue: topic) ?? .support
    let directory = directory
    let wording = wording(directory)
    let entries = directory.selection(country: country, region: region, topics: [topic])
      .entries.filter { $0.kind != .emergency }
    let words = topic.words.prefix(1).uppercased() + topic.words.dropFirst()
    let number = entries.lazy.compactMap(wording.number(of:)).first ?? wording.elsewhere
    let ways = (contacts.prefix(1).map(\.line) + [number]).joined(separator: "; ")
    return "\(words): \(ways). More: `onland resources`, any time, offline."
  }
}

extension HelpWording {
  fileprivate func notes(on entries: [HelpResource]) -> [String] {
    [whenOneDoesNotWork(entries), HelpSentences.confirmation(for: entries)].compactMap(\.self)
  }
}

extension Contact {
  /// Who and how, without anything that could steer a terminal: it may come from an import.
  ///
  /// What is longer than any name or number is cut: the numbers below it must be there at once.
  package var line: String { "\(Self.shown(name)): \(Self.shown(reach))" }

  private static func shown(_ text: String) -> String {
    let beginning = text.unicodeScalars.prefix(longestShown)
    return TerminalText.cleaned(String(beginning))
      + (beginning.endIndex < text.endIndex ? "..." : "")
  }

  /// Unicode scalars, since a character may have any number of marks.
  private static let longestShown = 1_000
}
