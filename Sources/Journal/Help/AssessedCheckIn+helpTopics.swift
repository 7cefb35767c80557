// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

extension AssessedCheckIn {
  /// Help topics that shown care cards ask for, in the order of the cards.
  package var carefulTopics: [String] {
    shownCareCards.flatMap(helpTopics(of:)).reduce(into: []) { topics, topic in
      if report.helpTopics.contains(topic), !topics.contains(topic) { topics.append(topic) }
    }
  }

  /// Help topics that no shown care card asks for.
  package var otherTopics: [String] {
    let careful = carefulTopics
    return report.helpTopics.filter { !careful.contains($0) }
  }

  /// Help topics that a card asks for at its level this week.
  package func askedTopics(of id: Signal.ID) -> [String] {
    let level = report.state(of: id)?.level ?? .none
    return signal(id)?.help.filter { level >= $0.from }.map(\.topic) ?? []
  }

  /// Help topics that a card may ask for.
  package func helpTopics(of id: Signal.ID) -> [String] { signal(id)?.help.map(\.topic) ?? [] }
}
