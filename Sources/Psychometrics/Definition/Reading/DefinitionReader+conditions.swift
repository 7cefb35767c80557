// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Conditions: skip logic, and when a text or a rule applies.
extension DefinitionReader {
  /// Reads a condition over the items that are known so far.
  mutating func condition(_ key: String, in fields: inout Fields) -> Condition? {
    fields.take(key).flatMap { condition($0, key: key) }
  }

  private mutating func condition(_ node: DocumentNode, key: String) -> Condition? {
    guard var fields = fields(node, key: key, name: key) else { return nil }
    defer { finish(fields) }
    if fields.take("all") != nil {
      return .all(list("all", in: &fields).compactMap { condition($0, key: "all") })
    }
    if fields.take("any") != nil {
      return .any(list("any", in: &fields).compactMap { condition($0, key: "any") })
    }
    if fields.take("target") != nil {
      guard let target = targetReference("target", in: &fields),
        let comparison = comparison(in: &fields, isYesNo: false, name: "target")
      else { return nil }
      return .target(target, comparison)
    }
    guard let item = itemReference("item", in: &fields, isRequired: true) else {
      // One problem is enough: how an unknown item may be compared is not known.
      _ = fields.takeAll()
      return nil
    }
    guard items[item].format.possibleNumbers != nil else {
      if !brokenItems.contains(item) {
        report(.unreadableInCondition(item: items[item].id), at: node.location)
      }
      _ = fields.takeAll()
      return nil
    }
    if let targetNode = fields.take("above_target") {
      return targetReference("above_target", in: &fields).flatMap { target in
        fits(item, target, at: targetNode.location) ? .itemAboveTarget(item, target) : nil
      }
    }
    if fields.take("answered") != nil {
      return truth("answered", in: &fields).map { .isAnswered(item, $0) }
    }
    if let node = fields.take("includes") {
      return includes(node, item: item)
    }
    guard
      let comparison = comparison(
        in: &fields, isYesNo: items[item].format == .yesNo, name: items[item].id)
    else { return nil }
    checkReach(comparison, item: item, at: node.location)
    return .item(item, comparison)
  }

  private mutating func includes(_ node: DocumentNode, item: Item.Position) -> Condition? {
    guard case .choices(let options) = items[item].format else {
      report(.includesNeedsChoices(item: items[item].id), at: node.location)
      return nil
    }
    guard let place = node.string.flatMap({ options.place(inFile: $0) }) else {
      report(.notAccepted(item: items[item].id), at: node.location)
      return nil
    }
    return .includes(item, option: place)
  }

  private mutating func checkReach(
    _ comparison: Comparison, item: Item.Position, at location: SourceLocation
  ) {
    let numbers = items[item].format.numbers(around: [comparison.number])
    if !numbers.contains(where: comparison.holds) {
      report(.neverTrue(item: items[item].id), at: location)
    } else if numbers.allSatisfy(comparison.holds) {
      report(.alwaysTrue(item: items[item].id), at: location)
    }
  }

  private mutating func comparison(
    in fields: inout Fields, isYesNo: Bool, name: String
  ) -> Comparison? {
    let kinds: KeyValuePairs<String, (Double) -> Comparison> = [
      "equals": Comparison.equals, "not_equals": Comparison.notEquals,
      "at_least": Comparison.atLeast, "at_most": Comparison.atMost,
      "more_than": Comparison.moreThan, "less_than": Comparison.lessThan,
    ]
    for (key, make) in kinds {
      guard let node = fields.take(key) else { continue }
      let truths = ["true": 1.0, "yes": 1, "false": 0, "no": 0]
      if let truth = node.string.flatMap({ truths[$0] }) {
        if isYesNo { return make(truth) }
        report(.truthNeedsYesNo(item: name), at: node.location)
        return nil
      }
      if isYesNo, node.string.flatMap(Double.init) == nil {
        report(.wrongShape(key: key, expected: .yesNo), at: node.location)
        return nil
      }
      return number(node, key: key).map(make)
    }
    report(
      .missingKey(kinds.map(\.key).joined(separator: ", "), of: fields.name), at: fields.location)
    return nil
  }

  /// Whether item and target are amounts of one kind; a target of minutes needs a duration.
  mutating func fits(
    _ item: Item.Position, _ target: Target.Position, at location: SourceLocation
  ) -> Bool {
    let isFitting =
      switch (items[item].format, targets[target].unit) {
      case (.duration, .minutes), (.count, .count), (.integer, .count): true
      default: false
      }
    if !isFitting, !brokenItems.contains(item) {
      report(.targetUnit(item: items[item].id, target: targets[target].id), at: location)
    }
    return isFitting
  }

  /// The position of an item named so far.
  mutating func itemReference(
    _ key: String, in fields: inout Fields, isRequired: Bool
  ) -> Item.Position? {
    guard let node = isRequired ? required(key, in: &fields) : fields.take(key) else { return nil }
    return itemReference(node)
  }

  mutating func itemReference(_ node: DocumentNode) -> Item.Position? {
    let id = node.string ?? ""
    if let position = itemPositions[id] { return position }
    if allItemIDs.contains(id) {
      report(.refersAhead(item: id.shortenedForDisplay), at: node.location)
      return nil
    }
    let nearest = nearest(to: id, among: itemPositions.keys)
    report(.unknownName(.item, id.shortenedForDisplay, nearest: nearest), at: node.location)
    return nil
  }

  mutating func targetReference(_ key: String, in fields: inout Fields) -> Target.Position? {
    guard let node = required(key, in: &fields) else { return nil }
    let id = node.string ?? ""
    usedNames.insert(UsedName(named: .target, name: id))
    if let position = targets.firstIndex(where: { $0.id == id }) { return position }
    let nearest = nearest(to: id, among: targets.map(\.id))
    report(.unknownName(.target, id.shortenedForDisplay, nearest: nearest), at: node.location)
    return nil
  }
}
