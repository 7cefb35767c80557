// SPDX-License-Identifier: GPL-3.0-or-later

extension Questionnaire {
  /// Scores one administration by the questionnaire's `ScoringKey`.
  ///
  /// - Parameter input: With skip logic applied.
  /// - Returns: One result a scale, in the order of `scales`.
  public func scores(_ input: ScoringInput) -> [ScaleScore] {
    var scores: [ScaleScore] = []
    ScoringKey(self).score(input, into: &scores)
    return scores
  }

  /// The score of one item, 0 to 100, as its scale counts it.
  ///
  /// - Parameter input: With skip logic applied.
  /// - Returns: `nil` when it was not answered, and for an item that no scale counts.
  public func itemScore(_ item: Item.Position, _ input: ScoringInput) -> Double? {
    guard let scoring = scoring(ofItem: item), input.isApplicable[item],
      let number = input.numbers[item].flatMap({ items[item].format.counted($0) }),
      let possible = items[item].format.countedNumbers
    else { return nil }
    return scoring.percentOfMaximum(number, possible: possible, targets: input.targets)
  }
}
