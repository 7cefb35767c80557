// SPDX-License-Identifier: GPL-3.0-or-later

/// Which scores of two versions, or of a whole and its short form, measure the same and may stand in
/// one series. A changed wording can move answers by more than a year does.
extension Questionnaire {
  /// The item of `other` that asks the same as this one.
  ///
  /// An item that this questionnaire declares equivalent, by another id or in an earlier version, or
  /// one with the same id, words and numbers.
  public func position(ofItem item: Item.Position, in other: Questionnaire) -> Item.Position? {
    let item = items[item]
    return other.items.firstIndex { candidate in
      if item.equivalentTo.contains(candidate.id) { return true }
      guard candidate.id == item.id, candidate.format.hasNumbers(of: item.format) else {
        return false
      }
      return isDeclaredEqual(item, since: other.version) || words(item, like: candidate, of: other)
    }
  }

  private func isDeclaredEqual(_ item: Item, since version: String) -> Bool {
    guard let since = item.equivalentSince, let version = SemanticVersion(version) else {
      return false
    }
    return since <= version
  }

  /// Whether an item has the words that `candidate` has in `other`, its labels included.
  ///
  /// Asked of the language that each file is written in, never of the one it is shown in: a
  /// translation that is added must not end a series.
  func words(_ item: Item, like candidate: Item, of other: Questionnaire) -> Bool {
    (item.wording.text(in: language) ?? item.text)
      == (candidate.wording.text(in: other.language) ?? candidate.text)
      && item.format.labels(in: language) == candidate.format.labels(in: other.language)
  }

  /// Whether the scores of a scale in `other` continue those of this one.
  ///
  /// The same parts, each of them joined and counted the same way, and the same method.
  public func joins(_ scale: Scale, in other: Questionnaire) -> Bool {
    guard let earlier = other.scales.first(where: { $0.id == scale.id }),
      earlier.method == scale.method, earlier.reporting == scale.reporting,
      earlier.factor == scale.factor, earlier.offset == scale.offset
    else { return false }
    switch (scale.parts, earlier.parts) {
    case (.items(let members), .items(let earlierMembers)):
      return members.count == earlierMembers.count
        && members.allSatisfy { member in
          guard let position = position(ofItem: member.item, in: other),
            let earlierMember = earlierMembers.first(where: { $0.item == position })
          else { return false }
          return scores(member.scoring, like: earlierMember.scoring, of: other)
        }
    case (.scales(let positions), .scales(let earlierPositions)):
      let earlierIDs = Set(earlierPositions.map { other.scales[$0].id })
      return earlierIDs == Set(positions.map { scales[$0].id })
        && positions.allSatisfy { joins(scales[$0], in: other) }
    case (.items, .scales), (.scales, .items):
      return false
    }
  }

  /// Whether the scores of an item in `other` continue those of this one.
  ///
  /// - Returns: Its position there; `nil` when they do not.
  public func position(
    ofScoredItem item: Item.Position, in other: Questionnaire
  ) -> Item.Position? {
    guard let position = position(ofItem: item, in: other),
      let scoring = scoring(ofItem: item), let otherScoring = other.scoring(ofItem: position),
      scores(scoring, like: otherScoring, of: other)
    else { return nil }
    return position
  }

  /// What a scale's scores can be: 0 to 100, or the units of the codes.
  ///
  /// - Returns: `nil` when an item of a raw scale has no bounds.
  public func possibleScores(_ scale: Scale) -> ClosedRange<Double>? {
    guard scale.reporting == .raw else { return 0...100 }
    let parts: [ClosedRange<Double>?] =
      switch scale.parts {
      case .items(let members): members.map { items[$0.item].format.countedNumbers }
      case .scales(let positions): positions.map { possibleScores(scales[$0]) }
      }
    let ranges = parts.compactMap(\.self)
    guard !ranges.isEmpty, ranges.count == parts.count else { return nil }
    let divisor = scale.isSum ? 1 : Double(ranges.count)
    let ends = [
      ranges.reduce(0) { $0 + $1.lowerBound } / divisor,
      ranges.reduce(0) { $0 + $1.upperBound } / divisor,
    ].map { scale.offset + scale.factor * $0 }
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }

  /// How the first scale that counts the item counts it; `nil` for an item that no scale counts.
  func scoring(ofItem item: Item.Position) -> ItemScoring? {
    for case .items(let members) in scales.map(\.parts) {
      if let member = members.first(where: { $0.item == item }) { return member.scoring }
    }
    return nil
  }

  private func scores(_ own: ItemScoring, like other: ItemScoring, of questionnaire: Questionnaire)
    -> Bool
  {
    switch (own, other) {
    case (.target(let position), .target(let otherPosition)):
      targets[position].settingKey == questionnaire.targets[otherPosition].settingKey
    default: own == other
    }
  }
}
