// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Targets and items.
extension DefinitionReader {
  mutating func readTargets(in top: inout Fields, namespace: String) {
    for node in list("targets", in: &top) {
      guard var fields = fields(node, key: "targets", name: "a target") else { continue }
      let id = identifier("id", in: &fields, example: "budget_minutes") ?? ""
      fields.name = "target \(id)"
      if targets.contains(where: { $0.id == id }) {
        report(.duplicateName(.target, id), at: node.location)
      }
      checkName(id, of: .target, at: node.location)
      if fields.take("unit") == nil {
        report(.missingKey("unit", of: fields.name), at: node.location)
      }
      let unit = choice("unit", in: &fields, ["minutes": Target.Unit.minutes, "count": .count])
      let range = wholeRange(
        in: &fields, defaults: unit == .minutes ? 0...1440 : 0...999, isAmount: true)
      places.named.append((UsedName(named: .target, name: id), node.location))
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
    allItemIDs = Set(nodes.compactMap { $0.mapping?["id"]?.string })
    for node in nodes {
      guard var fields = fields(node, key: "items", name: "an item") else { continue }
      let id = identifier("id", in: &fields, example: "time_daily") ?? ""
      fields.name = "item \(id)"
      // The item joins the others after its conditions are read: they may only look back.
      let item = item(id: id, fields: &fields, optionSets: optionSets)
      if itemPositions[id] != nil { report(.duplicateName(.item, id), at: node.location) }
      checkName(id, of: .item, at: node.location)
      itemPositions[id] = items.count
      items.append(item)
      places.items.append(node.location)
      finish(fields)
    }
    checkEquivalents()
    checkDifferent(zip(items, places.items).map { ($0.short, $1) }, key: "short")
  }

  /// An id that is still in use, or claimed twice, cannot have been an earlier name of the item.
  private mutating func checkEquivalents() {
    var claimed: Set<Item.ID> = []
    for (item, location) in zip(items, places.items) {
      for id in item.equivalentTo
      where itemPositions[id] != nil || !claimed.insert(id).inserted {
        report(.equivalentInUse(id), at: location)
      }
    }
  }

  private mutating func item(
    id: Item.ID, fields: inout Fields, optionSets: [String: [ResponseOption]]
  ) -> Item {
    let (text, wording) = requiredWording("text", in: &fields)
    let short = shortText(
      "short", in: &fields, TextLimits(forbidden: ["?"], columns: Self.maximumShortColumns))
    let whyLocation = fields.take("why")?.location ?? fields.location
    let why = self.text("why", in: &fields)
    let wordCount = (why ?? "").split(whereSeparator: \.isWhitespace).count
    if wordCount > Self.maximumWhyWords {
      report(.whyTooLong(words: wordCount, limit: Self.maximumWhyWords), at: whyLocation)
    }
    let before = self.text("before", in: &fields)
    return Item(
      id: id, text: text, wording: wording, short: short, why: why, before: before,
      format: responseFormat(id: id, fields: &fields, optionSets: optionSets),
      isCounted: truth("counted", in: &fields) ?? true,
      shownWhen: condition("shown_when", in: &fields),
      notApplicableWhen: condition("not_applicable_when", in: &fields),
      equivalentTo: earlierIDs(in: &fields), equivalentSince: earlierVersion(in: &fields))
  }

  private mutating func earlierVersion(in fields: inout Fields) -> SemanticVersion? {
    guard let node = fields.take("equivalent_since") else { return nil }
    if fields.take("equivalent_to") != nil {
      report(.conflict("equivalent_to", "equivalent_since"), at: node.location)
    }
    guard let earlier = SemanticVersion(node.string ?? "") else {
      report(
        .malformed(value: clean(node), key: "equivalent_since", example: "1.0.0"),
        at: node.location)
      return nil
    }
    if let version, earlier >= version {
      report(.notEarlierVersion(earlier.description), at: node.location)
    }
    return earlier
  }

  private mutating func earlierIDs(in fields: inout Fields) -> [Item.ID] {
    let location = fields.take("equivalent_to")?.location ?? fields.location
    return words("equivalent_to", in: &fields).filter { id in
      if Self.isIdentifier(Substring(id)) { return true }
      report(
        .malformed(value: id.shortenedForDisplay, key: "equivalent_to", example: "time_daily"),
        at: location)
      return false
    }
  }

  private mutating func responseFormat(
    id: Item.ID, fields: inout Fields, optionSets: [String: [ResponseOption]]
  ) -> ResponseFormat {
    guard let node = required("type", in: &fields),
      let format = readFormat(node, id: id, fields: &fields, optionSets: optionSets)
    else {
      // One problem is enough: which of these keys belong here is not known.
      for key in ["options", "minimum", "maximum"] { _ = fields.take(key) }
      brokenItems.insert(items.count)
      return .choice([])
    }
    for key in ["options", "minimum", "maximum"] where !fields.asked.contains(key) {
      guard let stray = fields.take(key) else { continue }
      report(.keyOfOtherType(key, type: clean(node)), at: stray.location)
    }
    return format
  }

  /// - Returns: `nil` when a problem was noted that leaves nothing to answer.
  private mutating func readFormat(
    _ node: DocumentNode, id: Item.ID, fields: inout Fields, optionSets: [String: [ResponseOption]]
  ) -> ResponseFormat? {
    switch node.string {
    case "choice":
      guard let options = chosenOptions(in: &fields, optionSets: optionSets), options.count > 1
      else { return nil }
      return .choice(options)
    case "choices":
      guard let options = chosenOptions(in: &fields, optionSets: optionSets), options.count > 1
      else { return nil }
      checkSeveral(options, at: fields.take("options")?.location ?? node.location)
      return .choices(options)
    case "duration": return .duration(wholeRange(in: &fields, defaults: 0...1440, isAmount: true))
    case "count": return .count(wholeRange(in: &fields, defaults: 0...999, isAmount: true))
    case "integer": return .integer(wholeRange(in: &fields, defaults: nil, item: id))
    case "decimal": return .decimal(decimalRange(in: &fields, item: id))
    case "yes_no": return .yesNo
    case "date": return .date
    case "text": return .text
    default:
      let types = [
        "choice", "choices", "duration", "count", "integer", "decimal", "yes_no", "text", "date",
      ]
      report(.notOneOf(value: clean(node), key: "type", allowed: types), at: node.location)
      return nil
    }
  }

  /// Notes what keeps options from being chosen side by side.
  private mutating func checkSeveral(_ options: [ResponseOption], at location: SourceLocation) {
    let limit = ChosenOptions.maximumOptions
    if options.count > limit { report(.tooManyEntries(key: "options", limit: limit), at: location) }
    let mark = String(ResponseFormat.choiceSeparator)
    for option in options where option.wording.all.contains(where: { $0.contains(mark) }) {
      report(.forbiddenMark(mark, key: option.label.shortenedForDisplay), at: location)
    }
  }

  private mutating func chosenOptions(
    in fields: inout Fields, optionSets: [String: [ResponseOption]]
  ) -> [ResponseOption]? {
    guard let node = required("options", in: &fields) else { return nil }
    guard case .scalar(let name) = node else { return options(node, key: "options") }
    usedNames.insert(UsedName(named: .optionSet, name: name.string))
    if let options = optionSets[name.string] { return options }
    let nearest = nearest(to: name.string, among: optionSets.keys)
    report(.unknownName(.optionSet, clean(node), nearest: nearest), at: node.location)
    return nil
  }

  /// Notes an item whose answers cannot be told apart by what they count.
  mutating func checkCounts(
    of item: Item.Position, reporting: Scale.Reporting, at location: SourceLocation
  ) {
    let counted = items[item].format.countedNumbers
    let isFlat = reporting == .pomp && counted.map { $0.lowerBound == $0.upperBound } ?? false
    if counted == nil || isFlat { report(.countsAlike(item: items[item].id), at: location) }
  }

  /// What the item's numbers can be; notes an item that has none.
  mutating func possibleNumbers(
    of item: Item.Position, at location: SourceLocation
  ) -> ClosedRange<Double>? {
    if let possible = items[item].format.possibleNumbers { return possible }
    if !brokenItems.contains(item) { report(.unscorable(item: items[item].id), at: location) }
    return nil
  }

  /// - Parameter isAmount: Whether a number below zero has no meaning.
  private mutating func wholeRange(
    in fields: inout Fields, defaults: ClosedRange<Int>?, item: Item.ID? = nil,
    isAmount: Bool = false
  ) -> ClosedRange<Int> {
    let minimum = wholeNumber("minimum", in: &fields) ?? defaults?.lowerBound
    let maximum = wholeNumber("maximum", in: &fields) ?? defaults?.upperBound
    guard let minimum, let maximum else {
      report(.missingBounds(item: item ?? ""), at: fields.location)
      return 0...1
    }
    if isAmount, minimum < 0 {
      report(.negativeMinimum(of: fields.name), at: fields.location)
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
    let minimum = number("minimum", in: &fields)
    let maximum = number("maximum", in: &fields)
    guard let minimum, let maximum else {
      report(.missingBounds(item: item), at: fields.location)
      return 0...1
    }
    guard minimum < maximum else {
      report(
        .boundsReversed(minimum: minimum.asWritten, maximum: maximum.asWritten),
        at: fields.location)
      return 0...1
    }
    return minimum...maximum
  }
}

extension Double {
  /// Whole numbers without `.0`.
  fileprivate var asWritten: String { Int(exactly: self).map { "\($0)" } ?? "\(self)" }
}
