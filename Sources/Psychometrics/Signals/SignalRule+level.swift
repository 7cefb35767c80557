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
      guard rule.onlyIf?.holds(for: input) != false else { return .none }
      let mean = rule.mean(input)
      let level = rule.levels.level(mean)
      guard rule.raisedWhen?.holds(for: input) == true else { return level }
      return max(level, rule.raisedLevels.level(mean))
    case .targetExcess(let rule):
      guard let number = input.numbers[rule.item], let own = input.targets[rule.target] else {
        return .none
      }
      return rule.steps.first { $0.isReached(by: number, against: own) }?.level ?? .none
    case .lowValue(let rule):
      guard rule.onlyIf?.holds(for: input) != false, let number = input.numbers[rule.item] else {
        return .none
      }
      return rule.steps.first { $0.isReached(by: number) }?.level ?? .none
    case .event(let item, let level): return input.numbers[item] == 1 ? level : .none
    case .combines: return .none
    }
  }
}

// The steps that a rule and a table of many rules share.

/// The mean of what the items of a rule say about strain.
struct StrainMean {
  private var sum = 0.0
  private var answered = 0
  private var items = 0

  /// - Parameter number: `nil` when the item was not answered.
  @inline(__always)
  mutating func add(_ number: Double?, of item: SignalRule.StrainItem) {
    items += 1
    guard let number else { return }
    sum += item.mirror.map { $0 - number } ?? number
    answered += 1
  }

  /// Of the answered items; `nil` when none is answered.
  var value: Double? { answered > 0 ? sum / Double(answered) : nil }

  /// Whether every item is answered.
  var isComplete: Bool { answered == items }
}

extension SignalRule.MeanStrain {
  func mean(_ input: ScoringInput) -> StrainMean {
    items.reduce(into: StrainMean()) { $0.add(input.numbers[$1.item], of: $1) }
  }
}

extension SignalRule.LevelThresholds {
  @inline(__always)
  func level(_ mean: StrainMean) -> SignalLevel {
    guard let value = mean.value else { return .none }
    if let strong, value >= strong, mean.isComplete { return .strong }
    if let elevated, value >= elevated { return .elevated }
    if let notice, value >= notice { return .notice }
    return .none
  }
}

extension SignalRule.ExcessStep {
  func isReached(by number: Double, against own: Double) -> Bool {
    // The slack keeps factors that binary cannot hold, such as 1.1, on the edge they name.
    number >= times * own - 1e-9 && number - own >= by
  }
}

extension SignalRule.LowStep {
  func isReached(by number: Double) -> Bool { number <= atMost }
}
