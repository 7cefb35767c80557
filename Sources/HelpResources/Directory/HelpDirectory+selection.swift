// SPDX-License-Identifier: GPL-3.0-or-later

extension HelpDirectory {
  /// Chooses what a person sees: someone to talk to or what was asked for, then the directory.
  ///
  /// Entries of another country are never among them, and those of another region only where no line
  /// nearer by speaks the person's language.
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
  ///   - listeningFirst: Whether a line that is not for crises alone comes first; else it is second.
  ///   - most: How many entries at most, emergency numbers and directory included; `nil` for
  ///     everything there is.
  public func selection(
    country: String? = nil, region: String? = nil, topics: [HelpTopic] = [],
    groups: [HelpGroup] = [], languages: [String] = [], listeningFirst: Bool = false,
    most: Int? = 5
  ) -> HelpSelection {
    let near = entries(near: country, region, groups, languages)
    let everyGroup = most == nil && groups.isEmpty
    func chosen(_ topic: HelpTopic?, _ belongs: (HelpResource) -> Bool) -> [HelpResource] {
      near
        .filter { belongs($0) && (everyGroup || $0.isFor(groups)) }
        .sorted { $0.comesBefore($1, about: topic, groups: groups, languages: languages) }
    }
    func answer(_ topic: HelpTopic, listeningFirst: Bool) -> [HelpResource] {
      let found = chosen(topic, topic.covers)
      return topic == .support && groups.isEmpty
        ? found.withListeningLine(at: listeningFirst ? 0 : 1, languages: languages) : found
    }

    let emergency = near.filter { $0.kind == .emergency }
    // Someone to talk to comes before anything else that was asked for.
    let asked =
      topics.isEmpty
      ? (most == nil ? HelpTopic.wholes : [.support])
      : topics.filter { $0 == .support } + topics.filter { $0 != .support }
    var answers = asked.map { answer($0, listeningFirst: listeningFirst) }
    let unanswered = zip(asked, answers).filter(\.1.isEmpty).map(\.0)
    // Whatever was asked, someone to talk to is never missing.
    let line = asked.contains(.support) ? [] : answer(.support, listeningFirst: true).prefix(1)
    answers = withoutRepeats([Array(line)] + answers)
    var directories = chosen(nil) { $0.kind == .directory }
    if let most {
      answers = firstOfEach(answers, room: max(0, most - emergency.count - 1))
      let international = directories.filter { $0.country == nil }
      directories = Array(international.prefix(answers.joined().isEmpty ? most : 1))
    }

    let shown = Self.inOrder(answers, directories, about: asked.first)
    let all = topics.contains(where: \.isAboutSafety) ? emergency + shown : shown + emergency
    return HelpSelection(
      entries: all,
      remarks: remarks(
        country: country, region: region, topics: topics, unanswered: unanswered, groups: groups,
        languages: languages),
      omitted: most == nil
        ? 0
        : selection(
          country: country, region: region, topics: topics, groups: groups, languages: languages,
          most: nil
        ).entries.count - all.count)
  }

  /// - Parameter answers: The first are the line that is never missing, those behind it what was asked for.
  private static func inOrder(
    _ answers: [[HelpResource]], _ directories: [HelpResource], about topic: HelpTopic?
  ) -> [HelpResource] {
    var shown = Array(answers.dropFirst().joined())
    // Whoever was insulted finds it before what takes pictures down.
    let place =
      topic == .onlineSafety || topic == .harassment
      ? shown.prefix(while: \.takesInsults).count : shown.count
    // So does a directory where there is no line at all.
    let isAlone = answers[0].isEmpty && place == 0 && topic == .onlineSafety
    shown = isAlone ? directories + shown : shown + directories
    shown.insert(contentsOf: answers[0], at: place)
    return shown
  }

  /// Language before region: a line in the person's language counts as near wherever in the country
  /// it is, unless one that covers them speaks it too.
  func entries(
    near country: String?, _ region: String?, _ groups: [HelpGroup], _ languages: [String]
  ) -> [HelpResource] {
    func covers(_ entry: HelpResource) -> Bool {
      (entry.country == nil || entry.country == country)
        && (entry.region == nil || entry.region == region)
    }
    func answers(_ entry: HelpResource) -> Bool {
      entry.country != nil && entry.country == country && entry.isSupportLine
        && entry.speaks(languages)
    }
    let isUnderstood = entries.contains { covers($0) && answers($0) && $0.isFor(groups) }
    return entries.filter { covers($0) || !isUnderstood && answers($0) }
  }
}

extension [HelpResource] {
  /// With the best listening line in its place, unless another comes first for its language.
  fileprivate func withListeningLine(at place: Int, languages: [String]) -> [HelpResource] {
    let best = filter { $0.listeningRank != nil }
      .min { $0.listensBefore($1, languages: languages) }
    guard let best, let first, let now = firstIndex(of: best), now > place,
      best.speaks(languages) || !first.speaks(languages)
    else { return self }
    var lines = self
    lines.remove(at: now)
    lines.insert(best, at: place)
    return lines
  }
}

/// What one answer has is in no later one.
private func withoutRepeats(_ answers: [[HelpResource]]) -> [[HelpResource]] {
  var seen: Set<HelpResource.ID> = []
  return answers.map { answer in answer.filter { seen.insert($0.id).inserted } }
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
