// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// The named kinds of signal rule.
extension DefinitionReader {
  mutating func rule(in signal: inout Fields, signal id: Signal.ID) -> SignalRule? {
    guard let node = required("rule", in: &signal),
      var fields = fields(node, key: "rule", name: "the rule of \(signal.name)")
    else { return nil }
    guard let kindNode = required("kind", in: &fields) else { return nil }
    let rule: SignalRule?
    switch kindNode.string {
    case "mean_strain": rule = meanStrain(in: &fields)
    case "target_excess": rule = targetExcess(in: &fields)
    case "low_value": rule = lowValue(in: &fields)
    case "event": rule = event(in: &fields)
    case "combines": rule = combines(in: &fields, signal: id)
    default:
      report(
        .notOneOf(
          value: clean(kindNode), key: "kind",
          allowed: ["mean_strain", "target_excess", "low_value", "event", "combines"]),
        at: kindNode.location)
      return nil
    }
    finish(fields)
    return rule
  }

  private mutating func event(in fields: inout Fields) -> SignalRule? {
    if fields.take("level") == nil {
      report(.missingKey("level", of: fields.name), at: fields.location)
    }
    let level = choice("level", in: &fields, Self.levels) ?? .elevated
    guard let item = itemReference("item", in: &fields, isRequired: true) else { return nil }
    if items[item].format != .yesNo, !brokenItems.contains(item) {
      report(.eventNeedsYesNo(item: items[item].id), at: fields.location)
    }
    return .event(item: item, level: level)
  }

  private mutating func meanStrain(in fields: inout Fields) -> SignalRule? {
    var strains: [SignalRule.StrainItem] = []
    for node in list("items", in: &fields, isRequired: true) {
      guard let strain = strainItem(node) else { continue }
      if strains.contains(where: { $0.item == strain.item }) {
        report(.duplicateName(.item, items[strain.item].id), at: node.location)
      }
      strains.append(strain)
    }
    let levels = thresholds("levels", in: &fields, isRequired: true)
    let isRaised = fields.take("raised_when") != nil
    let raisedWhen = condition("raised_when", in: &fields)
    let raisedNode = fields.take("raised_levels")
    let raisedLevels = thresholds("raised_levels", in: &fields, isRequired: isRaised)
    if !isRaised, let raisedNode {
      report(.missingKey("raised_when", of: fields.name), at: raisedNode.location)
    }
    return .meanStrain(
      SignalRule.MeanStrain(
        items: strains, levels: levels, raisedWhen: raisedWhen, raisedLevels: raisedLevels,
        onlyIf: condition("only_if", in: &fields)))
  }

  private mutating func strainItem(_ node: DocumentNode) -> SignalRule.StrainItem? {
    guard case .mapping = node else {
      return itemReference(node).flatMap { strainItem($0, isReversed: false, at: node.location) }
    }
    guard var fields = fields(node, key: "items", name: "an item of a rule") else { return nil }
    defer { finish(fields) }
    let isReversed = choice("keying", in: &fields, ["forward": false, "reverse": true]) ?? false
    guard let item = itemReference("item", in: &fields, isRequired: true) else { return nil }
    return strainItem(item, isReversed: isReversed, at: node.location)
  }

  private mutating func strainItem(
    _ item: Item.Position, isReversed: Bool, at location: SourceLocation
  ) -> SignalRule.StrainItem? {
    guard let possible = possibleNumbers(of: item, at: location) else { return nil }
    checkAllCount(item, at: location)
    let mirror = isReversed ? possible.lowerBound + possible.upperBound : nil
    return SignalRule.StrainItem(item: item, mirror: mirror)
  }

  /// A rule reads codes, and one that does not count is no number.
  private mutating func checkAllCount(_ item: Item.Position, at location: SourceLocation) {
    if items[item].format.hasUncountedAnswers {
      report(.uncountedInRule(item: items[item].id), at: location)
    }
  }

  private mutating func thresholds(
    _ key: String, in fields: inout Fields, isRequired: Bool
  ) -> SignalRule.LevelThresholds {
    guard let node = isRequired ? required(key, in: &fields) : fields.take(key),
      var levels = self.fields(node, key: key, name: key)
    else { return SignalRule.LevelThresholds() }
    let thresholds = SignalRule.LevelThresholds(
      notice: number("notice", in: &levels), elevated: number("elevated", in: &levels),
      strong: number("strong", in: &levels))
    finishLevels(levels, key: key, at: node.location)
    let rising = [thresholds.notice, thresholds.elevated, thresholds.strong].compactMap(\.self)
    if zip(rising, rising.dropFirst()).contains(where: { $0 >= $1 }) {
      report(.levelsOutOfOrder, at: node.location)
    }
    return thresholds
  }

  private mutating func finishLevels(_ levels: Fields, key: String, at location: SourceLocation) {
    finish(levels)
    if !Self.levels.contains(where: { levels.has($0.key) }) {
      report(.emptyList(key: key), at: location)
    }
  }

  private mutating func targetExcess(in fields: inout Fields) -> SignalRule? {
    let levelsNode = required("levels", in: &fields)
    let item = itemReference("item", in: &fields, isRequired: true)
    let targetNode = fields.take("target")
    let target = targetReference("target", in: &fields)
    var steps: [SignalRule.ExcessStep] = []
    if let levelsNode, var levels = self.fields(levelsNode, key: "levels", name: "levels") {
      for (key, level) in Self.levels.reversed() {
        guard let node = levels.take(key) else { continue }
        excessStep(node, level: level, key: key).map { steps.append($0) }
      }
      finishLevels(levels, key: "levels", at: levelsNode.location)
      if zip(steps, steps.dropFirst()).contains(where: { higher, lower in
        higher.times < lower.times || higher.by < lower.by
          || (higher.times == lower.times && higher.by == lower.by)
      }) {
        report(.levelsOutOfOrder, at: levelsNode.location)
      }
    }
    guard let item, let target, let targetNode, fits(item, target, at: targetNode.location) else {
      return nil
    }
    return .targetExcess(SignalRule.TargetExcess(item: item, target: target, steps: steps))
  }

  private mutating func excessStep(
    _ node: DocumentNode, level: SignalLevel, key: String
  ) -> SignalRule.ExcessStep? {
    guard var step = fields(node, key: key, name: key) else { return nil }
    defer { finish(step) }
    let times = number("times", in: &step)
    let by = number("by", in: &step)
    if times == nil, by == nil {
      report(.missingKey("times, by", of: step.name), at: node.location)
    }
    if let times, times < 1 {
      report(.belowLowest(key: "times", lowest: 1), at: node.location)
    }
    if let by, by < 0 {
      report(.belowLowest(key: "by", lowest: 0), at: node.location)
    }
    return SignalRule.ExcessStep(level: level, times: times ?? 1, by: by ?? 0)
  }

  private mutating func lowValue(in fields: inout Fields) -> SignalRule? {
    let levelsNode = required("levels", in: &fields)
    let itemNode = fields.take("item")
    let item = itemReference("item", in: &fields, isRequired: true)
    let onlyIf = condition("only_if", in: &fields)
    var steps: [SignalRule.LowStep] = []
    if let levelsNode, var levels = self.fields(levelsNode, key: "levels", name: "levels") {
      for (key, level) in Self.levels.reversed() {
        guard let atMost = number(key, in: &levels) else { continue }
        steps.append(SignalRule.LowStep(level: level, atMost: atMost))
      }
      finishLevels(levels, key: "levels", at: levelsNode.location)
      if zip(steps, steps.dropFirst()).contains(where: { $0.atMost >= $1.atMost }) {
        report(.levelsOutOfOrder, at: levelsNode.location)
      }
    }
    guard let item, let itemNode else { return nil }
    guard possibleNumbers(of: item, at: itemNode.location) != nil else { return nil }
    checkAllCount(item, at: itemNode.location)
    return .lowValue(SignalRule.LowValue(item: item, steps: steps, onlyIf: onlyIf))
  }

  private mutating func combines(in fields: inout Fields, signal: Signal.ID) -> SignalRule? {
    var positions: [Signal.Position] = []
    let nodes = list("signals", in: &fields, isRequired: true)
    for node in nodes {
      let id = node.string ?? ""
      guard let position = signalIDs.firstIndex(of: id) else {
        let nearest = nearest(to: id, among: signalIDs)
        report(.unknownName(.signal, id.shortenedForDisplay, nearest: nearest), at: node.location)
        continue
      }
      if id == signal { report(.combinationOfCombination(id), at: node.location) }
      if positions.contains(position) {
        report(.duplicateName(.signal, id), at: node.location)
      }
      if id != signal { positions.append(position) }
    }
    if nodes.count == 1, let only = nodes.first {
      report(
        .malformed(value: clean(only), key: "signals", example: "[first, second]"),
        at: only.location)
    }
    return .combines(positions)
  }
}
