// SPDX-License-Identifier: GPL-3.0-or-later

/// The rules of all signals by kind, in flat tables: what gives a row's base levels quickly.
///
/// What `SignalRule.level` says is the law; `TwoFormsTests` holds this form to it.
struct BaseLevelTable: Sendable {
  private var means: [Mean] = []
  private var strainItems: [SignalRule.StrainItem] = []
  private var excesses: [Excess] = []
  private var excessSteps: [SignalRule.ExcessStep] = []
  private var lows: [Low] = []
  private var lowSteps: [SignalRule.LowStep] = []
  private var events: [Event] = []
  /// Conditions of all rules.
  private var conditions = ConditionTable()
  private let signalCount: Int

  private struct Mean {
    var signal: Signal.Position
    /// Places in `strainItems`.
    var items: Range<Int>
    var levels: SignalRule.LevelThresholds
    /// A place in `conditions`.
    var raisedWhen: Int?
    var raisedLevels: SignalRule.LevelThresholds
    /// A place in `conditions`.
    var onlyIf: Int?
  }

  private struct Excess {
    var signal: Signal.Position
    var item: Item.Position
    var target: Target.Position
    /// Places in `excessSteps`.
    var steps: Range<Int>
  }

  private struct Low {
    var signal: Signal.Position
    var item: Item.Position
    /// Places in `lowSteps`.
    var steps: Range<Int>
    /// A place in `conditions`.
    var onlyIf: Int?
  }

  private struct Event {
    var signal: Signal.Position
    var item: Item.Position
    var level: SignalLevel
  }

  init(_ signals: [Signal]) {
    signalCount = signals.count
    for (signal, rule) in signals.map(\.rule).enumerated() {
      switch rule {
      case .meanStrain(let rule):
        means.append(
          Mean(
            signal: signal, items: strainItems.appending(rule.items), levels: rule.levels,
            raisedWhen: conditions.append(rule.raisedWhen), raisedLevels: rule.raisedLevels,
            onlyIf: conditions.append(rule.onlyIf)))
      case .targetExcess(let rule):
        excesses.append(
          Excess(
            signal: signal, item: rule.item, target: rule.target,
            steps: excessSteps.appending(rule.steps)))
      case .lowValue(let rule):
        lows.append(
          Low(
            signal: signal, item: rule.item, steps: lowSteps.appending(rule.steps),
            onlyIf: conditions.append(rule.onlyIf)))
      case .event(let item, let level):
        events.append(Event(signal: signal, item: item, level: level))
      case .combines: break
      }
    }
  }

  /// - Parameter levels: Gets one level a signal; `none` when no condition is met or nothing was
  ///   answered.
  func fill(_ levels: inout [SignalLevel], from input: ScoringInput) {
    levels.reset(to: .none, count: signalCount)
    levels.withUnsafeMutableBufferPointer { fill($0, from: input) }
  }

  private func fill(_ levels: UnsafeMutableBufferPointer<SignalLevel>, from input: ScoringInput) {
    // Spans and places: an element of an array would be copied, and a slice of it counted, for each rule.
    let (means, strainItems, numbers) = (means.span, strainItems.span, input.numbers.span)
    for rule in means.indices {
      if let condition = means[rule].onlyIf, !conditions.holds(condition, for: input) { continue }
      var mean = StrainMean()
      for place in means[rule].items {
        mean.add(numbers[strainItems[place].item], of: strainItems[place])
      }
      var level = means[rule].levels.level(mean)
      if let condition = means[rule].raisedWhen, conditions.holds(condition, for: input) {
        level = max(level, means[rule].raisedLevels.level(mean))
      }
      levels[means[rule].signal] = level
    }
    for rule in excesses {
      guard let number = numbers[rule.item], let own = input.targets[rule.target],
        let step = rule.steps.first(where: { excessSteps[$0].isReached(by: number, against: own) })
      else { continue }
      levels[rule.signal] = excessSteps[step].level
    }
    for rule in lows {
      if let condition = rule.onlyIf, !conditions.holds(condition, for: input) { continue }
      guard let number = numbers[rule.item],
        let step = rule.steps.first(where: { lowSteps[$0].isReached(by: number) })
      else { continue }
      levels[rule.signal] = lowSteps[step].level
    }
    for rule in events where numbers[rule.item] == 1 { levels[rule.signal] = rule.level }
  }
}

extension Array {
  /// Adds elements and gives back their places.
  mutating func appending(_ elements: [Element]) -> Range<Int> {
    let first = count
    append(contentsOf: elements)
    return first..<count
  }
}
