// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

extension AssessedCheckIn {
  /// Help topics that shown care cards ask for, in the order of the cards.
  var carefulTopics: [String] {
    shownCareCards.flatMap(helpTopics(of:)).reduce(into: []) { topics, topic in
      if report.helpTopics.contains(topic), !topics.contains(topic) { topics.append(topic) }
    }
  }

  /// Help topics that no shown care card asks for.
  var otherTopics: [String] {
    let careful = carefulTopics
    return report.helpTopics.filter { !careful.contains($0) }
  }

  /// Help topics that a card may ask for.
  func helpTopics(of id: Signal.ID) -> [String] { signal(id)?.help.map(\.topic) ?? [] }
}
