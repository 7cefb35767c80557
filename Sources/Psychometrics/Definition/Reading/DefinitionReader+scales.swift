// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Scales.
extension DefinitionReader {
  mutating func readScales(in top: inout Fields) {
    let bandSets = bandSets(in: &top)
    for node in list("scales", in: &top) {
      guard var fields = fields(node, key: "scales", name: "a scale") else { continue }
      let id = identifier("id", in: &fields, example: "pressure") ?? ""
      fields.name = "scale \(id)"
      if scales.contains(where: { $0.id == id }) {
        report(.duplicateName(.scale, id), at: node.location)
      }
      let scale = scale(id: id, fields: &fields, bandSets: bandSets)
      checkScoreName(id, of: .scale, isOverall: scale.isOverall, at: node.location)
      scales.append(scale)
      places.scales.append(node.location)
      finish(fields)
    }
    let located = zip(scales, places.scales)
    checkDifferent(located.map { ($0.name, $1) }, key: "name")
    checkDifferent(located.map { ($0.well, $1) }, key: "well")
    checkDifferent(located.map { ($0.column, $1) }, key: "column")
  }

  private mutating func scale(
    id: Scale.ID, fields: inout Fields, bandSets: [String: BandSet]
  ) -> Scale {
    let reporting =
      choice("range", in: &fields, ["pomp": Scale.Reporting.pomp, "raw": .raw]) ?? .pomp
    let methodNode = fields.take("method")
    let (factor, offset) = conversion(in: &fields, reporting: reporting)
    let method = choice("method", in: &fields, ["mean": Scale.Method.mean, "sum": .sum]) ?? .mean
    let title = requiredText("title", in: &fields)
    let parts = parts(in: &fields, reporting: reporting)
    if let methodNode, method == .sum, reporting == .pomp {
      report(.sumNeedsRaw, at: methodNode.location)
    }
    let bandsNode = fields.take("bands")
    let bandSet = bandsNode.flatMap { self.bandSet($0, named: bandSets) }
    let isOverall = truth("overall", in: &fields) ?? false
    if isOverall, let first = scales.first(where: \.isOverall) {
      report(.secondOverall(first.id), at: fields.location)
    }
    let words = conditionalTexts("words_only", in: &fields, at: .scale)
    places.words[id] = words.map(\.location)
    let change = change(in: &fields, reporting: reporting)
    let count = count(in: &fields, parts: parts, isOverall: isOverall)
    let easiest = easiest(in: &fields, parts: parts, isOverall: isOverall)
    let scale = Scale(
      id: id, title: title, name: shortText("name", in: &fields, .insideSentence),
      well: shortText("well", in: &fields, TextLimits(forbidden: ["."])),
      column: shortText(
        "column", in: &fields,
        TextLimits(forbidden: [" "], columns: Self.maximumColumnColumns)),
      change: change, count: count, easiest: easiest, parts: parts, method: method,
      reporting: reporting,
      minimumAnswered: minimumAnswered(in: &fields, parts: parts),
      bands: bandSet?.bands.map(\.band) ?? [], bandSource: bandSet?.source,
      words: words.map(\.text), isOverall: isOverall, factor: factor, offset: offset)
    if let location = bandsNode?.location,
      let possible = scale.possibleDisplay(items: items, scales: scales)
    {
      check(scale.bands, reach: possible, at: location)
    }
    return scale
  }

  /// What a raw score is multiplied by, and what is added then.
  private mutating func conversion(
    in fields: inout Fields, reporting: Scale.Reporting
  ) -> (factor: Double, offset: Double) {
    for key in ["factor", "offset"] {
      if let node = fields.take(key), reporting == .pomp {
        report(.needsRaw(key: key), at: node.location)
      }
    }
    let location = fields.take("factor")?.location ?? fields.location
    let factor = number("factor", in: &fields) ?? 1
    if factor == 0 { report(.factorIsZero, at: location) }
    return (factor, number("offset", in: &fields) ?? 0)
  }

  private mutating func change(
    in fields: inout Fields, reporting: Scale.Reporting
  ) -> ChangeWords? {
    guard let node = fields.take("change") else { return nil }
    if fields.has("words_only") {
      report(.conflict("change", "words_only"), at: node.location)
    }
    if reporting == .raw { report(.conflict("change", "range: raw"), at: node.location) }
    return opposites(
      "change", "easier", "harder", in: &fields, of: fields.name,
      TextLimits(mayEndWithFullStop: false)
    ).map { ChangeWords(easier: $0.first, harder: $0.second) }
  }

  private mutating func count(
    in fields: inout Fields, parts: Scale.Parts, isOverall: Bool
  ) -> [CountForm: String] {
    guard let node = fields.take("count"),
      var forms = self.fields(node, key: "count", name: "the count of \(fields.name)")
    else { return [:] }
    defer { finish(forms) }
    checkOfOverall("count", parts: parts, isOverall: isOverall, at: node.location)
    if fields.has("bands") { report(.conflict("count", "bands"), at: node.location) }
    if case .scales(let areas) = parts {
      for area in areas where scales[area].bands.count < 2 {
        report(.areaWithoutBands(scales[area].id), at: node.location)
      }
    }
    var count: [CountForm: String] = [:]
    for form in CountForm.allCases {
      if forms.take(form.rawValue) == nil {
        report(.missingKey(form.rawValue, of: forms.name), at: node.location)
      }
      count[form] = shortText(form.rawValue, in: &forms, TextLimits(slots: form.slots))
    }
    return count
  }

  private mutating func easiest(
    in fields: inout Fields, parts: Scale.Parts, isOverall: Bool
  ) -> String? {
    guard let node = fields.take("easiest") else { return nil }
    checkOfOverall("easiest", parts: parts, isOverall: isOverall, at: node.location)
    let easiest = shortText("easiest", in: &fields, TextLimits(slots: ["names"]))
    if let easiest, !easiest.slots.contains("names") {
      report(.missingSlot("names", key: "easiest"), at: node.location)
    }
    return easiest
  }

  /// Notes what is said of areas, on a scale that has none.
  private mutating func checkOfOverall(
    _ key: String, parts: Scale.Parts, isOverall: Bool, at location: SourceLocation
  ) {
    if !isOverall { report(.onlyForOverall(key: key), at: location) }
    if isOverall, case .items = parts { report(.conflict(key, "items"), at: location) }
  }

  private mutating func parts(
    in fields: inout Fields, reporting: Scale.Reporting
  ) -> Scale.Parts {
    guard let scalesNode = fields.take("scales") else {
      var members: [Scale.Member] = []
      for node in list("items", in: &fields, isRequired: true) {
        guard let member = member(node, reporting: reporting) else { continue }
        if members.contains(where: { $0.item == member.item }) {
          report(.duplicateName(.item, items[member.item].id), at: node.location)
        }
        members.append(member)
      }
      return .items(members)
    }
    if fields.take("items") != nil { report(.conflict("items", "scales"), at: scalesNode.location) }
    var positions: [Scale.Position] = []
    for node in list("scales", in: &fields) {
      let id = node.string ?? ""
      guard let position = scales.firstIndex(where: { $0.id == id }) else {
        let nearest = nearest(to: id, among: scales.map(\.id))
        report(.unknownName(.scale, id.shortenedForDisplay, nearest: nearest), at: node.location)
        continue
      }
      if positions.contains(position) {
        report(.duplicateName(.scale, id), at: node.location)
      }
      switch (scales[position].reporting, reporting) {
      case (.raw, .pomp): report(.rawScaleInMean(id), at: node.location)
      case (.pomp, .raw): report(.pompScaleInRaw(id), at: node.location)
      case (.raw, .raw), (.pomp, .pomp): break
      }
      positions.append(position)
    }
    return .scales(positions)
  }

  private mutating func member(_ node: DocumentNode, reporting: Scale.Reporting) -> Scale.Member? {
    if case .scalar = node {
      return itemReference(node).flatMap {
        scored($0, .forward, reporting: reporting, at: node.location)
      }
    }
    guard var fields = fields(node, key: "items", name: "an item of a scale") else { return nil }
    defer { finish(fields) }
    let keying = choice(
      "keying", in: &fields, ["forward": ItemScoring.forward, "reverse": .reverse])
    let targetNode = fields.take("target")
    guard let item = itemReference("item", in: &fields, isRequired: true) else { return nil }
    guard let targetNode else {
      return scored(item, keying ?? .forward, reporting: reporting, at: node.location)
    }
    guard let target = targetReference("target", in: &fields),
      fits(item, target, at: targetNode.location)
    else { return nil }
    if reporting == .raw {
      report(.targetInRawScale(target: targets[target].id), at: node.location)
    }
    if keying != nil { report(.conflict("keying", "target"), at: node.location) }
    return scored(item, .target(target), reporting: reporting, at: node.location)
  }

  private mutating func scored(
    _ item: Item.Position, _ scoring: ItemScoring, reporting: Scale.Reporting,
    at location: SourceLocation
  ) -> Scale.Member? {
    guard possibleNumbers(of: item, at: location) != nil else { return nil }
    checkCounts(of: item, reporting: reporting, at: location)
    return Scale.Member(item: item, scoring: scoring)
  }

  private mutating func minimumAnswered(
    in fields: inout Fields, parts: Scale.Parts
  ) -> Scale.MinimumAnswered {
    guard let node = required("minimum_answered", in: &fields) else { return .all }
    switch node.string {
    case "half": return .half
    case "all": return .all
    default: break
    }
    guard let minimum = node.string.flatMap({ Int($0) }), (1...Self.maximumEntries) ~= minimum
    else {
      report(
        .notOneOf(
          value: clean(node), key: "minimum_answered", allowed: ["half", "all", "a whole number"]),
        at: node.location)
      return .all
    }
    let count = parts.count
    if count > 0, minimum > count {
      report(.neverScored(parts: count, minimum: minimum), at: node.location)
    }
    return .atLeast(minimum)
  }
}

extension DefinitionReader.TextLimits {
  /// For a name in a sentence or a list.
  static var insideSentence: Self { Self(forbidden: [",", ";", "."]) }
}

extension Scale.Parts {
  /// How many there are.
  var count: Int {
    switch self {
    case .items(let members): members.count
    case .scales(let positions): positions.count
    }
  }
}
