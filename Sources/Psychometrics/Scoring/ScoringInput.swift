// SPDX-License-Identifier: GPL-3.0-or-later

/// One administration as scoring reads it: numbers by position, nothing made up.
public struct ScoringInput: Hashable, Sendable {
  /// Responses as numbers, one place an item; `nil` is a missing response. Of a choice it is the code,
  /// which a scale may count otherwise; of several choices what they count together.
  public var numbers: [Double?]
  /// What was chosen of several-choice items, one place an item; empty for a questionnaire without any.
  public var chosen: [ChosenOptions]
  /// One place an item; an item that is not applicable is neither missing nor scored.
  public var isApplicable: [Bool]
  /// The person's own targets, one place a target; `nil` when not set.
  public var targets: [Double?]

  public init(
    numbers: [Double?], isApplicable: [Bool], targets: [Double?], chosen: [ChosenOptions] = []
  ) {
    self.numbers = numbers
    self.chosen = chosen
    self.isApplicable = isApplicable
    self.targets = targets
  }
}

extension ScoringInput {
  /// Whether the option at a place was chosen.
  func includes(_ option: Int, of item: Item.Position) -> Bool {
    !chosen.isEmpty && chosen[item].contains(option)
  }

  mutating func removeAnswer(to item: Item.Position) {
    numbers[item] = nil
    if !chosen.isEmpty { chosen[item] = ChosenOptions() }
  }
}

extension Questionnaire {
  /// Whether an item takes several choices.
  public var hasSeveralChoices: Bool {
    items.contains { if case .choices = $0.format { true } else { false } }
  }

  /// Applies skip logic to the outcomes of one administration.
  ///
  /// An item that is hidden or not applicable counts as unanswered, even if a response came with it.
  ///
  /// - Parameters:
  ///   - outcomes: What became of each item; an absent item counts as not answered.
  ///   - targets: The person's targets by setting key; an absent one is not set.
  public func scoringInput(outcomes: [Item.ID: Outcome], targets: [String: Double]) -> ScoringInput
  {
    SkipLogic(self).input(outcomes: outcomes, targets: targets)
  }

  /// Whether skip logic lets the item be asked, given the responses before it.
  public func isAsked(_ item: Item, given input: ScoringInput) -> Bool {
    SkipLogic.asks(
      shownWhen: item.shownWhen, notApplicableWhen: item.notApplicableWhen, given: input)
  }

  /// The outcomes as they are kept: one for each item, `notApplicable` where skip logic says so.
  ///
  /// - Parameter outcomes: An absent item becomes `notReached`.
  public func settled(outcomes: [Item.ID: Outcome], targets: [String: Double]) -> [Item.ID: Outcome]
  {
    let input = scoringInput(outcomes: outcomes, targets: targets)
    var settled: [Item.ID: Outcome] = [:]
    for (position, item) in items.enumerated() {
      settled[item.id] =
        input.isApplicable[position]
        ? outcomes[item.id] ?? .missing(.notReached) : .missing(.notApplicable)
    }
    return settled
  }
}
