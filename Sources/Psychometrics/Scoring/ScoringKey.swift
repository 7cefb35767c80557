// SPDX-License-Identifier: GPL-3.0-or-later

/// How every response counts in the scales of a questionnaire, ready for many administrations.
///
/// Holds positions and numbers only, so that scoring a row of a large file looks nothing up by name.
public struct ScoringKey: Sendable {
  private var scales: [ScaleKey] = []
  /// The item parts of all scales, one scale after the other.
  private var members: [Member] = []
  /// What the options of items count, where that is not their code.
  private var weights: [Weight] = []
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
    var factor: Double
    var offset: Double

    /// - Parameters:
    ///   - sum: Of the parts that are answered, at least 1.
    ///   - scorable: Parts that can be scored.
    func value(_ sum: Double, answered: Int, scorable: Int) -> Double {
      // Multiplied before divided: with nothing missing the sum stays whole (1 / 49 × 49 is not 1).
      offset + factor * (sum * Double(isSum ? scorable : 1) / Double(answered))
    }
  }

  private struct Member {
    var item: Item.Position
    var scoring: ItemScoring
    /// `nil` for texts and dates, which are never scored.
    var possible: ClosedRange<Double>?
    /// Places in `weights`; empty where the response itself counts.
    var weights: Range<Int>
  }

  private struct Weight {
    var code: Double
    /// `nil`: it does not count.
    var score: Double?
  }

  public init(_ questionnaire: Questionnaire) {
    for scale in questionnaire.scales {
      let firstMember = members.count
      var partRange: Range<Int>?
      switch scale.parts {
      case .items(let items):
        for member in items {
          let format = questionnaire.items[member.item].format
          members.append(
            Member(
              item: member.item, scoring: member.scoring, possible: format.countedNumbers,
              weights: weights.appending(Self.weights(of: format))))
        }
      case .scales(let positions):
        partRange = parts.count..<parts.count + positions.count
        parts += positions
      }
      scales.append(
        ScaleKey(
          members: firstMember..<members.count, parts: partRange, reporting: scale.reporting,
          minimumAnswered: scale.minimumAnswered,
          isSum: scale.isSum, factor: scale.factor, offset: scale.offset))
    }
  }

  /// - Returns: Nothing for a format whose responses count as they are.
  private static func weights(of format: ResponseFormat) -> [Weight] {
    guard case .choice(let options) = format,
      options.contains(where: { $0.weight != nil || !$0.isScored })
    else { return [] }
    return options.map { Weight(code: $0.code.number, score: $0.score) }
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
          scores[position] = score(scales[position], ofScales: parts, scores)
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
        var counted = input.numbers[member.item]
        if !member.weights.isEmpty, let code = counted {
          counted = weights[member.weights].first { $0.code == code }?.score
          // An answer that does not count is not missing either.
          if counted == nil { continue }
        }
        scorable += 1
        guard let number = counted, let possible = member.possible else { continue }
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
    result.value = scale.value(sum, answered: answered, scorable: scorable)
    return result
  }

  /// - Parameter range: Places in `parts`.
  private func score(
    _ scale: ScaleKey, ofScales range: Range<Int>,
    _ scores: UnsafeMutableBufferPointer<ScaleScore>
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
      result.value = scale.value(sum, answered: answered, scorable: scorable)
    }
    return result
  }
}
