// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything scoring needs of a questionnaire, worked out once for many administrations.
///
/// A class, because every administration of a history points to it.
public final class CompiledQuestionnaire: Sendable {
  public let questionnaire: Questionnaire
  private let scoring: ScoringKey
  private let skipLogic: SkipLogic
  private let whole: CompiledQuestionnaire?
  /// Whether its own signals read its answers.
  var isWhole: Bool { whole == nil }
  let rules: SignalRules
  let pages: PageRules

  /// - Parameter whole: Of the questionnaire that it is a part of; absent: its own signals read the
  ///   answers.
  public init(_ questionnaire: Questionnaire, signalsFrom whole: CompiledQuestionnaire? = nil) {
    self.questionnaire = questionnaire
    self.whole = whole
    scoring = ScoringKey(questionnaire)
    skipLogic = SkipLogic(questionnaire)
    rules = SignalRules(questionnaire)
    pages = PageRules(questionnaire, signalsFrom: whole?.questionnaire ?? questionnaire)
  }

  /// Of the questionnaire whose signals read the answers.
  public var source: CompiledQuestionnaire { whole ?? self }

  /// As `Questionnaire.scoringInput`, without working anything out again.
  public func scoringInput(outcomes: [Item.ID: Outcome], targets: [String: Double]) -> ScoringInput
  {
    skipLogic.input(outcomes: outcomes, targets: targets)
  }

  /// - Parameters: As `scoringInput(outcomes:targets:)`.
  /// - Returns: One result a scale, in the order of the questionnaire's scales.
  public func scores(outcomes: [Item.ID: Outcome], targets: [String: Double]) -> [ScaleScore] {
    scores(scoringInput(outcomes: outcomes, targets: targets))
  }

  func scores(_ input: ScoringInput) -> [ScaleScore] {
    var scores: [ScaleScore] = []
    scoring.score(input, into: &scores)
    return scores
  }
}
