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
}
