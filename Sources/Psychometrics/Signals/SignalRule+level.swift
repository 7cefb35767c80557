// SPDX-License-Identifier: GPL-3.0-or-later

extension SignalRule {
  /// Items the rule reads; those that only raise or limit it are left out.
  public var items: [Item.Position] {
    switch self {
    case .meanStrain(let rule): rule.items.map(\.item)
    case .targetExcess(let rule): [rule.item]
    case .lowValue(let rule): [rule.item]
    case .event(let item, _): [item]
    case .combines: []
    }
  }

  /// The level for one week; `none` when no condition is met or nothing was answered.
  ///
  /// `BaseLevelTable` gives the same for all signals at once.
  func level(_ input: ScoringInput) -> SignalLevel {
    switch self {
    case .meanStrain(let rule):
      rule.onlyIf?.holds(for: input) == false
        ? .none
        : rule.levels.level(
          rule.mean(input),
          raisedTo: rule.raisedWhen?.holds(for: input) == true ? rule.raisedLevels : nil)
    case .targetExcess(let rule):
      rule.steps.level(of: input.numbers[rule.item], against: input.targets[rule.target])
    case .lowValue(let rule):
      rule.onlyIf?.holds(for: input) == false
        ? .none : rule.steps.level(of: input.numbers[rule.item])
    case .event(let item, let level): input.numbers[item] == 1 ? level : .none
    case .combines: .none
    }
  }
}

extension SignalRule.MeanStrain {
  /// Mean strain of the answered items; absent when none is answered.
  public func mean(_ input: ScoringInput) -> (value: Double, isComplete: Bool)? {
    items.meanStrain(input)
  }
}

// On collections, so that a rule and a table of many rules share them.

extension Collection<SignalRule.StrainItem> {
  /// Mean strain of the answered items; absent when none is answered.
  func meanStrain(_ input: ScoringInput) -> (value: Double, isComplete: Bool)? {
    var sum = 0.0
    var answered = 0
    for strain in self {
      guard let number = input.numbers[strain.item] else { continue }
      sum += strain.mirror.map { $0 - number } ?? number
      answered += 1
    }
    guard answered > 0 else { return nil }
    return (sum / Double(answered), answered == count)
  }
}

extension SignalRule.LevelThresholds {
  /// - Parameter raised: The lower thresholds, where the rule's condition for them holds.
  func level(
    _ mean: (value: Double, isComplete: Bool)?, raisedTo raised: Self?
  ) -> SignalLevel {
    guard let mean else { return .none }
    let level = level(mean.value, isComplete: mean.isComplete)
    guard let raised else { return level }
    return max(level, raised.level(mean.value, isComplete: mean.isComplete))
  }

  private func level(_ mean: Double, isComplete: Bool) -> SignalLevel {
    if let strong, mean >= strong, isComplete { return .strong }
    if let elevated, mean >= elevated { return .elevated }
    if let notice, mean >= notice { return .notice }
    return .none
  }
}

extension Collection<SignalRule.ExcessStep> {
  func level(of number: Double?, against own: Double?) -> SignalLevel {
    guard let number, let own else { return .none }
    // The slack keeps factors that binary cannot hold, such as 1.1, on the edge they name.
    return first { number >= $0.times * own - 1e-9 && number - own >= $0.by }?.level ?? .none
  }
}

extension Collection<SignalRule.LowStep> {
  func level(of number: Double?) -> SignalLevel {
    guard let number else { return .none }
    return first { number <= $0.atMost }?.level ?? .none
  }
}
