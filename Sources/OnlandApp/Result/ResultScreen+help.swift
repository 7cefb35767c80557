// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Psychometrics

/// Care cards, and where to turn.
extension ResultScreen {
  /// Each care card, with where to turn under the first that asks for it; at their end what is true
  /// of all pointers.
  var careCards: [[String]] {
    let pointers = pointers(careTopics)
    var sections: [[String]] = []
    var waiting = careTopics
    for id in assessed.shownCareCards {
      sections.append(card(id))
      for topic in topics(of: id) where waiting.contains(topic) {
        waiting.removeAll { $0 == topic }
        sections += blocks(about: topic, pointers)
      }
    }
    return sections + [ending(pointers)]
  }

  /// The same for topics that no care card asks for.
  var pointersAfterCards: [[String]] {
    let topics = report.helpTopics.filter { !careTopics.contains($0) }
    let pointers = pointers(topics)
    return topics.flatMap { blocks(about: $0, pointers) } + [ending(pointers)]
  }

  /// In the order of the cards.
  private var careTopics: [String] {
    assessed.shownCareCards.flatMap(topics(of:)).reduce(into: []) { topics, topic in
      if report.helpTopics.contains(topic), !topics.contains(topic) { topics.append(topic) }
    }
  }

  private func topics(of id: Signal.ID) -> [String] {
    assessed.signal(id)?.help.map(\.topic) ?? []
  }

  /// Those of the topics that stand at length; `nil` when none does.
  private func pointers(_ topics: [String]) -> PagePointers? {
    let repeated = assessed.repeatedHelpTopics
    let atLength = topics.filter { !repeated.contains($0) }
    return atLength.isEmpty ? nil : help.pointersOnPage(topics: atLength)
  }

  /// One topic at length, or in one line where it stood there in the weeks before.
  private func blocks(about topic: String, _ pointers: PagePointers?) -> [[String]] {
    let isAboutSafety = topic == HelpTopic.onlineSafety.rawValue
    let comfort = isAboutSafety ? screen.wrapped(OnlineSafety.notYourFault) : []
    guard let pointers, let ways = pointers.ways[topic] else {
      return [comfort + screen.wrapped(help.reminder(of: topic))]
    }
    let listed = ways.flatMap { screen.wrapped($0, indent: "  ", hanging: "    ") }
    if isAboutSafety {
      return [comfort + screen.safetySteps(emergency: pointers.emergencyNumbers), listed]
    }
    let isSupport = topic == HelpTopic.support.rawValue
    return [(isSupport ? screen.wrapped(HelpSentences.calmBlock) : []) + listed]
  }

  private func ending(_ pointers: PagePointers?) -> [String] {
    guard let pointers else { return [] }
    return (pointers.notes + [pointers.danger]).flatMap { screen.wrapped($0) }
  }
}
