// SPDX-License-Identifier: GPL-3.0-or-later

/// How one scale came to its score.
public struct ScaleReceipt: Hashable, Sendable {
  public var scale: Scale.Position
  public var score: ScaleScore
  public var parts: [Part]

  public enum Part: Hashable, Sendable {
    case item(Item.Position, ItemScoring, Standing)
    /// `nil`: without a score.
    case scale(Scale.Position, Double?)
  }

  /// How an item stands in a scale.
  public enum Standing: Hashable, Sendable {
    /// The response as a number, and the item score in the scale's units.
    case counted(number: Double, score: Double)
    /// Can be scored and has no response.
    case missing
    /// Hidden by skip logic or without meaning this week: neither missing nor scored.
    case notApplicable
    /// Its target is not set, so nothing measures it.
    case unscorable
    /// Answered with an option that does not count: neither missing nor scored.
    case uncounted
  }
}

extension Questionnaire {
  /// Shows the working of every scale.
  ///
  /// - Parameter input: With skip logic applied.
  /// - Returns: One receipt a scale, in the order of `scales`.
  public func scaleReceipts(_ input: ScoringInput) -> [ScaleReceipt] {
    let scores = scores(input)
    return scales.indices.map { position in
      let parts: [ScaleReceipt.Part] =
        switch scales[position].parts {
        case .items(let members):
          members.map { member in
            .item(
              member.item, member.scoring,
              standing(of: member, reporting: scales[position].reporting, input))
          }
        case .scales(let parts): parts.map { .scale($0, scores[$0].value) }
        }
      return ScaleReceipt(scale: position, score: scores[position], parts: parts)
    }
  }

  private func standing(
    of member: Scale.Member, reporting: Scale.Reporting, _ input: ScoringInput
  ) -> ScaleReceipt.Standing {
    guard input.isApplicable[member.item] else { return .notApplicable }
    guard member.scoring.isScorable(targets: input.targets),
      let possible = items[member.item].format.countedNumbers
    else { return .unscorable }
    guard let number = input.numbers[member.item] else { return .missing }
    guard let counted = items[member.item].format.counted(number) else { return .uncounted }
    let score =
      switch reporting {
      case .pomp:
        member.scoring.percentOfMaximum(counted, possible: possible, targets: input.targets)
      case .raw: member.scoring.keyed(counted, possible: possible)
      }
    return score.map { .counted(number: number, score: $0) } ?? .unscorable
  }
}
