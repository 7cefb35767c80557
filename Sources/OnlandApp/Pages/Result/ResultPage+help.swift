// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Psychometrics

/// Care cards, and where to turn.
extension ResultPage {
  /// Each care card, with where to turn under the first that asks for it; at their end what is true
  /// of all pointers.
  var careCards: [Page.Section] {
    var sections: [Page.Section] = []
    var waiting = assessed.carefulTopics
    for id in assessed.shownCareCards {
      sections.append(Page.Section([card(id)]))
      for topic in assessed.helpTopics(of: id) where waiting.contains(topic) {
        waiting.removeAll { $0 == topic }
        sections += self.sections(about: topic, help.careful)
      }
    }
    return sections + [ending(help.careful)]
  }

  /// The same for topics that no care card asks for.
  var pointersAfterCards: [Page.Section] {
    assessed.otherTopics.flatMap { sections(about: $0, help.other) } + [ending(help.other)]
  }

  /// One topic at length, or in one line where it stood there in the weeks before.
  private func sections(about topic: String, _ pointers: PagePointers?) -> [Page.Section] {
    let isAboutSafety = topic == HelpTopic.onlineSafety.rawValue
    guard let pointers, let ways = pointers.ways[topic] else {
      let comfort = isAboutSafety ? [OnlineSafety.notYourFault] : []
      let lines = comfort + [help.reminders[topic]].compactMap(\.self)
      return [Page.Section(lines.map { .paragraph($0) })]
    }
    let listed = Block.list(ItemList(ways.map { PageText($0) }))
    if isAboutSafety {
      return [
        Page.Section(OnlineSafety.blocks(emergency: pointers.emergencyNumbers)),
        Page.Section([listed]),
      ]
    }
    let isSupport = topic == HelpTopic.support.rawValue
    return [Page.Section((isSupport ? [.paragraph(HelpSentences.calmBlock)] : []) + [listed])]
  }

  private func ending(_ pointers: PagePointers?) -> Page.Section {
    guard let pointers else { return Page.Section([]) }
    return Page.Section((pointers.notes + [pointers.danger]).map { .paragraph($0) })
  }
}
