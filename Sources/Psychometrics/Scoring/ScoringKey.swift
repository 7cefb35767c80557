// SPDX-License-Identifier: GPL-3.0-or-later

/// How every response counts in the scales of a questionnaire, ready for many administrations.
///
/// Holds positions and numbers only, so that scoring a row of a large file looks nothing up by name.
public struct ScoringKey: Sendable {
  private var scales: [ScaleKey] = []
  /// The item parts of all scales, one scale after the other.
  private var members: [Member] = []
  /// The scale parts of scales of scales, likewise.
  private var parts: [Scale.Position] = []

  private struct ScaleKey {
    /// Places in `members`; empty for a scale of scales.
    var members: Range<Int>
    /// Places in `parts`; `nil` for a scale of items.
    var parts: Range<Int>?
    var reporting: Scale.Reporting
    var minimumAnswered: Scale.MinimumAnswered
    /// Whether the mean is raised to full length.
    var isSum: Bool
  }

  private struct Member {
    var item: Item.Position
    var scoring: ItemScoring
    /// `nil` for texts and dates, which are never scored.
    var possible: ClosedRange<Double>?
  }

  public init(_ questionnaire: Questionnaire) {
    for scale in questionnaire.scales {
      let firstMember = members.count
      var partRange: Range<Int>?
      switch scale.parts {
      case .items(let items):
        for member in items {
          let possible = questionnaire.items[member.item].format.possibleNumbers
          members.append(Member(item: member.item, scoring: member.scoring, possible: possible))
        }
      case .scales(let positions):
        partRange = parts.count..<parts.count + positions.count
        parts += positions
      }
      scales.append(
        ScaleKey(
          members: firstMember..<members.count, parts: partRange, reporting: scale.reporting,
          minimumAnswered: scale.minimumAnswered,
          isSum: scale.isSum))
    }
  }

  /// Scores one administration.
  ///
  /// Keying comes first, then the missing-data rule, then mean or sum: a missing response is absent,
  /// not zero, so it cannot be mirrored into the highest answer. A prorated sum is the mean raised
  /// to full length (Fairclough & Cella 1996, 10.1007/BF00433916).
  ///
  /// - Parameters:
  ///   - input: With skip logic applied.
  ///   - scores: Gets one result a scale, in the order of the questionnaire's scales.
  public func score(_ input: ScoringInput, into scores: inout [ScaleScore]) {
    scores.reset(
      to: ScaleScore(value: nil, answered: 0, scorable: 0), count: scales.count)
    scores.withUnsafeMutableBufferPointer { scores in
      for position in scales.indices {
        // A scale of scales names earlier ones only, so their results stand already.
        if let parts = scales[position].parts {
          scores[position] = meanOfScales(scales[position], parts: parts, scores: scores)
        } else {
          scores[position] = score(scales[position], input)
        }
      }
    }
  }

  private func score(_ scale: ScaleKey, _ input: ScoringInput) -> ScaleScore {
    var sum = 0.0
    var answered = 0
    var scorable = 0
    members.withUnsafeBufferPointer { members in
      for member in members[scale.members] {
        guard input.isApplicable[member.item], member.scoring.isScorable(targets: input.targets)
        else { continue }
        scorable += 1
        guard let number = input.numbers[member.item], let possible = member.possible else {
          continue
        }
        switch scale.reporting {
        case .pomp:
          guard
            let percent = member.scoring.percentOfMaximum(
              number, possible: possible, targets: input.targets)
          else { continue }
          sum += percent
        case .raw: sum += member.scoring.keyed(number, possible: possible)
        }
        answered += 1
      }
    }

    var result = ScaleScore(value: nil, answered: answered, scorable: scorable)
    guard answered > 0, scale.minimumAnswered.isMet(answered: answered, scorable: scorable) else {
      return result
    }
    // Multiplied before divided: with nothing missing the sum stays whole (1 / 49 × 49 is not 1).
    result.value = sum * Double(scale.isSum ? scorable : 1) / Double(answered)
    return result
  }

  private func meanOfScales(
    _ scale: ScaleKey, parts range: Range<Int>,
    scores: UnsafeMutableBufferPointer<ScaleScore>
  ) -> ScaleScore {
    var sum = 0.0
    var answered = 0
    // A part without anything to score does not count as missing.
    var scorable = 0
    for place in range {
      let part = scores[parts[place]]
      if part.scorable > 0 { scorable += 1 }
      guard let value = part.value else { continue }
      sum += value
      answered += 1
    }
    var result = ScaleScore(value: nil, answered: answered, scorable: range.count)
    if answered > 0, scale.minimumAnswered.isMet(answered: answered, scorable: scorable) {
      result.value = sum / Double(answered)
    }
    return result
  }
}
