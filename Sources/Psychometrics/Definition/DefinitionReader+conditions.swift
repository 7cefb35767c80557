// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Conditions: skip logic, and when a text or a rule applies.
extension DefinitionReader {
  /// Reads a condition over the items that are known so far.
  mutating func condition(_ key: String, in fields: inout Fields) -> Condition? {
    fields.take(key).flatMap { condition($0, key: key) }
  }

  private mutating func condition(_ node: Node, key: String) -> Condition? {
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
        let comparison = comparison(in: &fields)
      else { return nil }
      return .target(target, comparison)
    }
    guard let item = itemReference("item", in: &fields, isRequired: true) else { return nil }
    if fields.take("above_target") != nil {
      return targetReference("above_target", in: &fields).map { .itemAboveTarget(item, $0) }
    }
    if fields.take("answered") != nil {
      return truth("answered", in: &fields).map { .isAnswered(item, $0) }
    }
    guard let possible = items[item].format.possibleNumbers else {
      report(.unreadableInCondition(item: items[item].id), at: node.location)
      return nil
    }
    guard let comparison = comparison(in: &fields) else { return nil }
    checkReach(comparison, item: item, possible: possible, at: node.location)
    return .item(item, comparison)
  }

  private mutating func checkReach(
    _ comparison: Comparison, item: Item.Position, possible: ClosedRange<Double>,
    at location: SourceLocation
  ) {
    let item = items[item]
    let numbers: [Double] =
      if case .choice(let options) = item.format {
        options.map { Double($0.code) }
      } else {
        comparison.edges(in: possible)
      }
    if !numbers.contains(where: comparison.holds) {
      report(.neverTrue(item: item.id), at: location)
    }
    if numbers.allSatisfy(comparison.holds) { report(.alwaysTrue(item: item.id), at: location) }
  }

  private mutating func comparison(in fields: inout Fields) -> Comparison? {
    let kinds: KeyValuePairs<String, (Double) -> Comparison> = [
      "equals": Comparison.equals, "not_equals": Comparison.notEquals,
      "at_least": Comparison.atLeast, "at_most": Comparison.atMost,
      "more_than": Comparison.moreThan, "less_than": Comparison.lessThan,
    ]
    for (key, make) in kinds {
      guard let node = fields.take(key) else { continue }
      switch node.string {
      case "true", "yes": return make(1)
      case "false", "no": return make(0)
      default: return number(node, key: key).map(make)
      }
    }
    report(
      .missingKey(kinds.map(\.key).joined(separator: ", "), of: fields.name), at: fields.location)
    return nil
  }

  /// The position of an item named so far.
  mutating func itemReference(
    _ key: String, in fields: inout Fields, isRequired: Bool
  ) -> Item.Position? {
    guard let node = isRequired ? required(key, in: &fields) : fields.take(key) else { return nil }
    return itemReference(node)
  }

  mutating func itemReference(_ node: Node) -> Item.Position? {
    let id = clean(node)
    if let position = itemPositions[id] { return position }
    if allItemIDs.contains(id) {
      report(.refersAhead(item: id), at: node.location)
      return nil
    }
    let nearest = NearestName.nearest(to: id, among: itemPositions.keys)
    report(.unknownName(.item, id, nearest: nearest), at: node.location)
    return nil
  }

  mutating func targetReference(_ key: String, in fields: inout Fields) -> Target.Position? {
    guard let node = required(key, in: &fields) else { return nil }
    let id = clean(node)
    if let position = targets.firstIndex(where: { $0.id == id }) { return position }
    let nearest = NearestName.nearest(to: id, among: targets.map(\.id))
    report(.unknownName(.target, id, nearest: nearest), at: node.location)
    return nil
  }
}

extension Comparison {
  /// Numbers that decide whether the comparison can hold inside a range, and whether it can fail.
  fileprivate func edges(in possible: ClosedRange<Double>) -> [Double] {
    let other =
      switch self {
      case .equals(let number), .notEquals(let number), .atLeast(let number), .atMost(let number),
        .moreThan(let number), .lessThan(let number):
        number
      }
    return [possible.lowerBound, possible.upperBound] + (possible.contains(other) ? [other] : [])
  }
}
