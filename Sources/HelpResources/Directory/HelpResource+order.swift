// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpResource {
  /// Whether this entry is for one of the groups or for everyone.
  func isFor(_ asked: [HelpGroup]) -> Bool {
    groups.contains { $0 == .all || asked.contains($0) }
  }

  /// Whether one of the languages is spoken here; `pt` and `pt-BR` understand each other.
  func speaks(_ asked: [String]) -> Bool {
    let spoken = Set(languages.map(primarySubtag))
    return asked.contains { spoken.contains(primarySubtag($0)) }
  }

  /// The order in which entries of one topic are shown.
  func comesBefore(
    _ other: HelpResource, about topic: HelpTopic?, groups: [HelpGroup], languages: [String]
  ) -> Bool {
    order(topic, groups, languages)
      .lexicographicallyPrecedes(other.order(topic, groups, languages))
  }

  private func order(
    _ topic: HelpTopic?, _ asked: [HelpGroup], _ languages: [String]
  ) -> [Int] {
    // Directories lead to services in many languages, so their own does not matter.
    let language = kind == .directory || speaks(languages) ? 0 : 1
    let group = groups.contains(where: asked.contains) ? 0 : groups.contains(.all) ? 1 : 2
    // Lines of region and country go hand in hand, the first of each before the second of either,
    // and of two firsts the crisis line. Anything else starts close to the person.
    if topic == .support { return [language, group, rank, kind == .crisis ? 0 : 1, distance] }
    // Nobody who was insulted is sent to a service for pictures first, whatever it speaks.
    let harm = topic?.isAboutSafety == true && topic != .intimateImages && !takesInsults ? 1 : 0
    let purpose = topic?.isAboutSafety == true && kind != .onlineAbuse ? 1 : 0
    return [harm, purpose, language, group, distance, rank]
  }

  /// The order of listening lines.
  func listensBefore(_ other: HelpResource, languages: [String]) -> Bool {
    func order(_ entry: HelpResource) -> [Int] {
      [entry.speaks(languages) ? 0 : 1, entry.distance, entry.listeningRank ?? Int.max]
    }
    return order(self).lexicographicallyPrecedes(order(other))
  }

  private var distance: Int { region != nil ? 0 : country != nil ? 1 : 2 }
}

/// `pt` of `pt-BR`.
func primarySubtag(_ tag: String) -> String {
  tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
}
