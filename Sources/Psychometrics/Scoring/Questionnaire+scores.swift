// SPDX-License-Identifier: GPL-3.0-or-later

extension Questionnaire {
  /// Scores one administration.
  ///
  /// Keying comes first, then the missing-data rule, then mean or sum: a missing response is absent,
  /// not zero, so it cannot be mirrored into the highest answer. A prorated sum is the mean raised
  /// to full length (Fairclough & Cella 1996, 10.1007/BF00433916).
  ///
  /// - Parameter input: With skip logic applied.
  /// - Returns: One result a scale, in the order of `scales`.
  public func scores(_ input: ScoringInput) -> [ScaleScore] {
    var results: [ScaleScore] = []
    results.reserveCapacity(scales.count)
    for scale in scales {
      switch scale.parts {
      case .items(let members): results.append(score(scale, members: members, input: input))
      // A scale of scales names earlier ones only, so their results stand already.
      case .scales(let positions):
        results.append(meanOfScales(scale, parts: positions.map { results[$0] }))
      }
    }
    return results
  }

  private func score(_ scale: Scale, members: [Scale.Member], input: ScoringInput) -> ScaleScore {
    var sum = 0.0
    var answered = 0
    var scorable = 0
    for member in members where input.isApplicable[member.item] {
      guard member.scoring.isScorable(targets: input.targets) else { continue }
      scorable += 1
      guard let number = input.numbers[member.item],
        let possible = items[member.item].format.possibleNumbers
      else { continue }
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

    var result = ScaleScore(value: nil, answered: answered, scorable: scorable)
    guard answered > 0, scale.minimumAnswered.isMet(answered: answered, scorable: scorable) else {
      return result
    }
    // Multiplied before divided: with nothing missing the sum stays whole (1 / 49 × 49 is not 1).
    let isSum = scale.method == .sum && scale.reporting == .raw
    result.value = sum * Double(isSum ? scorable : 1) / Double(answered)
    return result
  }

  private func meanOfScales(_ scale: Scale, parts: [ScaleScore]) -> ScaleScore {
    let values = parts.compactMap(\.value)
    var result = ScaleScore(value: nil, answered: values.count, scorable: parts.count)
    // A part without anything to score does not count as missing.
    let scorable = parts.count { $0.scorable > 0 }
    if !values.isEmpty, scale.minimumAnswered.isMet(answered: values.count, scorable: scorable) {
      result.value = values.reduce(0, +) / Double(values.count)
    }
    return result
  }
}
