// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Signals with their rules, persistence, cards and suggestions.
extension DefinitionReader {
  private static let levels: KeyValuePairs<String, SignalLevel> = [
    "notice": .notice, "elevated": .elevated, "strong": .strong,
  ]

  mutating func signalPolicy(in top: inout Fields) -> SignalPolicy {
    let defaults = SignalPolicy(window: 4, withinWeeks: 8, quietFrom: 3, maximumCards: 3)
    guard let node = top.take("signal_policy"),
      var fields = fields(node, key: "signal_policy", name: "signal_policy")
    else { return defaults }
    defer { finish(fields) }
    return SignalPolicy(
      window: positive("window", in: &fields) ?? defaults.window,
      withinWeeks: positive("within_weeks", in: &fields) ?? defaults.withinWeeks,
      quietFrom: positive("quiet_from", in: &fields) ?? defaults.quietFrom,
      maximumCards: positive("cards", in: &fields) ?? defaults.maximumCards)
  }

  private mutating func positive(_ key: String, in fields: inout Fields) -> Int? {
    guard let number = wholeNumber(key, in: &fields) else { return nil }
    if number < 1 {
      report(.malformed(value: "\(number)", key: key, example: "4"), at: fields.location)
    }
    return max(1, number)
  }

  mutating func readSignals(
    in top: inout Fields, helpTopics: [String], cues: [String: String], partOf: String?
  ) {
    let persistence = persistenceSets(in: &top)
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
      signals.append(
        signal(
          id: id, fields: &fields, helpTopics: helpTopics, cues: cues, persistence: persistence))
      finish(fields)
    }
  }

  private mutating func signal(
    id: Signal.ID, fields: inout Fields, helpTopics: [String], cues: [String: String],
    persistence: [String: [PersistenceStep]]
  ) -> Signal {
    let rule = rule(in: &fields) ?? .combines([])
    let cards = cards(in: &fields, signal: id, cues: cues, rule: rule)
    let again = text("again", in: &fields)
    if let again { checkSlots(of: again, cues: cues, at: fields.location) }
    return Signal(
      id: id, title: requiredText("title", in: &fields),
      rank: wholeNumber("rank", in: &fields) ?? Int.max,
      source: requiredText("source", in: &fields),
      rule: rule, persistence: persistenceSteps(in: &fields, sets: persistence),
      mayBeQuiet: choice("quiet", in: &fields, ["allowed": true, "never": false]) ?? false,
      careFrom: choice("care", in: &fields, Self.levels),
      help: helpRequests(in: &fields, topics: helpTopics), cards: cards, again: again,
      suggestions: suggestions(in: &fields, cues: cues))
  }

  // MARK: Rules

  private mutating func rule(in signal: inout Fields) -> SignalRule? {
    guard let node = required("rule", in: &signal),
      var fields = fields(node, key: "rule", name: "the rule of \(signal.name)"),
      let kindNode = required("kind", in: &fields)
    else { return nil }
    defer { finish(fields) }
    switch kindNode.string {
    case "mean_strain": return meanStrain(in: &fields)
    case "target_excess": return targetExcess(in: &fields)
    case "low_value": return lowValue(in: &fields)
    case "event":
      guard let item = itemReference("item", in: &fields, isRequired: true) else { return nil }
      if case .yesNo = items[item].format {
      } else {
        report(.notAccepted(item: items[item].id), at: node.location)
      }
      let level = choice("level", in: &fields, Self.levels)
      return .event(item: item, level: level ?? .elevated)
    case "combines": return combines(in: &fields)
    default:
      report(
        .notOneOf(
          value: clean(kindNode), key: "kind",
          allowed: ["mean_strain", "target_excess", "low_value", "event", "combines"]),
        at: kindNode.location)
      return nil
    }
  }

  private mutating func meanStrain(in fields: inout Fields) -> SignalRule? {
    let items = list("items", in: &fields, isRequired: true).compactMap { strainItem($0) }
    let levels = thresholds("levels", in: &fields, isRequired: true)
    let raisedWhen = condition("raised_when", in: &fields)
    let raisedLevels = thresholds("raised_levels", in: &fields, isRequired: raisedWhen != nil)
    return .meanStrain(
      SignalRule.MeanStrain(
        items: items, levels: levels, raisedWhen: raisedWhen, raisedLevels: raisedLevels))
  }

  private mutating func strainItem(_ node: Node) -> SignalRule.StrainItem? {
    guard case .mapping = node else {
      return itemReference(node).flatMap { strainItem($0, isReversed: false, at: node.location) }
    }
    guard var fields = fields(node, key: "items", name: "an item of a rule"),
      let item = itemReference("item", in: &fields, isRequired: true)
    else { return nil }
    defer { finish(fields) }
    let isReversed = choice("keying", in: &fields, ["forward": false, "reverse": true]) ?? false
    return strainItem(item, isReversed: isReversed, at: node.location)
  }

  private mutating func strainItem(
    _ item: Item.Position, isReversed: Bool, at location: SourceLocation
  ) -> SignalRule.StrainItem? {
    guard let possible = items[item].format.possibleNumbers else {
      report(.unscorable(item: items[item].id), at: location)
      return nil
    }
    let mirror = isReversed ? possible.lowerBound + possible.upperBound : nil
    return SignalRule.StrainItem(item: item, mirror: mirror)
  }

  private mutating func thresholds(
    _ key: String, in fields: inout Fields, isRequired: Bool
  ) -> SignalRule.LevelThresholds {
    guard let node = isRequired ? required(key, in: &fields) : fields.take(key),
      var levels = self.fields(node, key: key, name: key)
    else { return SignalRule.LevelThresholds() }
    defer { finish(levels) }
    return SignalRule.LevelThresholds(
      notice: number("notice", in: &levels), elevated: number("elevated", in: &levels),
      strong: number("strong", in: &levels))
  }

  private mutating func targetExcess(in fields: inout Fields) -> SignalRule? {
    guard let item = itemReference("item", in: &fields, isRequired: true),
      let target = targetReference("target", in: &fields),
      let node = required("levels", in: &fields),
      var levels = self.fields(node, key: "levels", name: "levels")
    else { return nil }
    var steps: [SignalRule.ExcessStep] = []
    for (key, level) in Self.levels.reversed() {
      guard let stepNode = levels.take(key),
        var step = self.fields(stepNode, key: key, name: key)
      else { continue }
      steps.append(
        SignalRule.ExcessStep(
          level: level, times: number("times", in: &step) ?? 1, by: number("by", in: &step) ?? 0))
      finish(step)
    }
    finish(levels)
    return .targetExcess(SignalRule.TargetExcess(item: item, target: target, steps: steps))
  }

  private mutating func lowValue(in fields: inout Fields) -> SignalRule? {
    guard let item = itemReference("item", in: &fields, isRequired: true),
      let node = required("levels", in: &fields),
      var levels = self.fields(node, key: "levels", name: "levels")
    else { return nil }
    var steps: [SignalRule.LowStep] = []
    for (key, level) in Self.levels.reversed() {
      guard let atMost = number(key, in: &levels) else { continue }
      steps.append(SignalRule.LowStep(level: level, atMost: atMost))
    }
    finish(levels)
    let onlyIf = condition("only_if", in: &fields)
    return .lowValue(SignalRule.LowValue(item: item, steps: steps, onlyIf: onlyIf))
  }

  private mutating func combines(in fields: inout Fields) -> SignalRule? {
    let positions = list("signals", in: &fields, isRequired: true).compactMap {
      node -> Signal.Position? in
      let id = clean(node)
      if let position = signalIDs.firstIndex(of: id) { return position }
      let nearest = NearestName.nearest(to: id, among: signalIDs)
      report(.unknownName(.signal, id, nearest: nearest), at: node.location)
      return nil
    }
    return .combines(positions)
  }

  // MARK: Persistence

  private mutating func persistenceSets(in top: inout Fields) -> [String: [PersistenceStep]] {
    guard let node = top.take("persistence"),
      var sets = fields(node, key: "persistence", name: "persistence")
    else { return [:] }
    var result: [String: [PersistenceStep]] = [:]
    for entry in sets.takeAll() {
      guard case .sequence(let sequence) = entry.node else {
        report(.wrongShape(key: cleaned(entry.key), expected: .list), at: entry.node.location)
        continue
      }
      result[entry.key] = sequence.compactMap { persistenceStep($0) }
    }
    return result
  }

  private mutating func persistenceStep(_ node: Node) -> PersistenceStep? {
    guard var fields = fields(node, key: "persistence", name: "a step of persistence") else {
      return nil
    }
    defer { finish(fields) }
    guard let base = choice("base", in: &fields, Self.levels),
      let weeks = positive("weeks", in: &fields),
      let raisesTo = choice("raises_to", in: &fields, Self.levels)
    else {
      report(.missingKey("base, weeks, raises_to", of: fields.name), at: node.location)
      return nil
    }
    return PersistenceStep(base: base, weeks: weeks, raisesTo: raisesTo)
  }

  private mutating func persistenceSteps(
    in fields: inout Fields, sets: [String: [PersistenceStep]]
  ) -> [PersistenceStep] {
    guard let node = fields.take("persistence") else { return [] }
    let name = clean(node)
    if let steps = sets[name] { return steps }
    let nearest = NearestName.nearest(to: name, among: sets.keys)
    report(.unknownName(.persistenceSet, name, nearest: nearest), at: node.location)
    return []
  }

  // MARK: What is said

  private mutating func helpRequests(
    in fields: inout Fields, topics: [String]
  ) -> [HelpRequest] {
    list("help", in: &fields).compactMap { node in
      guard var request = self.fields(node, key: "help", name: "help") else { return nil }
      defer { finish(request) }
      guard let topicNode = required("topic", in: &request) else { return nil }
      let topic = clean(topicNode)
      if !topics.contains(topic) {
        let nearest = NearestName.nearest(to: topic, among: topics)
        report(.unknownName(.helpTopic, topic, nearest: nearest), at: topicNode.location)
      }
      return HelpRequest(topic: topic, from: choice("from", in: &request, Self.levels) ?? .notice)
    }
  }

  private mutating func cards(
    in fields: inout Fields, signal: Signal.ID, cues: [String: String], rule: SignalRule
  ) -> [SignalLevel: [ConditionalText]] {
    guard let node = required("cards", in: &fields),
      var levels = self.fields(node, key: "cards", name: "the cards of \(fields.name)")
    else { return [:] }
    defer { finish(levels) }
    var cards: [SignalLevel: [ConditionalText]] = [:]
    for (key, level) in Self.levels {
      let texts = conditionalTexts(key, in: &levels, cues: cues)
      if texts.isEmpty {
        if rule.reachableLevels.contains(level) {
          report(.cardMissing(signal: signal, level: key), at: node.location)
        }
        continue
      }
      if !hasFallback(texts, rule: rule, level: level) {
        report(.cardWithoutFallback(signal: signal, level: key), at: node.location)
      }
      cards[level] = texts
    }
    return cards
  }

  /// Whether some text can always be said: its slots are items the rule cannot do without.
  private func hasFallback(
    _ texts: [ConditionalText], rule: SignalRule, level: SignalLevel
  ) -> Bool {
    let unconditional = texts.filter { $0.when == nil }
    let alone = rule.items.map { items[$0].id }
    let limits = rule.targets.map { targets[$0].id }
    switch rule {
    case .meanStrain where alone.count > 1 && level < .strong:
      // Any one of the items may be the only one answered; strong needs them all.
      return alone.allSatisfy { id in
        unconditional.contains { Set($0.text.slots).isSubset(of: [id]) }
      }
    default:
      return unconditional.contains { Set($0.text.slots).isSubset(of: Set(alone + limits)) }
    }
  }

  private mutating func suggestions(
    in fields: inout Fields, cues: [String: String]
  ) -> [Suggestion] {
    list("suggestions", in: &fields).compactMap { node in
      guard var suggestion = self.fields(node, key: "suggestions", name: "a suggestion") else {
        return nil
      }
      defer { finish(suggestion) }
      let id = identifier("id", in: &suggestion, example: "load-batch") ?? ""
      if signals.contains(where: { $0.suggestions.contains { $0.id == id } }) {
        report(.duplicateName(.suggestion, id), at: node.location)
      }
      let text = requiredText("text", in: &suggestion)
      checkSlots(of: text, cues: cues, at: node.location)
      return Suggestion(
        id: id, text: text, isFromPractice: truth("practice", in: &suggestion) ?? false)
    }
  }
}

extension SignalRule {
  /// Base levels the rule can give.
  fileprivate var reachableLevels: Set<SignalLevel> {
    switch self {
    case .meanStrain(let rule): rule.levels.reachable.union(rule.raisedLevels.reachable)
    case .targetExcess(let rule): Set(rule.steps.map(\.level))
    case .lowValue(let rule): Set(rule.steps.map(\.level))
    case .event(_, let level): [level]
    case .combines(let parts): parts.isEmpty ? [] : [.notice, .elevated, .strong]
    }
  }

  /// Targets without which the rule gives no level.
  fileprivate var targets: [Target.Position] {
    if case .targetExcess(let rule) = self { [rule.target] } else { [] }
  }
}

extension SignalRule.LevelThresholds {
  fileprivate var reachable: Set<SignalLevel> {
    var levels: Set<SignalLevel> = []
    if notice != nil { levels.insert(.notice) }
    if elevated != nil { levels.insert(.elevated) }
    if strong != nil { levels.insert(.strong) }
    return levels
  }
}
