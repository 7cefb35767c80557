// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import Journal
import Psychometrics
import Texts

/// Care cards, and where to turn.
extension ResultPage {
  /// Each care card with where to turn directly under it, at length under the first that asks for it;
  /// then what is true of all pointers, and last what could be tried.
  package var careCards: [Page.Section] {
    var sections: [Page.Section] = []
    var waiting = assessed.carefulTopics
    var isFirst = true
    for id in assessed.shownCareCards {
      let topics = assessed.helpTopics(of: id)
      let now = topics.filter(waiting.contains)
      waiting.removeAll(where: now.contains)
      sections.append(Page.Section([card(id, suggests: false)]))
      if now.isEmpty { sections.append(reminder(of: topics.first)) }
      for topic in now {
        sections += self.sections(about: topic, help.careful, namesContacts: isFirst)
        isFirst = false
      }
    }
    return sections + [ending(help.careful), tip(of: assessed.shownCareCards)]
  }

  /// The same for a topic that no care card asks for; after the last of them, what is true of all.
  func pointers(about topic: String) -> [Page.Section] {
    let others = assessed.otherTopics
    guard let place = others.firstIndex(of: topic) else { return [] }
    return sections(about: topic, help.other, namesContacts: place == 0 && help.careful == nil)
      + (place == others.count - 1 ? [ending(help.other)] : [])
  }

  /// One topic at length, or in one line where it stood there in the weeks before.
  private func sections(
    about topic: String, _ pointers: PagePointers?, namesContacts: Bool
  ) -> [Page.Section] {
    let isAboutSafety = HelpTopic(rawValue: topic)?.isAboutSafety == true
    let isSupport = topic == HelpTopic.support.rawValue
    guard let pointers, let ways = pointers.ways[topic] else {
      let comfort = isAboutSafety ? Message.helpNotYourFault() : .helpHappensToAnyone()
      let said = isAboutSafety || isSupport ? [Block.paragraph(comfort)] : []
      return [Page.Section(reminder(of: topic).blocks + said)]
    }
    let own = namesContacts ? pointers.contacts.map { PageText($0) } : []
    let listed: [Block] = (own.isEmpty ? [] : [.list(ItemList(own))]) + [.helpRows(ways)]
    if isAboutSafety {
      return [
        Page.Section(OnlineSafety.blocks(emergency: pointers.emergencyNumbers)),
        Page.Section(listed),
      ]
    }
    return [Page.Section(listed + (isSupport ? [.paragraph(HelpSentences.calmBlock)] : []))]
  }

  func reminder(of topic: String?) -> Page.Section {
    let reminder =
      topic.flatMap { help.reminders[$0] } ?? help.reminders[HelpTopic.support.rawValue]
    return Page.Section(reminder.map { [.paragraph($0)] } ?? [])
  }

  private func ending(_ pointers: PagePointers?) -> Page.Section {
    guard let pointers else { return Page.Section([]) }
    return Page.Section(
      [.paragraph(pointers.danger)] + pointers.notes.map { .paragraph($0) })
  }

  /// What could be tried, after all help; the rules leave it out of the heaviest weeks, where it would
  /// read as a plaster.
  func tip(of ids: [Signal.ID]) -> Page.Section {
    let writer = CardWriter(assessed)
    return Page.Section(
      ids.compactMap { writer.tip(for: $0).map { .paragraph(.resultToTry(tip: $0)) } })
  }
}
