// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import History
import Terminal

/// A short list of help, not yet wrapped.
struct HelpPointers {
  /// One paragraph each, the person's own contacts first.
  var ways: [String]
  /// What must be known about them, a paragraph each; empty when nothing.
  var notes: [String]
  /// Where to turn in danger.
  var danger: String
}

extension HelpDesk {
  /// What `help` gives at a prompt: the emergency number, one line, the directory.
  func pointersAtPrompt() -> HelpPointers {
    pointers(topics: [], most: 3) { _ in true }
  }

  /// What stands on the page of a week: two to four ways. The emergency number is in the sentence
  /// about danger, because most people who see this page are in none.
  ///
  /// - Parameter topics: As signals name them; a name nobody knows gives someone to talk to.
  func pointersOnPage(topics: [String]) -> HelpPointers {
    pointers(topics: topics, most: 4) { $0.kind != .emergency }
  }

  private func pointers(
    topics: [String], most: Int, where isListed: (HelpResource) -> Bool
  ) -> HelpPointers {
    let directory = directory
    let wording = wording(directory)
    let entries = directory.selection(
      country: country, region: region, topics: topics.compactMap(HelpTopic.init(rawValue:)),
      most: most
    ).entries.filter(isListed)
    return HelpPointers(
      ways: contacts.map(\.line) + entries.map { wording.text(for: $0).line },
      notes: [wording.whenOneDoesNotWork(entries), HelpSentences.confirmation(for: entries)]
        .compactMap(\.self),
      danger: wording.danger)
  }

  /// Those of the country; `nil` when it is not known.
  var emergencyNumbers: String? { wording(directory).emergencyNumbers }

  /// One line in place of the pointers, for a page that had them in the weeks before: still with a
  /// number wherever there is one.
  ///
  /// - Parameter topic: As signals name it.
  func reminder(of topic: String) -> String {
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

extension Contact {
  /// Who and how, without anything that could steer a terminal: it may come from an import.
  var line: String { "\(TerminalText.cleaned(name)): \(TerminalText.cleaned(reach))" }
}
