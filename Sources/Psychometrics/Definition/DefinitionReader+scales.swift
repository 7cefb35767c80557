// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Band sets and scales.
extension DefinitionReader {
  private struct BandSet {
    var source: String?
    var bands: [Band]
  }

  mutating func readScales(in top: inout Fields) {
    let bandSets = bandSets(in: &top)
    for node in list("scales", in: &top) {
      guard var fields = fields(node, key: "scales", name: "a scale") else { continue }
      let id = identifier("id", in: &fields, example: "pressure") ?? ""
      fields.name = "scale \(id)"
      if scales.contains(where: { $0.id == id }) {
        report(.duplicateName(.scale, id), at: node.location)
      }
      scales.append(scale(id: id, fields: &fields, bandSets: bandSets))
      finish(fields)
    }
  }

  private mutating func scale(
    id: Scale.ID, fields: inout Fields, bandSets: [String: BandSet]
  ) -> Scale {
    let reporting =
      choice("range", in: &fields, ["pomp": Scale.Reporting.pomp, "raw": .raw]) ?? .pomp
    let method = choice("method", in: &fields, ["mean": Scale.Method.mean, "sum": .sum]) ?? .mean
    let title = requiredText("title", in: &fields)
    let parts = parts(in: &fields, reporting: reporting)
    let bandsNode = fields.take("bands")
    let bandSet = bandsNode.flatMap { self.bandSet($0, named: bandSets) }
    let isOverall = truth("overall", in: &fields) ?? false
    if isOverall, let first = scales.first(where: \.isOverall) {
      report(.secondOverall(first.id), at: fields.location)
    }
    let scale = Scale(
      id: id, title: title, parts: parts, method: method, reporting: reporting,
      minimumAnswered: minimumAnswered(in: &fields, parts: parts), bands: bandSet?.bands ?? [],
      bandSource: bandSet?.source,
      words: conditionalTexts("words_only", in: &fields, cues: [:]), isOverall: isOverall)
    if let location = bandsNode?.location, let possible = possibleScores(of: scale) {
      check(scale.bands, cover: possible, at: location)
    }
    return scale
  }

  private mutating func parts(
    in fields: inout Fields, reporting: Scale.Reporting
  ) -> Scale.Parts {
    if fields.take("scales") != nil {
      let positions = list("scales", in: &fields).compactMap { node -> Scale.Position? in
        let id = clean(node)
        if let position = scales.firstIndex(where: { $0.id == id }) { return position }
        let nearest = NearestName.nearest(to: id, among: scales.map(\.id))
        report(.unknownName(.scale, id, nearest: nearest), at: node.location)
        return nil
      }
      return .scales(positions)
    }
    let members = list("items", in: &fields, isRequired: true).compactMap {
      member($0, reporting: reporting)
    }
    return .items(members)
  }

  private mutating func member(_ node: Node, reporting: Scale.Reporting) -> Scale.Member? {
    if case .scalar = node {
      return itemReference(node).flatMap { scored($0, .forward, at: node.location) }
    }
    guard var fields = fields(node, key: "items", name: "an item of a scale"),
      let item = itemReference("item", in: &fields, isRequired: true)
    else { return nil }
    defer { finish(fields) }
    let keying = choice(
      "keying", in: &fields, ["forward": ItemScoring.forward, "reverse": .reverse])
    guard fields.take("target") != nil else {
      return scored(item, keying ?? .forward, at: node.location)
    }
    guard let target = targetReference("target", in: &fields) else { return nil }
    if reporting == .raw {
      report(.targetInRawScale(target: targets[target].id), at: node.location)
    }
    if keying != nil { report(.conflict(with: "target"), at: node.location) }
    return scored(item, .target(target), at: node.location)
  }

  private mutating func scored(
    _ item: Item.Position, _ scoring: ItemScoring, at location: SourceLocation
  ) -> Scale.Member? {
    guard items[item].format.possibleNumbers != nil else {
      report(.unscorable(item: items[item].id), at: location)
      return nil
    }
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
    guard let minimum = node.string.flatMap({ Int($0) }), minimum >= 1 else {
      report(
        .notOneOf(
          value: clean(node), key: "minimum_answered", allowed: ["half", "all", "a whole number"]),
        at: node.location)
      return .all
    }
    let count =
      switch parts {
      case .items(let members): members.count
      case .scales(let positions): positions.count
      }
    if minimum > count { report(.neverScored(parts: count, minimum: minimum), at: node.location) }
    return .atLeast(minimum)
  }

  // MARK: Bands

  private mutating func bandSets(in top: inout Fields) -> [String: BandSet] {
    guard let node = top.take("band_sets"),
      var sets = fields(node, key: "band_sets", name: "band_sets")
    else { return [:] }
    var result: [String: BandSet] = [:]
    for entry in sets.takeAll() {
      result[entry.key] = bandSet(entry.node, named: [:])
    }
    return result
  }

  private mutating func bandSet(_ node: Node, named sets: [String: BandSet]) -> BandSet? {
    if case .scalar(let name) = node {
      if let set = sets[name.string] { return set }
      let nearest = NearestName.nearest(to: name.string, among: sets.keys)
      report(.unknownName(.bandSet, clean(node), nearest: nearest), at: node.location)
      return nil
    }
    guard var fields = fields(node, key: "bands", name: "bands") else { return nil }
    defer { finish(fields) }
    let source = text("source", in: &fields)
    if source == nil { report(.missingSource, at: node.location) }
    let bands = list("bands", in: &fields, isRequired: true).compactMap { band($0) }
    return BandSet(
      source: source, bands: bands.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private mutating func band(_ node: Node) -> Band? {
    guard var fields = fields(node, key: "bands", name: "a band") else { return nil }
    defer { finish(fields) }
    let label = requiredText("label", in: &fields)
    guard let from = wholeNumber("from", in: &fields), let to = wholeNumber("to", in: &fields)
    else {
      report(.missingKey("from, to", of: "band \(label)"), at: node.location)
      return nil
    }
    guard from <= to else {
      report(.boundsReversed(minimum: "\(from)", maximum: "\(to)"), at: node.location)
      return nil
    }
    return Band(range: from...to, label: label)
  }

  /// The lowest and highest number a scale can show; `nil` when it has no parts.
  private func possibleScores(of scale: Scale) -> ClosedRange<Int>? {
    guard scale.reporting == .raw else { return 0...100 }
    guard case .items(let members) = scale.parts, !members.isEmpty else { return nil }
    let ranges = members.compactMap { items[$0.item].format.possibleNumbers }
    var lowest = ranges.map(\.lowerBound).reduce(0, +)
    var highest = ranges.map(\.upperBound).reduce(0, +)
    if scale.method == .mean {
      lowest /= Double(members.count)
      highest /= Double(members.count)
    }
    return displayed(lowest)...displayed(highest)
  }

  private mutating func check(
    _ bands: [Band], cover possible: ClosedRange<Int>, at location: SourceLocation
  ) {
    for (band, next) in zip(bands, bands.dropFirst()) {
      if next.range.lowerBound <= band.range.upperBound {
        report(.bandsOverlap(band.label, next.label), at: location)
      } else if next.range.lowerBound > band.range.upperBound + 1 {
        report(.bandGap(after: band.label, before: next.label), at: location)
      }
    }
    for band in bands
    where !possible.contains(band.range.lowerBound) || !possible.contains(band.range.upperBound) {
      report(.bandOutside(band.label, possible: possible), at: location)
    }
    guard let first = bands.first, let last = bands.last else { return }
    if first.range.lowerBound > possible.lowerBound || last.range.upperBound < possible.upperBound {
      report(.bandsUncovered(possible: possible), at: location)
    }
  }
}
