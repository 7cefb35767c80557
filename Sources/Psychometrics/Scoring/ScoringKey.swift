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
  private let itemCount: Int

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
    ///   - sum: Of the parts that are answered.
    ///   - scorable: Parts that can be scored.
    @inline(__always)
    func score(_ sum: Double, answered: Int, scorable: Int) -> ScaleScore {
      var score = ScaleScore(value: nil, answered: answered, scorable: scorable)
      if answered > 0, minimumAnswered.isMet(answered: answered, scorable: scorable) {
        // Multiplied before divided: with nothing missing the sum stays whole (1 / 49 × 49 is not 1).
        score.value = offset + factor * (sum * Double(isSum ? scorable : 1) / Double(answered))
      }
      return score
    }
  }

  private struct Member {
    var item: Item.Position
    /// What most items count, so that they need no more; `nil` where the whole of `share` is needed.
    var percent: Percent?
    var scoring: ItemScoring
    /// `nil` for texts and dates, which are never scored.
    var possible: ClosedRange<Double>?
    /// Places in `weights`; empty where the response itself counts.
    var weights: Range<Int>
  }

  /// A percentage of the way from one end of the possible range to the other.
  private struct Percent {
    var start: Double
    /// Negative when the item is reverse-keyed.
    var width: Double

    /// - Parameter scoring: Not against a target.
    init?(_ scoring: ItemScoring, possible: ClosedRange<Double>?) {
      guard let possible else { return nil }
      let width = possible.upperBound - possible.lowerBound
      switch scoring {
      case .forward: (start, self.width) = (possible.lowerBound, width)
      case .reverse: (start, self.width) = (possible.upperBound, -width)
      case .target: return nil
      }
    }

    /// As `ItemScoring.percentOfMaximum`, to the last bit.
    @inline(__always)
    func of(_ number: Double) -> Double { 100 * (number - start) / width }
  }

  private struct Weight {
    var code: Double
    /// `nil`: it does not count.
    var score: Double?
  }

  public init(_ questionnaire: Questionnaire) {
    itemCount = questionnaire.items.count
    for scale in questionnaire.scales {
      let firstMember = members.count
      var partRange: Range<Int>?
      switch scale.parts {
      case .items(let items):
        for member in items {
          let format = questionnaire.items[member.item].format
          let weights = self.weights.appending(Self.weights(of: format))
          let isPercent = scale.reporting == .pomp && weights.isEmpty
          members.append(
            Member(
              item: member.item,
              percent: isPercent
                ? Percent(member.scoring, possible: format.countedNumbers) : nil,
              scoring: member.scoring, possible: format.countedNumbers, weights: weights))
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
      // Spans, because an array that is part of something else is looked up anew at each use. Places in them
      // are those that `init` took from the questionnaire, of which there is one input an item.
      let (scales, members) = (scales.span, members.span)
      let (numbers, isApplicable) = (input.numbers.span, input.isApplicable.span)
      precondition(numbers.count >= itemCount && isApplicable.count >= itemCount)
      for position in scales.indices {
        // A scale of scales names earlier ones only, so their results stand already.
        if let parts = scales[position].parts {
          scores[position] = score(scales[position], ofScales: parts, scores)
          continue
        }
        var sum = 0.0
        var answered = 0
        var scorable = 0
        for place in scales[position].members {
          let item = members[unchecked: place].item
          guard isApplicable[unchecked: item] else { continue }
          if let percent = members[unchecked: place].percent {
            scorable += 1
            guard let number = numbers[unchecked: item] else { continue }
            sum += percent.of(number)
            answered += 1
            continue
          }
          switch share(
            of: members[unchecked: place], numbers[unchecked: item], scales[position].reporting,
            input.targets)
          {
          case .nothing: continue
          case .missing: scorable += 1
          case .number(let share):
            sum += share
            answered += 1
            scorable += 1
          }
        }
        scores[position] = scales[position].score(sum, answered: answered, scorable: scorable)
      }
    }
  }

  /// What an item brings to its scale.
  private enum Share {
    /// It cannot be scored, or its answer does not count.
    case nothing
    case missing
    case number(Double)
  }

  @inline(__always)
  private func share(
    of member: borrowing Member, _ number: Double?, _ reporting: Scale.Reporting,
    _ targets: [Double?]
  ) -> Share {
    guard member.scoring.isScorable(targets: targets) else { return .nothing }
    guard var number else { return .missing }
    if !member.weights.isEmpty {
      // An answer that does not count is not missing either.
      guard let weight = weights[member.weights].first(where: { $0.code == number })?.score else {
        return .nothing
      }
      number = weight
    }
    guard let possible = member.possible else { return .missing }
    switch reporting {
    case .raw: return .number(member.scoring.keyed(number, possible: possible))
    case .pomp:
      return member.scoring.percentOfMaximum(number, possible: possible, targets: targets)
        .map { .number($0) } ?? .missing
    }
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
    var result = scale.score(sum, answered: answered, scorable: scorable)
    result.scorable = range.count
    return result
  }
}
