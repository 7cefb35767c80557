// SPDX-License-Identifier: GPL-3.0-or-later

/// How one signal came to its level, and its card to its place.
public struct SignalReceipt: Hashable, Sendable {
  public var signal: Signal.Position
  /// From this week's answers alone; for combinations the highest of their parts.
  public var base: SignalLevel
  /// After persistence.
  public var level: SignalLevel
  public var isQuiet: Bool
  /// Mean strain of the answered items; absent for other kinds, and when nothing was answered.
  public var mean: Double?
  /// Whether the rule's own condition for lower thresholds held.
  public var isRaisedByCondition: Bool
  /// Whether the condition held without which the rule gives no level; absent without one.
  public var isAllowedByCondition: Bool?
  /// The weeks that count, ascending, this one last; empty for combinations.
  public var weeks: [Week]
  /// One per step of the signal's persistence, in its order.
  public var steps: [Step]
  /// What became of it on the page; absent without a level.
  public var place: CardPlace?
  /// Weeks running that asked it and had a level, this one included; 0 without a level.
  public var run: Int
  /// What the last week that asked it left; absent without a level, when none did, or too long ago.
  public var before: SignalMemory?

  public struct Week: Hashable, Sendable {
    /// Weeks since Monday 1970-01-05.
    public var week: Int
    public var base: SignalLevel
  }

  /// Whether a step of persistence raised the level.
  public struct Step: Hashable, Sendable {
    public var step: PersistenceStep
    /// Weeks that count with at least its base, this one included.
    public var weeks: Int
    /// The first step whose weeks suffice decides; none does in a week without a level.
    public var isDeciding: Bool
  }
}

extension Questionnaire {
  /// Shows the working of every signal.
  ///
  /// - Parameters:
  ///   - input: In this questionnaire's items.
  ///   - assessment: What came out for the same answers.
  ///   - earlier: As it was given to `assess`.
  /// - Returns: One receipt a signal, in the order of `signals`.
  public func signalReceipts(
    _ input: ScoringInput, assessment: Assessment, earlier: SignalDiary
  ) -> [SignalReceipt] {
    let observation = assessment.observation
    let places = signalPolicy.window(before: observation.week, among: earlier.weeks.map(\.week))
    let window =
      earlier.weeks[places] + [SignalWeek(week: observation.week, levels: observation.levels)]
    return signals.indices.map { position in
      let signal = signals[position]
      let state = assessment.report.state(of: signal.id)
      let weeks = window.map { week in
        SignalReceipt.Week(week: week.week, base: week.levels[signal.id] ?? SignalLevel.none)
      }
      var receipt = SignalReceipt(
        signal: position, base: state?.base ?? .none, level: state?.level ?? .none,
        isQuiet: state?.isQuiet ?? false, mean: nil, isRaisedByCondition: false,
        isAllowedByCondition: nil, weeks: signal.rule.isCombination ? [] : weeks,
        steps: steps(of: signal, state, weeks), place: state?.place, run: state?.run ?? 0,
        before: state?.before)
      switch signal.rule {
      case .meanStrain(let rule):
        receipt.mean = rule.mean(input).value
        receipt.isRaisedByCondition = rule.raisedWhen?.holds(for: input) ?? false
        receipt.isAllowedByCondition = rule.onlyIf?.holds(for: input)
      case .lowValue(let rule):
        receipt.isAllowedByCondition = rule.onlyIf?.holds(for: input)
      case .targetExcess, .event, .combines: break
      }
      return receipt
    }
  }

  private func steps(
    of signal: Signal, _ state: SignalState?, _ weeks: [SignalReceipt.Week]
  ) -> [SignalReceipt.Step] {
    var isDecided = state == nil
    return signal.persistence.map { step in
      let count = weeks.count { $0.base >= step.base }
      defer { if count >= step.weeks { isDecided = true } }
      return SignalReceipt.Step(
        step: step, weeks: count, isDeciding: !isDecided && count >= step.weeks)
    }
  }
}

extension SignalRule {
  var isCombination: Bool {
    if case .combines = self { true } else { false }
  }
}
