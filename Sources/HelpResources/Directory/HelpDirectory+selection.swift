// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpDirectory {
  /// Chooses what a person sees: emergency numbers, what was asked for, then the directory.
  ///
  /// Entries of another country or region are never among them.
  ///
  /// - Parameters:
  ///   - country: ISO 3166-1 code; `nil` gives the entries that answer from any country.
  ///   - region: ISO 3166-2 code; `nil` leaves out regional lines.
  ///   - topics: Empty for someone to talk to or, without a limit, for every topic. Where `support`
  ///     is not among them, one line is added.
  ///   - groups: Entries for these come before those for everyone; empty for everyone only or,
  ///     without a limit, for every group.
  ///   - languages: BCP-47 tags. Entries in one of them come first; none is left out for its
  ///     language, because a near line in another language is better than no line.
  ///   - most: How many entries at most, emergency numbers and directory included; `nil` for
  ///     everything there is.
  public func selection(
    country: String? = nil, region: String? = nil, topics: [HelpTopic] = [],
    groups: [HelpGroup] = [], languages: [String] = [], most: Int? = 5
  ) -> HelpSelection {
    let near = entries.filter {
      ($0.country == nil || $0.country == country) && ($0.region == nil || $0.region == region)
    }
    let everyGroup = most == nil && groups.isEmpty
    func chosen(_ belongs: (HelpKind) -> Bool) -> [HelpResource] {
      near
        .filter { belongs($0.kind) && (everyGroup || $0.isFor(groups)) }
        .sorted { $0.comesBefore($1, groups: groups, languages: languages) }
    }

    let emergency = near.filter { $0.kind == .emergency }
    let asked = topics.isEmpty ? (most == nil ? HelpTopic.allCases : [.support]) : topics
    var answers = asked.map { chosen($0.covers) }
    let unanswered = zip(asked, answers).filter(\.1.isEmpty).map(\.0)
    // Whatever was asked, someone to talk to is never missing.
    if !asked.contains(.support) {
      answers.append(Array(chosen(HelpTopic.support.covers).prefix(1)))
    }
    var directories = chosen { $0 == .directory }
    if let most {
      answers = firstOfEach(answers, room: max(0, most - emergency.count - 1))
      let international = directories.filter { $0.country == nil }
      directories = Array(international.prefix(answers.joined().isEmpty ? most : 1))
    }

    let shown = emergency + answers.joined() + directories
    return HelpSelection(
      entries: shown,
      remarks: remarks(
        country: country, region: region, topics: unanswered, groups: groups,
        languages: languages),
      omitted: most == nil
        ? 0
        : selection(
          country: country, region: region, topics: topics, groups: groups, languages: languages,
          most: nil
        ).entries.count - shown.count)
  }
}

/// Shortens the answers to what there is room for: the first of each, then the second of each.
private func firstOfEach(_ answers: [[HelpResource]], room: Int) -> [[HelpResource]] {
  var counts = answers.map { _ in 0 }
  for place in 0..<room {
    for topic in answers.indices where place < answers[topic].count && counts.reduce(0, +) < room {
      counts[topic] += 1
    }
  }
  return zip(answers, counts).map { Array($0.prefix($1)) }
}
