// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Targets, option sets and items.
extension DefinitionReader {
  mutating func readTargets(in top: inout Fields, namespace: String) {
    for node in list("targets", in: &top) {
      guard var fields = fields(node, key: "targets", name: "a target") else { continue }
      let id = identifier("id", in: &fields, example: "budget_minutes") ?? ""
      fields.name = "target \(id)"
      if targets.contains(where: { $0.id == id }) {
        report(.duplicateName(.target, id), at: node.location)
      }
      let unit = choice("unit", in: &fields, ["minutes": Target.Unit.minutes, "count": .count])
      let range = wholeRange(in: &fields, defaults: unit == .minutes ? 0...1440 : 0...999)
      targets.append(
        Target(
          id: id, settingKey: namespace.contains(".") ? "\(namespace).\(id)" : id,
          text: requiredText("text", in: &fields), unit: unit ?? .count, range: range))
      finish(fields)
    }
  }

  mutating func readItems(in top: inout Fields) {
    let optionSets = optionSets(in: &top)
    let nodes = list("items", in: &top, isRequired: true)
    guard nodes.count <= Self.maximumItems else {
      report(.tooManyNodes(limit: Self.maximumItems), at: nodes[Self.maximumItems].location)
      return
    }
    allItemIDs = Set(nodes.compactMap { $0.mapping?["id"]?.string })
    for node in nodes {
      guard var fields = fields(node, key: "items", name: "an item") else { continue }
      let id = identifier("id", in: &fields, example: "time_daily") ?? ""
      fields.name = "item \(id)"
      // The item joins the others after its conditions are read: they may only look back.
      let item = item(id: id, fields: &fields, optionSets: optionSets)
      if itemPositions[id] != nil { report(.duplicateName(.item, id), at: node.location) }
      itemPositions[id] = items.count
      items.append(item)
      finish(fields)
    }
  }

  private mutating func item(
    id: Item.ID, fields: inout Fields, optionSets: [String: [ResponseOption]]
  ) -> Item {
    let text = requiredText("text", in: &fields)
    let whyLocation = fields.location
    let why = self.text("why", in: &fields)
    let wordCount = (why ?? "").split(separator: " ").count
    if wordCount > Self.maximumWhyWords {
      report(.whyTooLong(words: wordCount, limit: Self.maximumWhyWords), at: whyLocation)
    }
    let before = self.text("before", in: &fields)
    return Item(
      id: id, text: text, why: why, before: before,
      format: responseFormat(id: id, fields: &fields, optionSets: optionSets),
      isCounted: truth("counted", in: &fields) ?? true,
      shownWhen: condition("shown_when", in: &fields),
      notApplicableWhen: condition("not_applicable_when", in: &fields),
      equivalentTo: words("equivalent_to", in: &fields))
  }

  private mutating func responseFormat(
    id: Item.ID, fields: inout Fields, optionSets: [String: [ResponseOption]]
  ) -> ResponseFormat {
    guard let node = required("type", in: &fields) else { return .text }
    switch node.string {
    case "choice":
      guard let node = required("options", in: &fields) else { return .choice([]) }
      guard case .scalar(let name) = node else {
        return .choice(options(node, key: "options"))
      }
      guard let options = optionSets[name.string] else {
        let nearest = NearestName.nearest(to: name.string, among: optionSets.keys)
        report(.unknownName(.optionSet, clean(node), nearest: nearest), at: node.location)
        return .choice([])
      }
      return .choice(options)
    case "duration": return .duration(wholeRange(in: &fields, defaults: 0...1440))
    case "count": return .count(wholeRange(in: &fields, defaults: 0...999))
    case "integer":
      return .integer(wholeRange(in: &fields, defaults: nil, item: id))
    case "decimal": return .decimal(decimalRange(in: &fields, item: id))
    case "yes_no": return .yesNo
    case "date": return .date
    case "text": return .text
    default:
      let types = [
        "choice", "duration", "count", "integer", "decimal", "yes_no", "text", "date",
      ]
      report(.notOneOf(value: clean(node), key: "type", allowed: types), at: node.location)
      return .text
    }
  }

  private mutating func wholeRange(
    in fields: inout Fields, defaults: ClosedRange<Int>?, item: Item.ID? = nil
  ) -> ClosedRange<Int> {
    let minimum = wholeNumber("minimum", in: &fields) ?? defaults?.lowerBound
    let maximum = wholeNumber("maximum", in: &fields) ?? defaults?.upperBound
    guard let minimum, let maximum else {
      report(.missingBounds(item: item ?? ""), at: fields.location)
      return 0...0
    }
    guard minimum < maximum else {
      report(.boundsReversed(minimum: "\(minimum)", maximum: "\(maximum)"), at: fields.location)
      return 0...1
    }
    return minimum...maximum
  }

  private mutating func decimalRange(
    in fields: inout Fields, item: Item.ID
  ) -> ClosedRange<Double> {
    guard let minimum = number("minimum", in: &fields), let maximum = number("maximum", in: &fields)
    else {
      report(.missingBounds(item: item), at: fields.location)
      return 0...1
    }
    guard minimum < maximum else {
      report(.boundsReversed(minimum: "\(minimum)", maximum: "\(maximum)"), at: fields.location)
      return 0...1
    }
    return minimum...maximum
  }

  private mutating func optionSets(in top: inout Fields) -> [String: [ResponseOption]] {
    guard let node = top.take("option_sets"),
      var sets = fields(node, key: "option_sets", name: "option_sets")
    else { return [:] }
    var result: [String: [ResponseOption]] = [:]
    for entry in sets.takeAll() {
      if !isIdentifier(Substring(entry.key)) {
        report(
          .malformed(value: cleaned(entry.key), key: "option_sets", example: "days"),
          at: entry.keyLocation)
      }
      result[entry.key] = options(entry.node, key: cleaned(entry.key))
    }
    return result
  }

  private mutating func options(_ node: Node, key: String) -> [ResponseOption] {
    guard case .sequence(let sequence) = node else {
      report(.wrongShape(key: key, expected: .list), at: node.location)
      return []
    }
    if sequence.isEmpty { report(.emptyList(key: key), at: node.location) }
    var options: [ResponseOption] = []
    for (index, element) in sequence.enumerated() {
      guard var fields = fields(element, key: key, name: "an option of \(key)") else { continue }
      let label = requiredText("label", in: &fields)
      if fields.take("code") == nil {
        report(.missingKey("code", of: fields.name), at: element.location)
      }
      let code = wholeNumber("code", in: &fields) ?? index
      let keys = fields.take("keys") == nil ? ["\(index + 1)"] : words("keys", in: &fields)
      let option = ResponseOption(code: code, label: label, keys: keys)
      check(option, beside: options, at: element.location)
      options.append(option)
      finish(fields)
    }
    return options
  }

  private mutating func check(
    _ option: ResponseOption, beside others: [ResponseOption], at location: SourceLocation
  ) {
    if others.contains(where: { $0.code == option.code }) {
      report(.duplicateCode(option.code), at: location)
    }
    if others.contains(where: { $0.label.lowercased() == option.label.lowercased() }) {
      report(.duplicateLabel(option.label), at: location)
    }
    for key in option.keys {
      if ["<", "-", "?", ".", "help"].contains(key.lowercased()) || key.isEmpty {
        report(.reservedKey(key), at: location)
      }
      for other in others where other.keys.contains(where: { $0.lowercased() == key.lowercased() })
      {
        report(.keyClash(key: key, labels: [other.label, option.label]), at: location)
      }
    }
  }
}
