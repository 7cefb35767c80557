// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// What is said about a signal: help topics and cards.
extension DefinitionReader {
  mutating func helpRequests(
    in fields: inout Fields, topics: [String]
  ) -> [HelpRequest] {
    list("help", in: &fields).compactMap { node in
      guard var request = self.fields(node, key: "help", name: "help") else { return nil }
      defer { finish(request) }
      guard let topicNode = required("topic", in: &request) else { return nil }
      let topic = topicNode.string ?? ""
      usedNames.insert(UsedName(named: .helpTopic, name: topic))
      if !topics.contains(topic) {
        let nearest = nearest(to: topic, among: topics)
        report(
          .unknownName(.helpTopic, topic.shortenedForDisplay, nearest: nearest),
          at: topicNode.location)
      }
      return HelpRequest(topic: topic, from: choice("from", in: &request, Self.levels) ?? .notice)
    }
  }

  mutating func cards(
    in fields: inout Fields, signal: Signal.ID, rule: SignalRule?
  ) -> [SignalLevel: [ConditionalText]] {
    guard let node = required("cards", in: &fields),
      var levels = self.fields(node, key: "cards", name: "the cards of \(fields.name)")
    else { return [:] }
    defer { finish(levels) }
    let reachable = rule?.reachableLevels ?? []
    var cards: [SignalLevel: [ConditionalText]] = [:]
    for (key, level) in Self.levels {
      let levelNode = levels.take(key)
      let texts = conditionalTexts(key, in: &levels, at: .card(rule))
      if texts.isEmpty {
        if reachable.contains(level) {
          report(.cardMissing(signal: signal, level: key), at: node.location)
        }
        continue
      }
      if !reachable.contains(level), !reachable.isEmpty, let levelNode {
        report(.cardUnreachable(signal: signal, level: key), at: levelNode.location)
      }
      cards[level] = texts.map(\.text)
      places.cards[signal, default: [:]][level] = texts.map(\.location)
    }
    return cards
  }
}
