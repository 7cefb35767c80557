// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Bands, and whether they fit the scores that a scale can show.
extension DefinitionReader {
  struct BandSet {
    var source: String?
    /// From the lowest to the highest.
    var bands: [(band: Band, location: SourceLocation)]
  }

  mutating func bandSets(in top: inout Fields) -> [String: BandSet] {
    guard let node = top.take("band_sets"),
      var sets = fields(node, key: "band_sets", name: "band_sets")
    else { return [:] }
    var result: [String: BandSet] = [:]
    for entry in sets.takeAll() {
      if !Self.isIdentifier(Substring(entry.key)) {
        report(
          .malformed(value: entry.key.shortenedForDisplay, key: "band_sets", example: "areas"),
          at: entry.keyLocation)
      }
      guard case .mapping = entry.node else {
        report(
          .wrongShape(key: entry.key.shortenedForDisplay, expected: .mapping),
          at: entry.node.location)
        continue
      }
      result[entry.key] = bandSet(entry.node, named: [:])
      places.named.append((UsedName(named: .bandSet, name: entry.key), entry.keyLocation))
    }
    return result
  }

  /// - Parameter sets: Sets that a name may stand for; none inside a set.
  mutating func bandSet(_ node: DocumentNode, named sets: [String: BandSet]) -> BandSet? {
    if case .scalar(let name) = node {
      usedNames.insert(UsedName(named: .bandSet, name: name.string))
      if let set = sets[name.string] { return set }
      let nearest = nearest(to: name.string, among: sets.keys)
      report(.unknownName(.bandSet, clean(node), nearest: nearest), at: node.location)
      return nil
    }
    guard var fields = fields(node, key: "bands", name: "bands") else { return nil }
    defer { finish(fields) }
    let source = text("source", in: &fields)
    if source == nil { report(.missingSource, at: node.location) }
    let bands = list("bands", in: &fields, isRequired: true).compactMap { band($0) }
      .sorted { $0.band.range.lowerBound < $1.band.range.lowerBound }
    checkOrder(of: bands)
    return BandSet(source: source, bands: bands)
  }

  private mutating func band(_ node: DocumentNode) -> (band: Band, location: SourceLocation)? {
    guard var fields = fields(node, key: "bands", name: "a band") else { return nil }
    defer { finish(fields) }
    let label = requiredText("label", in: &fields)
    fields.name = "band \(label.shortenedForDisplay)"
    for key in ["from", "to"] where fields.take(key) == nil {
      report(.missingKey(key, of: fields.name), at: node.location)
    }
    guard let from = wholeNumber("from", in: &fields), let to = wholeNumber("to", in: &fields)
    else { return nil }
    guard from <= to else {
      report(.boundsReversed(minimum: "\(from)", maximum: "\(to)"), at: node.location)
      return nil
    }
    return (Band(range: from...to, label: label), node.location)
  }

  private mutating func checkOrder(of bands: [(band: Band, location: SourceLocation)]) {
    guard var highest = bands.first?.band else { return }
    for (band, location) in bands.dropFirst() {
      if band.range.lowerBound <= highest.range.upperBound {
        report(
          .bandsOverlap(highest.label.shortenedForDisplay, band.label.shortenedForDisplay),
          at: location)
      } else if band.range.lowerBound > highest.range.upperBound + 1 {
        report(
          .bandGap(
            after: highest.label.shortenedForDisplay, before: band.label.shortenedForDisplay),
          at: location)
      }
      if band.range.upperBound > highest.range.upperBound { highest = band }
    }
  }

  /// - Parameter possible: The lowest and the highest number that the scale can show.
  mutating func check(
    _ bands: [Band], reach possible: ClosedRange<Int>, at location: SourceLocation
  ) {
    for band in bands
    where !possible.contains(band.range.lowerBound) || !possible.contains(band.range.upperBound) {
      report(.bandOutside(band.label.shortenedForDisplay, possible: possible), at: location)
    }
    guard let lowest = bands.map(\.range.lowerBound).min(),
      let highest = bands.map(\.range.upperBound).max()
    else { return }
    if lowest > possible.lowerBound || highest < possible.upperBound {
      report(.bandsUncovered(possible: possible), at: location)
    }
  }
}
