// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Signals with their persistence; rules and texts have files of their own.
extension DefinitionReader {
  static let levels: KeyValuePairs<String, SignalLevel> = [
    "notice": .notice, "elevated": .elevated, "strong": .strong,
  ]

  mutating func signalPolicy(in top: inout Fields) -> SignalPolicy {
    let defaults = SignalPolicy()
    guard let node = top.take("signal_policy"),
      var fields = fields(node, key: "signal_policy", name: "signal_policy")
    else { return defaults }
    defer { finish(fields) }
    if top.take("signals") == nil {
      report(.missingKey("signals", of: fields.name), at: node.location)
    }
    let policy = SignalPolicy(
      window: positive("window", in: &fields) ?? defaults.window,
      withinWeeks: positive("within_weeks", in: &fields) ?? defaults.withinWeeks,
      quietFrom: positive("quiet_from", in: &fields) ?? defaults.quietFrom,
      quietWhile: choice(
        "quiet_while", in: &fields,
        ["alone": SignalPolicy.QuietWhile.alone, "new": .new]) ?? defaults.quietWhile,
      maximumCards: positive("cards", in: &fields) ?? defaults.maximumCards,
      maximumCardsBesideCare: atLeast(0, "cards_beside_care", in: &fields),
      isHelpFirst: truth("help_first", in: &fields) ?? defaults.isHelpFirst,
      fullAgain: positive("full_again", in: &fields) ?? defaults.fullAgain,
      maximumStillThere: positive("still_there", in: &fields))
    if let beside = policy.maximumCardsBesideCare, beside > policy.maximumCards {
      report(
        .aboveHighest(key: "cards_beside_care", highest: policy.maximumCards), at: node.location)
    }
    if policy.maximumStillThere != nil, policy.fullAgain == 1 {
      report(.withoutLine(key: "still_there"), at: node.location)
    }
    return policy
  }

  private mutating func positive(_ key: String, in fields: inout Fields) -> Int? {
    atLeast(1, key, in: &fields)
  }

  mutating func atLeast(_ lowest: Int, _ key: String, in fields: inout Fields) -> Int? {
    guard let number = wholeNumber(key, in: &fields) else { return nil }
    if number < lowest { report(.belowLowest(key: key, lowest: lowest), at: fields.location) }
    return max(lowest, number)
  }

  mutating func readSignals(
    in top: inout Fields, helpTopics: [String], policy: SignalPolicy, partOf: String?
  ) {
    namesSignalsInLists = policy.fullAgain > 1
    let persistence = persistenceSets(in: &top, policy: policy)
    let nodes = list("signals", in: &top)
    if partOf != nil, let first = nodes.first {
      report(.signalsInPart, at: first.location)
    }
    signalIDs = nodes.map { $0.mapping?["id"]?.string ?? "" }
    for node in nodes {
      guard var fields = fields(node, key: "signals", name: "a signal") else { continue }
      let id = identifier("id", in: &fields, example: "pressured") ?? ""
      fields.name = "signal \(id)"
      if signals.contains(where: { $0.id == id }) {
        report(.duplicateName(.signal, id), at: node.location)
      }
      checkScoreName(id, of: .signal, at: node.location)
      signals.append(
        signal(id: id, fields: &fields, helpTopics: helpTopics, persistence: persistence))
      places.signals.append(node.location)
      finish(fields)
    }
    checkCombinations()
    checkDifferent(zip(signals, places.signals).map { ($0.name, $1) }, key: "name")
  }

  private mutating func signal(
    id: Signal.ID, fields: inout Fields, helpTopics: [String],
    persistence: [String: [PersistenceStep]]
  ) -> Signal {
    let rule = rule(in: &fields, signal: id)
    let cards = cards(in: &fields, signal: id, rule: rule)
    let againNode = fields.take("again")
    let again = text("again", in: &fields)
    if let again, let againNode { checkSlots(of: again, on: .card(rule), at: againNode.location) }
    if case .combines = rule { checkKeysOfCombination(in: &fields) }
    let titleLocation = fields.take("title")?.location
    let title = requiredText("title", in: &fields)
    let name = shortText("name", in: &fields, .insideSentence)
    // A name stands for it where the line of cards that stay would fall apart.
    if let titleLocation, name == nil, namesSignalsInLists, title.contains(",") {
      report(.titleWithComma, at: titleLocation)
    }
    let persistence = persistenceSteps(in: &fields, sets: persistence)
    let suggestions = suggestions(in: &fields, rule: rule, signal: id)
    let tipsTo = tipsTo(
      in: &fields, signal: id, rule: rule, persistence: persistence, suggestions: suggestions)
    return Signal(
      id: id, title: title, name: name,
      rank: wholeNumber("rank", in: &fields) ?? Int.max,
      source: requiredText("source", in: &fields),
      rule: rule ?? .combines([]), persistence: persistence,
      mayBeQuiet: choice("quiet", in: &fields, ["allowed": true, "never": false]) ?? false,
      careFrom: choice("care", in: &fields, Self.levels),
      help: helpRequests(in: &fields, topics: helpTopics), cards: cards, again: again,
      suggestions: suggestions, tipsTo: tipsTo ?? .strong)
  }

  private mutating func tipsTo(
    in fields: inout Fields, signal: Signal.ID, rule: SignalRule?, persistence: [PersistenceStep],
    suggestions: [Suggestion]
  ) -> SignalLevel? {
    guard let node = fields.take("tips_to"), let level = choice("tips_to", in: &fields, Self.levels)
    else { return nil }
    if suggestions.isEmpty { report(.signalWithoutSuggestions(signal), at: node.location) }
    let reachable = (rule?.reachableLevels ?? []).union(persistence.map(\.raisesTo))
    if rule != nil, !reachable.contains(level) {
      report(.tipsLevelNeverReached(signal: signal, level: "\(level)"), at: node.location)
    }
    return level
  }

  /// A combination has the levels of its parts: nothing of its own lasts, is quiet, or is care.
  private mutating func checkKeysOfCombination(in fields: inout Fields) {
    for key in ["persistence", "quiet", "care", "again"] {
      guard let node = fields.take(key), key != "quiet" || node.string == "allowed" else {
        continue
      }
      report(.notForCombination(key: key), at: node.location)
    }
  }

  private mutating func checkCombinations() {
    for (signal, location) in zip(signals, places.signals) {
      guard case .combines(let parts) = signal.rule else { continue }
      for part in parts where signals.indices.contains(part) {
        if case .combines = signals[part].rule {
          report(.combinationOfCombination(signals[part].id), at: location)
        }
      }
    }
  }

  // MARK: Persistence

  private mutating func persistenceSets(
    in top: inout Fields, policy: SignalPolicy
  ) -> [String: [PersistenceStep]] {
    guard let node = top.take("persistence"),
      var sets = fields(node, key: "persistence", name: "persistence")
    else { return [:] }
    var result: [String: [PersistenceStep]] = [:]
    for entry in sets.takeAll() {
      if !Self.isIdentifier(Substring(entry.key)) {
        report(
          .malformed(value: entry.key.shortenedForDisplay, key: "persistence", example: "repeated"),
          at: entry.keyLocation)
      }
      guard case .sequence(let sequence) = entry.node else {
        report(
          .wrongShape(key: entry.key.shortenedForDisplay, expected: .list), at: entry.node.location)
        continue
      }
      if sequence.elements.isEmpty {
        report(.emptyList(key: entry.key.shortenedForDisplay), at: entry.node.location)
      }
      result[entry.key] = sequence.elements.compactMap { persistenceStep($0, policy: policy) }
      places.named.append((UsedName(named: .persistenceSet, name: entry.key), entry.keyLocation))
    }
    return result
  }

  private mutating func persistenceStep(
    _ node: DocumentNode, policy: SignalPolicy
  ) -> PersistenceStep? {
    guard var fields = fields(node, key: "persistence", name: "a step of persistence") else {
      return nil
    }
    defer { finish(fields) }
    for key in ["base", "weeks", "raises_to"] where fields.take(key) == nil {
      report(.missingKey(key, of: fields.name), at: node.location)
    }
    guard let base = choice("base", in: &fields, Self.levels),
      let weeks = positive("weeks", in: &fields),
      let raisesTo = choice("raises_to", in: &fields, Self.levels)
    else { return nil }
    if raisesTo <= base || weeks < 2 || weeks > policy.window {
      report(.stepWithoutEffect, at: node.location)
    }
    return PersistenceStep(base: base, weeks: weeks, raisesTo: raisesTo)
  }

  private mutating func persistenceSteps(
    in fields: inout Fields, sets: [String: [PersistenceStep]]
  ) -> [PersistenceStep] {
    guard let name = word("persistence", in: &fields), let node = fields.take("persistence")
    else { return [] }
    usedNames.insert(UsedName(named: .persistenceSet, name: name))
    if let steps = sets[name] { return steps }
    let nearest = nearest(to: name, among: sets.keys)
    report(
      .unknownName(.persistenceSet, name.shortenedForDisplay, nearest: nearest), at: node.location)
    return []
  }
}
